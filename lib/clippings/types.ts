/**
 * What a reader keeps. One shape for a quote, a whole article and a bookmark, so that one save path,
 * one list and one file format do for all.
 */
import type { Selectors } from '@/lib/anchor/types';

export type ClippingKind = 'quote' | 'article' | 'bookmark';

/** Names of the palette's tints; each theme has its own values for them. */
export const COLOURS = ['amber', 'green', 'blue', 'rose', 'violet'] as const;
export type Colour = (typeof COLOURS)[number];

/** The page as it was when the clipping was made. */
export interface ClippedPage {
  /** Without fragment and tracking parameters. */
  readonly url: string;
  /** What the page itself calls its address, where that is believable. */
  readonly canonical: string | null;
  /** Other addresses of the same page, without the two above. */
  readonly aliases: readonly string[];
  readonly title: string;
  /** The outlet's name as the page gives it, or its host name. */
  readonly outlet: string;
  readonly author: string | null;
  /** EDTF. */
  readonly published: string | null;
  /** BCP 47. */
  readonly inLanguage: string | null;
  readonly direction: 'ltr' | 'rtl';
}

/** What of the reference a clipping touches. The detector files it; the reader's word outranks it. */
export interface Filing {
  readonly by: 'detector' | 'reader';
  readonly eventIds: readonly string[];
  readonly entityIds: readonly string[];
  readonly termIds: readonly string[];
}

export interface Clipping {
  /** UUID. */
  readonly id: string;
  readonly kind: ClippingKind;
  /** The quoted words, the article's text with a blank line between paragraphs, or nothing. */
  readonly text: string;
  /** The quote's place; null for what has none. */
  readonly selectors: Selectors | null;
  readonly note: string;
  readonly tags: readonly string[];
  readonly colour: Colour;
  readonly page: ClippedPage;
  readonly filing: Filing;
  /** ISO 8601 in UTC with milliseconds. */
  readonly created: string;
  readonly modified: string;
  /** When it was put in the trash. */
  readonly deleted: string | null;
}

/** What a way in hands to the save path: the rest is the store's to say. */
export type ClippingDraft = Omit<Clipping, 'id' | 'created' | 'modified' | 'deleted'>;

/** A change of one clipping or of many; what is left out stays. */
export interface ClippingChange {
  readonly note?: string | undefined;
  readonly colour?: Colour | undefined;
  readonly addTags?: readonly string[] | undefined;
  readonly removeTags?: readonly string[] | undefined;
  /** Filed under these as well, by the reader's word; the rest of the filing stays. */
  readonly addEvents?: readonly string[] | undefined;
  /** The reader's own filing; `by` becomes `reader`. */
  readonly filing?: Omit<Filing, 'by'> | undefined;
}

/** A clipping with the sides that lost against it in merges, newest first: none is thrown away. */
export interface Kept {
  readonly clipping: Clipping;
  readonly others: readonly Clipping[];
}
