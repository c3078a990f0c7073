/**
 * The gate: whether a page gives any reason to be read. Nearly every page ends here, so it asks the
 * browser's own machinery, which is fast from the first call.
 */
import type { Steps } from './steps';

/** Found where any of its expressions finds something. They are neither global nor sticky. */
export interface Term {
  /** Of Latin letters, in small ones. */
  readonly latin: string;
  /** For texts that have letters of other scripts: source and flags. */
  readonly other: readonly (readonly [source: string, flags: string])[];
}

export interface GateTerms {
  /** All that any row begins with. */
  readonly first: Term;
  /** A page passes when in one of the rows every term is found. */
  readonly rows: readonly (readonly Term[])[];
}

/** What is tested at a time, so that a large page is not a long task. */
const CHUNK = 200_000;
/** Chunks overlap: a name is not cut in two. */
const OVERLAP = 100;

/** What may stand inside a word and is not seen: vowel points, tatweel, marks of direction. */
const UNSEEN =
  /[\u00ad\u0591-\u05bd\u05bf\u05c1\u05c2\u05c4\u05c5\u05c7\u0640\u064b-\u065f\u0670\u200b-\u200f\u202a-\u202e\u2060-\u2069\ufeff]+/g;
/** Whatever is unseen, and letters that are not Latin. */
const RARE = /[\u00ad\u0370-\u1fff\u200b-\u200f\u202a-\u202e\u2060-\u2069\u3040-\ud7ff\ufeff]/;
/** Of these, the letters. */
const OTHER = /[\u0370-\u1fff\u3040-\ud7ff]/;
/** What parts words of other letters for good: most of a page in Latin ones. */
const LATIN = /[\0-\u036f]{3,}/g;

/** It holds what it compiled: a page that changes its route asks again. */
export class Gate {
  private readonly first: Search;
  private rows: Search[][] | undefined;
  private readonly terms: GateTerms;

  constructor(terms: GateTerms) {
    this.terms = terms;
    // Nearly every page holds the first term of no row: one look for all of them settles it, and
    // needs no copy in small letters.
    this.first = new Search(terms.first, 'i');
  }

  /** Whether a text holds a reason: at once where it holds no row's beginning and is not large. */
  ask(text: string): boolean | Steps<boolean> {
    const chunk = new Chunk(text.slice(0, CHUNK + OVERLAP));
    const name = this.first.find(chunk);
    return name === null && text.length <= CHUNK ? false : this.go(text, chunk, name);
  }

  /** Goes on behind the first chunk, and then, where a row's beginning was found, from its start. */
  private *go(text: string, begin: Chunk, found: string | null): Steps<boolean> {
    const chunks = [begin];
    const chunkAt = (at: number) => {
      return (chunks[at] ??= new Chunk(text.slice(at * CHUNK, (at + 1) * CHUNK + OVERLAP)));
    };
    const count = Math.ceil(text.length / CHUNK);
    let name = found;
    for (let at = 1; at < count && name === null; at++) {
      yield;
      name = this.first.find(chunkAt(at));
    }
    if (name === null) return false;
    const first = new Chunk(name);
    this.rows ??= this.terms.rows.map((row) => row.map((term) => new Search(term, '')));
    let left = this.rows.map((row) => row.filter((search, at) => at > 0 || !search.find(first)));
    for (let at = 0; at < count; at++) {
      if (at > 0) yield;
      const chunk = chunkAt(at);
      // What is found in one chunk is not looked for in the next.
      left = left.map((row) => row.filter((search) => !search.find(chunk)));
      if (left.some(({ length }) => length === 0)) return true;
    }
    return false;
  }
}

/** Looks for a term: without flags in the text's small letters. Compiles when it first must. */
class Search {
  private readonly term: Term;
  private readonly flags: '' | 'i';
  private latin: RegExp | undefined;
  private other: readonly RegExp[] | undefined;

  constructor(term: Term, flags: '' | 'i') {
    this.term = term;
    this.flags = flags;
  }

  /** The words found; no term is met by none. */
  find(chunk: Chunk): string | null {
    const { latin, other } = this.term;
    if (latin !== '') {
      this.latin ??= new RegExp(latin, this.flags);
      const found = this.latin.exec(this.flags ? chunk.latin : chunk.small);
      if (found) return found[0];
    }
    if (chunk.other === '') return null;
    this.other ??= other.map(([source, flags]) => new RegExp(source, flags));
    for (const expression of this.other) {
      const found = expression.exec(chunk.other);
      if (found) return found[0];
    }
    return null;
  }
}

/** A part of a text. */
class Chunk {
  readonly latin: string;
  /** The words in other letters. */
  readonly other: string;
  private lowered: string | undefined;

  constructor(text: string) {
    const isRare = RARE.test(text);
    this.latin = isRare ? text.replace(UNSEEN, '') : text;
    this.other = isRare && OTHER.test(this.latin) ? this.latin.replace(LATIN, '  ') : '';
  }

  get small(): string {
    return (this.lowered ??= this.latin.toLowerCase());
  }
}
