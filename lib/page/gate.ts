/**
 * The gate: whether a page gives any reason to be read. Nearly every page ends here, so it asks the
 * browser's own machinery, which is fast from the first call.
 */
import type { Steps } from './steps';

/** Found where any of its expressions finds something. They are neither global nor sticky. */
export interface Term {
  /** Of Latin letters, in small ones; empty where there are none. */
  readonly latin: string;
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

/** Holds what it compiled: a page that changes its route is asked again. */
export class Gate {
  private readonly rows: readonly (readonly Search[])[];
  /** Nearly every page holds the first term of no row: one look for all of them settles it. */
  private readonly firsts: Search;

  constructor(rows: Rows) {
    const firsts = rows.flatMap(([first]) => first ?? []);
    const latin = firsts.flatMap((term) => term.latin || []).join('|');
    // Most pages come no further than here: they need no copy in small letters.
    this.firsts = new Search({ latin, other: firsts.flatMap(({ other }) => other) }, 'i');
    this.rows = rows.map((row) => row.map((term) => new Search(term, '')));
  }

  /** Whether a page's text holds a reason. */
  *opensFor(text: string): Steps<boolean> {
    const chunks = chunksOf(text);
    const name = yield* this.firstIn(chunks);
    if (!name) return false;
    let rows = this.rows.map((row) =>
      row.filter((search, at) => at > 0 || search.findIn(name) === null),
    );
    for (const chunk of chunks) {
      // What is found in one chunk is not looked for in the next.
      const left: Search[][] = [];
      for (const row of rows) {
        const missing = row.filter((search) => search.findIn(chunk) === null);
        if (missing.length === 0) return true;
        left.push(missing);
      }
      rows = left;
      yield;
    }
    return false;
  }

  /** What is found first of the first term of any row. */
  private *firstIn(chunks: readonly Chunk[]): Steps<Chunk | null> {
    for (const chunk of chunks) {
      const found = this.firsts.findIn(chunk);
      if (found !== null) return new Chunk(found);
      yield;
    }
    return null;
  }
}

/** A text in parts that overlap, the last one short. */
function chunksOf(text: string): Chunk[] {
  const count = Math.max(1, Math.ceil(text.length / CHUNK));
  return Array.from({ length: count }, (_, index) => {
    const from = index * CHUNK;
    return new Chunk(text.slice(from, from + CHUNK + OVERLAP));
  });
}

/** A term, its expressions compiled when they are first needed. */
class Search {
  private readonly term: Term;
  private readonly flags: '' | 'i';
  private latin: RegExp | undefined;
  private other: readonly RegExp[] | undefined;

  /** Without flags it is looked for in the text's small letters. */
  constructor(term: Term, flags: '' | 'i') {
    this.term = term;
    this.flags = flags;
  }

  /** The words that were found. */
  findIn(chunk: Chunk): string | null {
    const { term, flags } = this;
    if (term.latin !== '') {
      this.latin ??= new RegExp(term.latin, flags);
      const [found] = this.latin.exec(flags ? chunk.latin : chunk.small) ?? [];
      if (found !== undefined) return found;
    }
    if (chunk.other === '') return null;
    this.other ??= term.other.map(([source, own]) => new RegExp(source, own));
    for (const expression of this.other) {
      const [found] = expression.exec(chunk.other) ?? [];
      if (found !== undefined) return found;
    }
    return null;
  }
}

/** A part of a text, made ready as far as it is asked for. */
class Chunk {
  private readonly text: string;
  private seen: readonly [latin: string, other: string] | undefined;
  private lowered: string | undefined;

  constructor(text: string) {
    this.text = text;
  }

  get latin(): string {
    return this.parts()[0];
  }

  /** The words in other letters. */
  get other(): string {
    return this.parts()[1];
  }

  get small(): string {
    return (this.lowered ??= this.latin.toLowerCase());
  }

  private parts(): readonly [latin: string, other: string] {
    if (!this.seen) {
      const isOther = OTHER.test(this.text);
      const latin = isOther ? this.text.replace(UNSEEN, '') : this.text;
      this.seen = [latin, isOther ? latin.replace(LATIN, '  ') : ''];
    }
    return this.seen;
  }
}
