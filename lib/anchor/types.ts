/**
 * Where a quote stands in a page: selectors of the Web Annotation Data Model
 * (https://www.w3.org/TR/annotation-model/#selectors), and what became of it when it is looked for
 * again. Positions are UTF-16 code units of a page's plain text (see plain-text.ts for what that is).
 */

/** How a page's plain text was made when a selector was: raised when that changes. */
export type TextVersion = 1;

export interface TextQuoteSelector {
  readonly type: 'TextQuoteSelector';
  readonly exact: string;
  readonly prefix: string;
  readonly suffix: string;
}

export interface TextPositionSelector {
  readonly type: 'TextPositionSelector';
  readonly start: number;
  readonly end: number;
}

/** Where the quote's paragraph stood: a help when the same words stand twice, never a proof. */
export interface BlockHint {
  /** The paragraph's number, from 0. */
  readonly index: number;
  /** Where the quote starts in its paragraph. */
  readonly start: number;
  /** The paragraph's first words. */
  readonly opening: string;
}

/** All that is kept of a quote's place. */
export interface Selectors {
  readonly version: TextVersion;
  readonly quote: TextQuoteSelector;
  readonly position: TextPositionSelector | null;
  readonly block: BlockHint | null;
}

/**
 * What became of a quote. `exact`: the same words where they were; `moved`: the same words
 * elsewhere; `changed`: words that are surely the same passage, edited, with the share of it that is
 * unchanged (0 to 1); `lost`: not on this page.
 */
export type Anchoring =
  | { readonly status: 'exact' | 'moved'; readonly start: number; readonly end: number }
  | {
      readonly status: 'changed';
      readonly start: number;
      readonly end: number;
      readonly score: number;
    }
  | { readonly status: 'lost' };
