/**
 * Rows of the reader's own tables.
 */
import type { Colour, Kept } from '@/lib/clippings/types';
import type { OwnArticle } from '@/lib/clippings/own/types';

/** A clipping with the keys it is listed under (see lib/clippings/facets.ts). */
export interface ClippingRow extends Kept {
  readonly id: string;
  readonly facets: readonly string[];
}

/** What is searched of one clipping or own article. */
export interface WordsRow {
  /** Time, newest first, then what it is of and its id. */
  readonly key: string;
  readonly words: readonly string[];
}

/** What is being written on a clipping; null in a field that is as it was saved. */
export interface DraftRow {
  /** What it is written on: a clipping's id, or a page's address. */
  readonly key: string;
  readonly note: string | null;
  readonly tags: readonly string[] | null;
  readonly colour: Colour | null;
  /** The events it is filed under now. Rows of earlier days do not have it. */
  readonly eventIds?: readonly string[] | null;
  /** ISO 8601 in UTC with milliseconds. */
  readonly at: string;
}

export type UndoneKind = 'save' | 'edit' | 'trash' | 'restore' | 'import' | 'snapshot';

/** How to take one operation back. */
export interface UndoRow {
  readonly seq: number;
  readonly what: UndoneKind;
  readonly at: string;
  readonly steps: readonly UndoStep[];
  /** The same of own articles; rows of earlier days do not have it. */
  readonly own?: readonly OwnUndoStep[];
}

export interface UndoStep {
  readonly id: string;
  /** What was there; null for nothing. */
  readonly before: Kept | null;
  /** `modified` of what the operation left: something else there means that it was changed since. */
  readonly left: string;
}

/** As above, of an own article. */
export interface OwnUndoStep {
  readonly id: string;
  readonly before: OwnArticle | null;
  readonly left: string;
}

export type SnapshotReason = 'daily' | 'asked' | 'import' | 'restore' | 'migration';

export interface SnapshotRow {
  readonly id: string;
  /** ISO 8601 in UTC with milliseconds. */
  readonly at: string;
  readonly why: SnapshotReason;
  readonly clippings: number;
  readonly articles: number;
  /** Bytes as stored. */
  readonly size: number;
}

export interface SnapshotData {
  readonly id: string;
  /** UTF-8 of JSON. */
  readonly data: Uint8Array;
  readonly compressed: boolean;
}

/** Single facts by name. */
export type StateRow =
  | { readonly key: 'changes'; readonly total: number }
  | { readonly key: 'exported'; readonly at: string; readonly total: number }
  | { readonly key: 'snapshot'; readonly at: string; readonly total: number };

export interface OwnArticleRow {
  readonly id: string;
  readonly article: OwnArticle;
  readonly facets: readonly string[];
}
