/**
 * What an import goes through: a file is read, what it would change is shown, then it is merged.
 */
import type { Clipping } from '@/lib/clippings/types';
import type { Problem } from './problem';

/** The same clipping, changed on both sides. */
export interface Conflict {
  readonly mine: Clipping;
  readonly theirs: Clipping;
}

export type Side = 'mine' | 'theirs' | 'both';

/** What is kept of each conflict, by the clipping's id; `rest` for those without a choice. */
export interface ImportChoices {
  readonly rest: Side;
  readonly each: ReadonlyMap<string, Side>;
}

export interface ImportReport {
  readonly name: string;
  readonly fresh: number;
  readonly same: number;
  /** Entries that are not understood. */
  readonly leftOut: number;
  readonly conflicts: readonly Conflict[];
  /** Own articles that are new, or were changed since. */
  readonly own: number;
}

export type ImportState =
  | { readonly step: 'waiting' }
  | { readonly step: 'reading'; readonly name: string }
  | { readonly step: 'report' | 'writing'; readonly report: ImportReport }
  /** With the number by which it can be taken back; null where nothing was new. */
  | {
      readonly step: 'done';
      readonly n: number;
      /** Own articles. */
      readonly own: number;
      readonly undo: number | null;
    }
  | {
      readonly step: 'refused';
      readonly problem: Problem;
      /** For `file-too-large`: what can be read at most, in bytes. */
      readonly most: number;
    };
