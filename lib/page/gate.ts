/**
 * The gate: whether a page gives any reason to be read. Nearly every page ends here, so it asks the
 * browser's own machinery, which is fast from the first call.
 */
import type { Steps } from './steps';

/** A regular expression that was not compiled yet: most pages need few of them. */
type Pattern = readonly [source: string, flags: string];

/** Found where any of its expressions finds something. They are neither global nor sticky. */
export interface Term {
  readonly latin: readonly Pattern[];
  /** For texts that have letters of other scripts. */
  readonly other: readonly Pattern[];
}

/** A page passes when in one of the rows every term is found. */
export type Gate = readonly (readonly Term[])[];

/** What is tested at a time, so that a large page is not a long task. */
const CHUNK = 200_000;
/** Chunks overlap: a name is not cut in two. */
const OVERLAP = 100;

/** What may stand inside a word and is not seen: vowel points, tatweel, marks of direction. */
const UNSEEN =
  /[\u00ad\u0591-\u05bd\u05bf\u05c1\u05c2\u05c4\u05c5\u05c7\u0640\u064b-\u065f\u0670\u200b-\u200f\u202a-\u202e\u2060-\u2069\ufeff]+/g;
/** Whatever is unseen, and letters that are not Latin. */
const OTHER = /[\u00ad\u0370-\u1fff\u200b-\u200f\u202a-\u202e\u2060-\u2069\u3040-\ud7ff\ufeff]/;

/** Whether a page's text holds a reason. */
export function* hasReason(text: string, gate: Gate): Steps<boolean> {
  if (text.length <= CHUNK) {
    const holds = finder(text);
    return gate.some((row) => row.every(holds));
  }
  let rows = gate;
  for (let from = 0; from < text.length; from += CHUNK) {
    const holds = finder(text.slice(from, from + CHUNK + OVERLAP));
    // What is found in one chunk is not looked for in the next.
    rows = rows.map((row) => row.filter((term) => !holds(term)));
    if (rows.some(({ length }) => length === 0)) return true;
    yield;
  }
  return false;
}

function finder(text: string): (term: Term) => boolean {
  const isOther = OTHER.test(text);
  const seen = isOther ? text.replace(UNSEEN, '') : text;
  const finds = ([source, flags]: Pattern) => new RegExp(source, flags).test(seen);
  return ({ latin, other }) => latin.some(finds) || (isOther && other.some(finds));
}
