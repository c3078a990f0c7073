/**
 * A part of the index: typed arrays over some documents. The one of the reference is built with the
 * extension and loaded as it is; others hold what is added while it runs.
 */
import type { EventKind, Sureness } from '../reference/types';
import type { DocumentKind, Spelling, SpellingRole } from './types';

export const DOCUMENT_KINDS: readonly DocumentKind[] = [
  'event', 'person', 'organization', 'place', 'term', 'article', 'clipping', 'own',
]; // prettier-ignore

export const ROLES: readonly SpellingRole[] = [
  'name', 'alias', 'title', 'weak', 'slip', 'venue', 'text', 'kept', 'office',
]; // prettier-ignore

export const EVENT_KINDS: readonly EventKind[] = [
  'agreement', 'appointment', 'clashes', 'contact', 'regime-change', 'report', 'resolution',
  'sanctions', 'statement', 'strike', 'talks', 'visit', 'war',
]; // prettier-ignore

export const STATUSES: readonly Sureness[] = ['confirmed', 'reported', 'disputed', 'denied'];

/** Strings one after another, and where each begins; sorted where that is said. */
export interface StringTable {
  readonly units: Uint16Array;
  /** One more than there are strings. */
  readonly starts: Int32Array;
}

export interface Segment {
  readonly ids: readonly string[];
  /** Ids of all documents that those of this segment link to. */
  readonly linked: readonly string[];
  readonly langs: readonly string[];
  /** By document: kind, weight, event kind plus one, status plus one. */
  readonly kinds: Uint8Array;
  readonly weights: Uint8Array;
  readonly eventKinds: Uint8Array;
  readonly statuses: Uint8Array;
  /** `YYYYMMDD`, 0 where there is none. */
  readonly firstDays: Int32Array;
  readonly lastDays: Int32Array;
  /** First spelling of each document, and one past the last; first link likewise. */
  readonly spellingsOf: Int32Array;
  readonly linksOf: Int32Array;
  /** Numbers in `linked`. */
  readonly links: Int32Array;
  /** By spelling. */
  readonly texts: StringTable;
  readonly roles: Uint8Array;
  readonly textLangs: Uint8Array;
  readonly wordCounts: Uint8Array;
  readonly owners: Int32Array;
  /** All words, sorted, and their letters as bits. */
  readonly words: StringTable;
  readonly bits: Int32Array;
  /** Spellings of each word: those that name come first, texts from `textPostings` on. */
  readonly postings: Int32Array;
  readonly postingStarts: Int32Array;
  readonly textPostings: Int32Array;
  /** Keys of the words of names, sorted, and the word of each. */
  readonly sounds: StringTable;
  readonly soundWords: Int32Array;
}

/** One string of a table. */
export function stringAt({ units, starts }: StringTable, index: number): string {
  const from = starts[index] ?? 0;
  const to = starts[index + 1] ?? from;
  if (to - from < 4096) return String.fromCharCode(...units.subarray(from, to));
  let text = '';
  for (let at = from; at < to; at += 4096) {
    text += String.fromCharCode(...units.subarray(at, Math.min(to, at + 4096)));
  }
  return text;
}

/** How many strings a table has. */
export function countOf({ starts }: StringTable): number {
  return starts.length - 1;
}

/** Compares a string of the table with `text`, its beginning alone where `prefix` is set. */
function compareAt(table: StringTable, index: number, text: string, prefix: boolean): number {
  const from = table.starts[index] ?? 0;
  const length = (table.starts[index + 1] ?? from) - from;
  const least = Math.min(length, text.length);
  for (let i = 0; i < least; i++) {
    const difference = (table.units[from + i] ?? 0) - text.charCodeAt(i);
    if (difference !== 0) return difference;
  }
  if (prefix && length >= text.length) return 0;
  return length - text.length;
}

/** First string of a sorted table that is not before `text` (or, with `after`, past its prefix). */
export function lowerBound(table: StringTable, text: string, after: boolean): number {
  let low = 0;
  let high = countOf(table);
  while (low < high) {
    const middle = (low + high) >>> 1;
    const order = compareAt(table, middle, text, after);
    if (order < 0 || (after && order === 0)) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** Whether the string at `index` is exactly `text`. */
export function isAt(table: StringTable, index: number, text: string): boolean {
  return index < countOf(table) && compareAt(table, index, text, false) === 0;
}

/** One spelling of a segment. */
export function spellingAt(segment: Segment, index: number): Spelling {
  return {
    text: stringAt(segment.texts, index),
    lang: segment.langs[segment.textLangs[index] ?? 0] ?? 'und',
    role: ROLES[segment.roles[index] ?? 0] ?? 'text',
  };
}
