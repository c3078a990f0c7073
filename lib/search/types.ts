/**
 * What is looked up and what is answered. Ring 1: values only.
 */
import type { EventKind, Sureness } from '../reference/types';

/** `clipping` and `own` (an own article) are the reader's; the others come with the extension. */
export type DocumentKind =
  'event' | 'person' | 'organization' | 'place' | 'term' | 'article' | 'clipping' | 'own';

/**
 * What a text is to its document, from what names it to what only tells of it. `office` is one that
 * a person holds: as good as a name. `kept` is what the
 * reader knows something of their own by: a quote's words, a title, a note, a tag.
 */
export type SpellingRole =
  'name' | 'alias' | 'title' | 'weak' | 'slip' | 'venue' | 'text' | 'kept' | 'office';

/** One text by which a document is found. */
export interface Spelling {
  readonly text: string;
  /** BCP 47. */
  readonly lang: string;
  readonly role: SpellingRole;
}

/** Anything that can be looked up: an entry of the reference, or one of the reader's own. */
export interface SearchDocument {
  /** Unique among all documents. */
  readonly id: string;
  readonly kind: DocumentKind;
  readonly spellings: readonly Spelling[];
  /** First and last day that its date can mean, `YYYY-MM-DD`; null where it has none. */
  readonly date: { readonly start: string; readonly end: string } | null;
  /** 3 is what a reader must not miss. */
  readonly weight: 0 | 1 | 2 | 3;
  readonly eventKind: EventKind | null;
  readonly status: Sureness | null;
  /** Ids of the documents whose names lead here too: who attended, where it was. */
  readonly links: readonly string[];
}

/** Which end of time is asked for. */
export type Order = 'first' | 'last' | 'next';

/** Days are `YYYYMMDD`; without a year they are `MMDD`, of any year. */
export interface AskedDate {
  readonly from: number;
  readonly to: number;
  readonly anyYear: boolean;
}

/** A part of a question that was read as more than letters. `from` and `to` are its place in it. */
export type Understood = {
  /** Tells it from the others of the question; what is taken back is named by it. */
  readonly key: string;
  readonly from: number;
  readonly to: number;
} & (
  | { readonly kind: 'date'; readonly date: AskedDate }
  | { readonly kind: 'event-kind'; readonly value: EventKind }
  | { readonly kind: 'status'; readonly value: Sureness }
  | { readonly kind: 'order'; readonly value: Order }
  | { readonly kind: 'both' }
  | { readonly kind: 'layout'; readonly text: string }
);

/** How the question's words and the spelling's met. */
export type MatchedBy = 'name' | 'text' | 'facts';

/** One answer. */
export interface Answer {
  readonly id: string;
  readonly kind: DocumentKind;
  /** Comparable within one question only. */
  readonly score: number;
  readonly by: MatchedBy;
  /** The spelling that answered best; null where its text did, or its date or kind alone. */
  readonly spelling: Spelling | null;
  /** The linked document whose spelling it is, where it is not its own. */
  readonly through: string | null;
}

/** What a question came to. */
export interface Answers {
  /** The question as it was read: on the keyboard that was meant. */
  readonly asked: string;
  readonly answers: readonly Answer[];
  readonly understood: readonly Understood[];
  /** Nothing fits; these are the nearest. */
  readonly nearest: boolean;
}
