/**
 * The gate: whether a page gives any reason to be read. Nearly every page ends here, so it asks the
 * browser's own machinery, which is fast from the first call, and has few functions: in a fresh page
 * each that is called for the first time is compiled first.
 */
import type { Steps } from './steps';

/**
 * Expressions for texts in small letters, neither global nor sticky: a term is found where any of them
 * finds something. The first is of Latin letters, and may be empty; each other is of one more script.
 */
export type Term = readonly [latin: string, ...other: string[]];

export interface GateTerms {
  /** All in Latin letters that any row begins with. */
  readonly latin: string;
  /** {@link Rows} as JSON: a browser reads one string quicker than what it says. */
  readonly rows: string;
}

type Row = readonly [begins: Term, ...rest: Term[]];
/** A page passes when in one of the rows every term is found. */
type Rows = readonly [Row, ...Row[]];

/** What is tested at a time, so that a large page is not a long task. */
const CHUNK = 200_000;
/** Chunks overlap: a name is not cut in two. */
const OVERLAP = 100;

/** What may stand inside a word and is not seen: vowel points, tatweel, marks of direction. */
const UNSEEN =
  /[\u00ad\u0591-\u05bd\u05bf-\u05c7\u0640\u064b-\u065f\u0670\u200b-\u200f\u202a-\u202e\u2060-\u2069\ufeff]+/g;
/** Whatever is unseen, and letters that are not Latin. */
const RARE = /[\u00ad\u0370-\u1fff\u200b-\u200f\u202a-\u202e\u2060-\u2069\u3040-\ud7ff\ufeff]/;
/** Of these, the letters. */
const OTHER = /[\u0370-\u1fff\u3040-\ud7ff]/;
/** What parts words of other letters for good: most of a page in Latin ones. */
const LATIN = /[\0-\u036f]{3,}/g;

/** Whether a text holds a reason: at once where it holds no row's beginning and is not large. */
export function askGate(text: string, terms: GateTerms): boolean | Steps<boolean> {
  const begin = partOf(text, 0);
  const name = firstIn(begin, terms);
  return name === null && text.length <= CHUNK ? false : search(text, terms, begin, name);
}

/** A part of a text, and in small letters its words in other ones. */
interface Part {
  readonly seen: string;
  readonly other: string;
}

function partOf(text: string, at: number): Part {
  const part = text.slice(at * CHUNK, (at + 1) * CHUNK + OVERLAP);
  const rare = part.search(RARE);
  if (rare < 0) return { seen: part, other: '' };
  // Often it stands near the end: a name in a list of languages.
  const behind = part.slice(rare);
  const seen = behind.replace(UNSEEN, '');
  return {
    seen: seen === behind ? part : part.slice(0, rare) + seen,
    other: OTHER.test(seen) ? seen.replace(LATIN, '  ').toLowerCase() : '',
  };
}

/**
 * The first of a part's words that any row begins with. Nearly every page holds none: one look for
 * all of them settles it, and needs no copy in small letters.
 */
function firstIn({ seen, other }: Part, { latin, rows }: GateTerms): string | null {
  const found = new RegExp(latin, 'i').exec(seen);
  if (found) return found[0];
  if (other === '') return null;
  return findOther(
    other,
    parse(rows).flatMap(([[, ...begins]]) => begins),
  );
}

/** Goes on behind the first part, and then, where a row's beginning was found, from its start. */
function* search(
  text: string,
  terms: GateTerms,
  begin: Part,
  found: string | null,
): Steps<boolean> {
  const count = Math.ceil(text.length / CHUNK);
  let name = found;
  for (let at = 1; at < count && name === null; at++) {
    yield;
    name = firstIn(partOf(text, at), terms);
  }
  if (name === null) return false;
  const first = name.toLowerCase();
  let left: Term[][] = parse(terms.rows).map((row) =>
    row.filter((term, at) => at > 0 || !holds(first, first, term)),
  );
  for (let at = 0; ; at++) {
    if (left.some(({ length }) => length === 0)) return true;
    if (at === count) return false;
    if (at > 0) yield;
    const { seen, other } = at === 0 ? begin : partOf(text, at);
    const small = seen.toLowerCase();
    const isLast = at === count - 1;
    // One look for what each row lacks first: most pages that name one party hold none of it.
    const lacks = left.map(([term]) => term?.[0]).join('|');
    if (isLast && other === '' && !new RegExp(lacks).test(small)) return false;
    // What is found in one part is not looked for in the next; behind the last, one miss is enough.
    left = left.map((row) => {
      const missing: Term[] = [];
      for (const term of row) {
        if (holds(small, other, term)) continue;
        missing.push(term);
        if (isLast) break;
      }
      return missing;
    });
  }
}

/** Whether a text in small letters, or its words in other ones, hold a term; none holds an empty one. */
function holds(small: string, words: string, [latin, ...other]: Term): boolean {
  if (latin !== '' && new RegExp(latin).test(small)) return true;
  return words !== '' && findOther(words, other) !== null;
}

function findOther(words: string, expressions: readonly string[]): string | null {
  for (const source of expressions) {
    const found = new RegExp(source).exec(words);
    if (found) return found[0];
  }
  return null;
}

const parse = (rows: string) => JSON.parse(rows) as Rows;
