/**
 * What stood before and after a quote, as evidence for a place. What stood in the quote's own block
 * must stand beside the place; what stood in the blocks around may have an advertisement between.
 */
import { comparable } from './comparable';
import { extend, NOTHING, type Extent } from './extend';
import { blockOf, type Haystack } from './haystack';

/** A prefix or suffix in the compared form. */
export interface Context {
  /** What stood in the quote's own block, as it is read in the page. */
  readonly near: string;
  /** Units of `near` that belong to the quote's own sentence. */
  readonly own: number;
  /** What stood in the blocks before or after. */
  readonly far: string;
}

/** An end of a sentence with a word of some length before it, so that few abbreviations are one. */
const SENTENCE = /\p{L}{3,}["')\]]*[.!?\u06d4\u3002]+["')\]]*\s/gu;
/** So many blocks may have come in between. */
const BLOCKS_BETWEEN = 2;

/** Units of a text up to where its first sentence ends. */
export function sentenceEnd(text: string): number {
  const end = text.matchAll(SENTENCE).next();
  return end.done ? text.length : end.value.index + end.value[0].length;
}

/** Where the last sentence of a text begins. */
export function sentenceStart(text: string): number {
  let start = 0;
  for (const { 0: end, index } of text.matchAll(SENTENCE)) start = index + end.length;
  return start;
}

/** A prefix, as selectors keep it, made ready. */
export function prefixContext(prefix: string): Context {
  const at = prefix.lastIndexOf('\n');
  const near = comparable(prefix.slice(at + 1)).text;
  const far = comparable(prefix.slice(0, Math.max(0, at))).text;
  return { near, own: near.length - sentenceStart(near), far };
}

/** A suffix, made ready. */
export function suffixContext(suffix: string): Context {
  const at = suffix.indexOf('\n');
  const near = comparable(at < 0 ? suffix : suffix.slice(0, at)).text;
  const far = at < 0 ? '' : comparable(suffix.slice(at + 1)).text;
  return { near, own: sentenceEnd(near), far };
}

/** How much of the prefix stands before `start`. */
export function extentBefore(
  haystack: Haystack,
  { near, own, far }: Context,
  start: number,
): Extent {
  const { text } = haystack.folded;
  const beside = extend(backwards(near), near.length, { text, at: start - 1, step: -1 }, own);
  const block = blockOf(haystack, start);
  const ends = [0, 1, 2].map((back) => (haystack.blocks[block - back] ?? 0) - 1);
  return sum(
    beside,
    best(
      ends.filter((end) => end > 0),
      (end) =>
        // The unit at `end` is the break.
        extend(backwards(far), far.length, { text, at: end - 1, step: -1 }, 0),
    ),
  );
}

/** How much of the suffix stands after `end`. */
export function extentAfter(haystack: Haystack, { near, own, far }: Context, end: number): Extent {
  const { text } = haystack.folded;
  const beside = extend(forwards(near), near.length, { text, at: end, step: 1 }, own);
  const block = blockOf(haystack, Math.max(0, end - 1)) + 1;
  const starts = haystack.blocks.slice(block, block + BLOCKS_BETWEEN + 1);
  return sum(
    beside,
    best(starts, (start) => extend(forwards(far), far.length, { text, at: start, step: 1 }, 0)),
  );
}

const backwards = (text: string) => ({ text, at: text.length - 1, step: -1 }) as const;
const forwards = (text: string) => ({ text, at: 0, step: 1 }) as const;

function best(places: readonly number[], extentAt: (place: number) => Extent): Extent {
  return places.map(extentAt).reduce((a, b) => (b.gain > a.gain ? b : a), NOTHING);
}

function sum(beside: Extent, around: Extent): Extent {
  return { gain: beside.gain + around.gain, outer: beside.outer + around.outer };
}
