/**
 * A page's text made ready to be searched. Nothing is made before a quote needs it: most stand just
 * where they stood, and most of the others are the only one of their page that does not.
 */
import { comparablePosition, Folding, type Comparable } from './comparable';
import { allGrams, gramsOf, type Grams } from './grams';
import { blockAt, type PlainText } from './plain-text';

/** Work that pauses often; what it returns is its result. */
export type Steps<T> = Generator<undefined, T, undefined>;

/** Units folded between two pauses. */
const A_STEP = 16_384;
/** An index of all grams takes as long as looking through the page so many times. */
const LOOKS = 4;

/** What quotes are looked for in: the compared form, its blocks and grams. */
export class Haystack {
  readonly plain: PlainText;
  readonly folded: Comparable;
  private looks = 0;
  private looked: { readonly pattern: string; readonly grams: Grams } | null = null;
  private indexed: Grams | null = null;

  constructor(plain: PlainText, folded: Comparable) {
    this.plain = plain;
    this.folded = folded;
  }

  /** Where the grams of a pattern stand, at least those that are not common. */
  *grams(pattern: string): Steps<Grams> {
    const { text } = this.folded;
    if (this.indexed) return this.indexed;
    if (this.looked?.pattern === pattern) return this.looked.grams;
    if (this.looks++ >= LOOKS) return (this.indexed = yield* allGrams(text));
    this.looked = { pattern, grams: yield* gramsOf(text, pattern) };
    return this.looked.grams;
  }

  /** The block of a position in the compared text. */
  blockOf(position: number): number {
    return blockAt(this.plain.blocks, this.folded.origins.of(position));
  }

  /** Where a block begins in the compared text; null where there is none. */
  blockStart(block: number): number | null {
    const start = this.plain.blocks[block];
    return start === undefined ? null : comparablePosition(this.folded, start);
  }

  /** Where the blocks from `first` up to `end` begin, as many as there are. */
  blockStarts(first: number, end: number): number[] {
    return this.plain.blocks
      .slice(Math.max(0, first), end)
      .map((start) => comparablePosition(this.folded, start));
  }
}

/** A page's text, made ready for all its quotes when the first of them needs it. */
export class SearchedText {
  readonly plain: PlainText;
  private ready: Haystack | null = null;

  constructor(plain: PlainText) {
    this.plain = plain;
  }

  /** What quotes are looked for in, where they do not stand just where they stood. */
  *haystack(): Steps<Haystack> {
    return (this.ready ??= new Haystack(this.plain, yield* foldSteps(this.plain)));
  }
}

/** The compared form, some blocks at a time: a break is a space, and nothing joins across it. */
function* foldSteps({ text, blocks }: PlainText): Steps<Comparable> {
  const folding = new Folding();
  for (let block = 0; block < blocks.length;) {
    const start = blocks[block] ?? 0;
    while (block < blocks.length && (blocks[block] ?? 0) < start + A_STEP) block++;
    folding.add(text, start, blocks[block] ?? text.length);
    yield;
  }
  return folding.end(text.length);
}
