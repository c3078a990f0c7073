/**
 * What stood before and after a quote, as evidence for a place. What stood in the quote's own block
 * must stand beside the place; what stood in the blocks around may have an advertisement between.
 */
import { comparable } from './comparable';
import { extend, NOTHING, type Extent } from './extend';
import type { Haystack } from './haystack';

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
export const BLOCKS_BETWEEN = 2;
/** Edits may have moved the edge of a block by so much, and a quarter of what was up to it. */
const EDGE = 12;

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

/** What stood around a quote. */
export interface Around {
  readonly before: Context;
  readonly after: Context;
}

/** So many letters help to find what was edited. */
export const HELP = 64;

/** What stood just before and after a quote, to be found with it. */
export function helpOf({ before, after }: Around): {
  readonly head: string;
  readonly tail: string;
} {
  return {
    head: `${before.far} ${before.near}`.slice(-HELP),
    tail: `${after.near} ${after.far}`.slice(0, HELP),
  };
}

/** What of a context stands beside a place. */
export interface Found {
  readonly near: Extent;
  readonly far: Extent;
}

/** How much of the prefix stands before `start`. */
export function foundBefore(haystack: Haystack, { near, own, far }: Context, start: number): Found {
  const { text } = haystack.folded;
  const beside = extend(backwards(near), near.length, { text, at: start - 1, step: -1 }, own);
  const block = haystack.blockOf(start);
  const edge = haystack.blockStart(block) ?? 0;
  if (!isEdge(start - edge, near)) return { near: beside, far: NOTHING };
  const starts = haystack.blockStarts(block - BLOCKS_BETWEEN, block + 1);
  // The unit before a block is the break; before that the block before it ends.
  const around = (at: number) =>
    extend(backwards(far), far.length, { text, at: at - 2, step: -1 }, 0);
  return { near: beside, far: best(starts.reverse(), around, far.length) };
}

/** How much of the suffix stands after `end`. */
export function foundAfter(haystack: Haystack, { near, own, far }: Context, end: number): Found {
  const { text } = haystack.folded;
  const beside = extend(forwards(near), near.length, { text, at: end, step: 1 }, own);
  const next = haystack.blockOf(Math.max(0, end - 1)) + 1;
  const edge = (haystack.blockStart(next) ?? text.length + 1) - 1;
  if (!isEdge(edge - end, near)) return { near: beside, far: NOTHING };
  const starts = haystack.blockStarts(next, next + BLOCKS_BETWEEN + 1);
  const around = (at: number) => extend(forwards(far), far.length, { text, at, step: 1 }, 0);
  return { near: beside, far: best(starts, around, far.length) };
}

/** Whether a place stands about as far from its block's edge as the quote stood from its own. */
function isEdge(distance: number, { length }: string): boolean {
  return Math.abs(distance - length) <= EDGE + length / 4;
}

const backwards = (text: string) => ({ text, at: text.length - 1, step: -1 }) as const;
const forwards = (text: string) => ({ text, at: 0, step: 1 }) as const;

/** The most of the places, the nearest first; most of a whole context is enough. */
function best(
  places: readonly number[],
  extentAt: (place: number) => Extent,
  length: number,
): Extent {
  let found = NOTHING;
  for (const place of places) {
    if (found.gain * 2 >= length) break;
    const extent = extentAt(place);
    if (extent.gain > found.gain) found = extent;
  }
  return found;
}
