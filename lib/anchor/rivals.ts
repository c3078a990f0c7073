/**
 * What speaks against a place whose words differ from a quote's: in lists, tables and menus the
 * next line often differs by a word, and has nearly the same neighbours.
 */
import { align } from './align';
import { candidates } from './candidates';
import {
  BLOCKS_BETWEEN,
  foundAfter,
  foundBefore,
  helpOf,
  type Around,
  type Context,
} from './context';
import type { Grams } from './grams';
import type { Haystack } from './haystack';

/** Letters of context on either side by which a cut is aligned. */
const ALIGNED_HELP = 40;
const BAND = 24;
/** Lists have many places with like neighbours; a place with more of them has about as many votes. */
const LIKE = { most: 12, share: 0.5 };
/** With fewer letters around it in its paragraph a quote is all but the whole of it. */
const SOME_NEAR = 24;
/** So near a place its own context stands. */
const BESIDE = 24;

/** Whether words stood beside the quote when it was kept: they are its neighbour, and not what it became. */
export function stoodBeside({ before, after }: Around, words: string): boolean {
  return [before, after].some(({ near, far }) => near.includes(words) || far.includes(words));
}

/**
 * Whether the words of a phrase are rather another line's: other numbers, as lines of a table have
 * them, or a line of its own, as in menus and headings.
 */
export function isAnotherLine({ before, after }: Around, quote: string, words: string): boolean {
  const isLine = before.near.length + after.near.length < SOME_NEAR;
  return isLine || numbersOf(quote) !== numbersOf(words);
}

function numbersOf(words: string): string {
  return (words.match(/\p{N}+/gu) ?? []).join(' ');
}

/**
 * Whether more of the context than `gain` letters stands elsewhere, with nothing in between: there
 * the quote was cut out, or all of its paragraph. The grams are those of the quote with its context.
 */
export function isCutElsewhere(
  haystack: Haystack,
  grams: Grams,
  { before, after }: Around,
  { start, end, gain }: { readonly start: number; readonly end: number; readonly gain: number },
): boolean {
  const isBeside = (cut: number) => cut > start - BESIDE && cut < end + BESIDE;
  // Around the place's own paragraph stand the others in any case.
  const [first, last] = [haystack.blockOf(start), haystack.blockOf(end)];
  const isNeighbour = (cut: number) => {
    const block = haystack.blockOf(cut);
    return block >= first - BLOCKS_BETWEEN && block <= last + BLOCKS_BETWEEN + 1;
  };
  const others = { before: paragraphs(before), after: paragraphs(after) };
  return (
    mostAtCut(haystack, grams, { before, after }, isBeside) > gain ||
    mostAtCut(haystack, grams, others, isNeighbour) > gain
  );
}

/** The paragraphs of a context alone. */
const paragraphs = ({ far }: Context): Context => ({ near: '', own: 0, far });

/** How much at most of a context stands on both sides of one position, of those that count. */
function mostAtCut(
  haystack: Haystack,
  grams: Grams,
  around: Around,
  isOut: (cut: number) => boolean,
): number {
  const { text } = haystack.folded;
  const { head, tail } = helpOf(around);
  const from = Math.min(head.length, ALIGNED_HELP);
  const pattern = { text: head.slice(-from) + tail.slice(0, ALIGNED_HELP), from, to: from };
  const found = candidates(text.length, grams, head + tail, head.length, LIKE).map((start) => {
    if (isOut(start)) return 0;
    let [end, next] = [0, align(pattern, text, start, BAND).start];
    // Whatever space is left there belongs to both sides.
    while (text[next] === ' ') next++;
    for (end = next; text[end - 1] === ' ';) end--;
    if (isOut(next)) return 0;
    const left = foundBefore(haystack, around.before, next);
    const right = foundAfter(haystack, around.after, end);
    return left.near.gain + left.far.gain + right.near.gain + right.far.gain;
  });
  return Math.max(0, ...found);
}
