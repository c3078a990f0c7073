/**
 * A page's text made ready to be searched: compared form, blocks, and an index of its runs of five
 * letters (q-grams), by which places that share many of them with a quote are found without looking
 * at the rest. Made once for all quotes of a page, in steps, so that nothing waits for it.
 */
import { blockAt, type PlainText } from './plain-text';
import { comparable, comparablePosition, type Comparable } from './comparable';

/** Work that pauses often; what it returns is its result. */
export type Steps<T> = Generator<undefined, T, undefined>;

/** How many letters make a gram: fewer are found everywhere, of more an edit takes too many. */
export const GRAM = 5;

const BUCKETS = 1 << 15;
/** Units indexed between two pauses. */
const A_STEP = 16_384;

/** Where each gram stands. */
export interface Grams {
  /** Positions of a bucket's grams: from `heads[bucket]` to `heads[bucket + 1]`. */
  readonly heads: Uint32Array;
  readonly positions: Uint32Array;
}

/** What quotes are looked for in. */
export class Haystack {
  readonly plain: PlainText;
  readonly folded: Comparable;
  /** Where each block begins in the compared text. */
  readonly blocks: readonly number[];
  private indexed: Grams | null = null;

  constructor(plain: PlainText, folded: Comparable) {
    this.plain = plain;
    this.folded = folded;
    this.blocks = plain.blocks.map((start) => comparablePosition(folded, start));
  }

  /** The index, made when the first quote needs it: most stand where they stood. */
  *grams(): Steps<Grams> {
    return (this.indexed ??= yield* indexSteps(this.folded.text));
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

/**
 * The bucket of the gram that a unit ends, from the bucket of the one before: each unit is shifted
 * out after five.
 */
export function nextBucket(bucket: number, unit: number): number {
  return ((bucket << 3) ^ Math.imul(unit, 0x9e5)) & (BUCKETS - 1);
}

function* indexSteps(text: string): Steps<Grams> {
  const count = Math.max(0, text.length - GRAM + 1);
  const buckets = new Uint16Array(count);
  const heads = new Uint32Array(BUCKETS + 1);
  let last = 0;
  for (let at = 0; at < text.length; at++) {
    if (at % A_STEP === A_STEP - 1) yield;
    last = nextBucket(last, text.charCodeAt(at));
    if (at < GRAM - 1) continue;
    buckets[at - GRAM + 1] = last;
    heads[last + 1] = (heads[last + 1] ?? 0) + 1;
  }
  for (let bucket = 0; bucket < BUCKETS; bucket++) {
    heads[bucket + 1] = (heads[bucket + 1] ?? 0) + (heads[bucket] ?? 0);
  }
  const next = heads.slice();
  const positions = new Uint32Array(count);
  for (let at = 0; at < count; at++) {
    if (at % A_STEP === A_STEP - 1) yield;
    const bucket = buckets[at] ?? 0;
    const slot = next[bucket] ?? 0;
    positions[slot] = at;
    next[bucket] = slot + 1;
  }
  return { heads, positions };
}

/** The compared form, some blocks at a time: a break is a space, and nothing joins across it. */
function* foldSteps({ text, blocks }: PlainText): Steps<Comparable> {
  const parts: { start: number; folded: Comparable }[] = [];
  let length = 0;
  for (let block = 0; block < blocks.length;) {
    const start = blocks[block] ?? 0;
    while (block < blocks.length && (blocks[block] ?? 0) < start + A_STEP) block++;
    const folded = comparable(text.slice(start, blocks[block] ?? text.length));
    parts.push({ start, folded });
    length += folded.text.length;
    yield;
  }
  const offsets = new Uint32Array(length + 1);
  let at = 0;
  for (const { start, folded } of parts) {
    for (let i = 0; i < folded.text.length; i++) offsets[at++] = start + (folded.offsets[i] ?? 0);
  }
  offsets[length] = text.length;
  return { text: parts.map(({ folded }) => folded.text).join(''), offsets };
}

/** The block of a position in the compared text. */
export function blockOf({ blocks }: Haystack, position: number): number {
  return blockAt(blocks, position);
}
