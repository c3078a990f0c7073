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
/** What parts words of other letters for good: most of a page in Latin ones. */
const LATIN = /[\0-\u036f]{3,}/g;

/** Whether a page's text holds a reason. */
export function* hasReason(text: string, gate: Gate): Steps<boolean> {
  // Nearly every page holds the first term of no row: one look for all of them settles it.
  const firsts = gate.flatMap(([first]) => first ?? []);
  if (text.length <= CHUNK) {
    const chunk = new Chunk(text);
    return chunk.holds(firsts) && gate.some((row) => row.every((term) => chunk.holds([term])));
  }
  let rows = gate;
  for (let from = 0; from < text.length; from += CHUNK) {
    const chunk = new Chunk(text.slice(from, from + CHUNK + OVERLAP));
    // What is found in one chunk is not looked for in the next.
    rows = rows.map((row) => row.filter((term) => !chunk.holds([term])));
    if (rows.some(({ length }) => length === 0)) return true;
    yield;
  }
  return false;
}

class Chunk {
  private readonly latin: string;
  /** The words in other letters. */
  private readonly other: string;

  constructor(text: string) {
    const isOther = OTHER.test(text);
    this.latin = isOther ? text.replace(UNSEEN, '') : text;
    this.other = isOther ? this.latin.replace(LATIN, '  ') : '';
  }

  /** Whether any of the terms is found. */
  holds(terms: readonly Term[]): boolean {
    // At once, for each expression costs its compilation. None of them minds the case.
    const latin = terms.flatMap((term) => term.latin.map(([source]) => source));
    if (latin.length > 0 && new RegExp(latin.join('|'), 'i').test(this.latin)) return true;
    const finds = ([source, own]: Pattern) => new RegExp(source, own).test(this.other);
    return this.other !== '' && terms.some(({ other }) => other.some(finds));
  }
}
