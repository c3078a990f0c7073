/**
 * The gate: whether a page gives any reason to be read. Nearly every page ends here, so it asks the
 * browser's own machinery, which is fast from the first call.
 */
import type { Steps } from './steps';

/** Found where any of its expressions finds something. They are neither global nor sticky. */
export interface Term {
  /** Of Latin letters, in small ones. */
  readonly latin: readonly string[];
  /** For texts that have letters of other scripts: source and flags. */
  readonly other: readonly (readonly [source: string, flags: string])[];
}

/** A page passes when in one of the rows every term is found. */
export type Rows = readonly (readonly Term[])[];

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
export type Opens = (text: string) => Steps<boolean>;

/** The gate of these rows. It holds what it compiled: a page that changes its route asks again. */
export function gateOf(rows: Rows): Opens {
  const firsts = rows.flatMap(([first]) => first ?? []);
  // Each once: engines skip ahead in a text as long as there are few.
  const latin = [...new Set(firsts.flatMap((term) => term.latin))];
  // Nearly every page holds the first term of no row: one look for all of them settles it, and
  // needs no copy in small letters.
  const findFirst = searchFor({ latin, other: firsts.flatMap(({ other }) => other) }, 'i');
  const searches = rows.map((row) => row.map((term) => searchFor(term, '')));
  return function* (text) {
    const chunks: Chunk[] = [];
    const chunkAt = (at: number) => {
      return (chunks[at] ??= new Chunk(text.slice(at * CHUNK, (at + 1) * CHUNK + OVERLAP)));
    };
    const count = Math.ceil(text.length / CHUNK);
    let name: string | null = null;
    for (let at = 0; at < count && name === null; at++) {
      if (at > 0) yield;
      name = findFirst(chunkAt(at));
    }
    if (name === null) return false;
    const first = new Chunk(name);
    let left = searches.map((row) => row.filter((find, at) => at > 0 || find(first) === null));
    for (let at = 0; at < count; at++) {
      if (at > 0) yield;
      const chunk = chunkAt(at);
      // What is found in one chunk is not looked for in the next.
      left = left.map((row) => row.filter((find) => find(chunk) === null));
      if (left.some(({ length }) => length === 0)) return true;
    }
    return false;
  };
}

/** Gives the words that it finds. */
type Search = (chunk: Chunk) => string | null;

/** Looks for a term: without flags in the text's small letters. Compiles when it first must. */
function searchFor(term: Term, flags: '' | 'i'): Search {
  let latin: RegExp | undefined;
  let other: readonly RegExp[] | undefined;
  return (chunk) => {
    if (term.latin.length > 0) {
      latin ??= new RegExp(term.latin.join('|'), flags);
      const [name] = latin.exec(flags ? chunk.latin : chunk.small) ?? [];
      if (name !== undefined) return name;
    }
    if (chunk.other === '') return null;
    other ??= term.other.map(([source, own]) => new RegExp(source, own));
    for (const expression of other) {
      const [word] = expression.exec(chunk.other) ?? [];
      if (word !== undefined) return word;
    }
    return null;
  };
}

/** A part of a text. */
class Chunk {
  readonly latin: string;
  /** The words in other letters. */
  readonly other: string;
  private lowered: string | undefined;

  constructor(text: string) {
    const isOther = OTHER.test(text);
    this.latin = isOther ? text.replace(UNSEEN, '') : text;
    this.other = isOther ? this.latin.replace(LATIN, '  ') : '';
  }

  get small(): string {
    return (this.lowered ??= this.latin.toLowerCase());
  }
}
