/**
 * Finds a quote in a page again: the same words first, then words that they may have become. See
 * decide.ts for when a place is believed.
 */
import { align } from './align';
import { candidates } from './candidates';
import { comparable, comparablePosition, originalSpan, type Comparable } from './comparable';
import {
  foundAfter,
  foundBefore,
  HELP,
  helpOf,
  prefixContext,
  suffixContext,
  type Around,
  type Found,
} from './context';
import { hasNeighbours, isEdited, isPhrase, isSame, type Evidence } from './decide';
import { differGravely } from './differences';
import type { Haystack, SearchedText, Steps } from './haystack';
import { isAnotherLine, isCutElsewhere, stoodBeside } from './rivals';
import { TEXT_VERSION } from './plain-text';
import type { Anchoring, Selectors } from './types';

/** So many places with the same words are weighed; of a word that stands in more, those that vote. */
const MOST_SAME = 200;
/** Letters of context that help to align what was edited. */
const ALIGNED_HELP = 40;
/** A longer quote is found by its two ends of this length each. */
const LONG = 1_200;
const END = 600;
/** An edited quote must stand out against any other place by so much. */
const MARGIN = 8;
/** All of the context, or nearly: there is no need to look elsewhere. */
const NEARLY_ALL = 0.9;
const AT_LEAST = 0.5;

const LETTER = /[\p{L}\p{N}\p{M}]/u;

const LOST: Anchoring = { status: 'lost' };

/** What is looked for, in the compared form. */
interface Wanted extends Around {
  readonly quote: string;
  /** Letters of context that were kept. */
  readonly context: number;
  /** Where it stood; -1 where that is unknown. */
  readonly position: number;
  readonly block: number;
}

/** A place in the compared text. */
interface Place {
  readonly start: number;
  readonly end: number;
  readonly edits: number;
  readonly before: Found;
  readonly after: Found;
  /** Letters of context that are there. */
  readonly gain: number;
  /** What speaks for it, to be compared with other places. */
  readonly value: number;
}

/** What became of a quote, in steps of about a millisecond at most. Never throws. */
export function* findSteps(searched: SearchedText, selectors: Selectors): Steps<Anchoring> {
  const untouched = asItWas(searched, selectors);
  if (untouched) return untouched;
  const haystack = yield* searched.haystack();
  const wanted = wantedOf(haystack, selectors);
  if (wanted.quote === '') return LOST;
  const same = yield* samePlaces(haystack, wanted);
  const first = bestOf(same);
  if (first && first.gain >= AT_LEAST * wanted.context && isSame(evidence(wanted, first, same))) {
    return answer(haystack, wanted, first);
  }
  yield;
  const edited = yield* editedPlaces(haystack, wanted);
  const all = [...same, ...edited.filter((place) => !same.some((other) => overlap(place, other)))];
  const best = bestOf(all);
  if (!best) return LOST;
  // A phrase that was edited where it stood may well stand elsewhere unedited.
  if (best.edits > 0) {
    const grave = () =>
      differGravely(wanted.quote, haystack.folded.text.slice(best.start, best.end));
    const rival = all.find((place) => place !== best && best.value - place.value < MARGIN);
    const sure = !rival && isEdited(evidence(wanted, best, same), grave);
    if (sure && !(yield* isAnother(haystack, wanted, best))) return answer(haystack, wanted, best);
  }
  return first && isSame(evidence(wanted, first, same)) ? answer(haystack, wanted, first) : LOST;
}

/** Whether words that differ are rather a neighbour's, or those of another place like the quote's. */
function* isAnother(haystack: Haystack, wanted: Wanted, place: Place): Steps<boolean> {
  const words = haystack.folded.text.slice(place.start, place.end);
  if (stoodBeside(wanted, words)) return true;
  if (place.gain >= NEARLY_ALL * wanted.context) return false;
  if (isPhrase(wanted.quote) && isAnotherLine(wanted, wanted.quote, words)) return true;
  const grams = yield* haystack.grams(patternOf(wanted));
  return isCutElsewhere(haystack, grams, wanted, place);
}

/** What became of a quote, at a stroke. */
export function find(searched: SearchedText, selectors: Selectors): Anchoring {
  const steps = findSteps(searched, selectors);
  for (;;) {
    const step = steps.next();
    if (step.done) return step.value;
  }
}

/** On most pages a quote and all that stood around it are there to the letter, once. */
function asItWas({ plain: { text } }: SearchedText, { quote }: Selectors): Anchoring | null {
  const { prefix, exact, suffix } = quote;
  if (exact.trim() === '' || prefix.length + suffix.length < HELP) return null;
  const whole = prefix + exact + suffix;
  const at = text.indexOf(whole);
  if (at < 0 || text.includes(whole, at + 1)) return null;
  const start = at + prefix.length;
  return { status: 'exact', start, end: start + exact.length };
}

function wantedOf({ folded }: Haystack, selectors: Selectors): Wanted {
  const { quote, position, block, version } = selectors;
  const before = prefixContext(quote.prefix);
  const after = suffixContext(quote.suffix);
  // Selectors come from files too, and one day from newer versions.
  const current = Object.is(version, TEXT_VERSION);
  return {
    quote: comparable(quote.exact).text.trim(),
    before,
    after,
    context: before.near.length + before.far.length + after.near.length + after.far.length,
    position: current && position ? firstWord(folded, position.start) : -1,
    block: current && block ? block.index : -1,
  };
}

/** Where the first compared word at or after an original position starts: signs before it are not. */
function firstWord(folded: Comparable, position: number): number {
  let at = comparablePosition(folded, position);
  while (folded.text[at] === ' ') at++;
  return at;
}

function* samePlaces(haystack: Haystack, wanted: Wanted): Steps<Place[]> {
  const { text } = haystack.folded;
  const { quote, position } = wanted;
  if (position >= 0 && text.startsWith(quote, position)) {
    const place = placeOf(haystack, wanted, position, position + quote.length, 0);
    if (place.gain >= NEARLY_ALL * wanted.context) return [place];
  }
  const starts: number[] = [];
  let at = text.indexOf(quote);
  for (; at >= 0 && starts.length < MOST_SAME; at = text.indexOf(quote, at + 1)) starts.push(at);
  if (at >= 0) {
    starts.length = 0;
    for (const near of yield* likelyStarts(haystack, wanted)) {
      const start = text.indexOf(quote, Math.max(0, near - HELP));
      if (start >= 0 && start <= near + HELP) starts.push(start);
    }
  }
  const places: Place[] = [];
  for (const start of new Set(starts)) {
    places.push(placeOf(haystack, wanted, start, start + quote.length, 0));
    yield;
  }
  return places;
}

function* likelyStarts(haystack: Haystack, wanted: Wanted): Steps<number[]> {
  const pattern = patternOf(wanted);
  const grams = yield* haystack.grams(pattern);
  return candidates(haystack.folded.text.length, grams, pattern, helpOf(wanted).head.length);
}

/** A quote with some of what stood around it. */
function patternOf(wanted: Wanted): string {
  const { head, tail } = helpOf(wanted);
  return head + wanted.quote.slice(0, LONG) + tail;
}

function* editedPlaces(haystack: Haystack, wanted: Wanted): Steps<Place[]> {
  const { text } = haystack.folded;
  const { quote } = wanted;
  const places: Place[] = [];
  for (const start of yield* likelyStarts(haystack, wanted)) {
    const { before, after } = wanted;
    const head = before.near.slice(-ALIGNED_HELP);
    const tail = after.near.slice(0, ALIGNED_HELP);
    const whole = quote.length <= LONG;
    const first = whole ? quote + tail : quote.slice(0, END);
    const pattern = { text: head + first, from: head.length };
    const to = head.length + (whole ? quote.length : END);
    const band = 24 + Math.round(Math.min(quote.length, LONG) / 12);
    const beginning = align({ ...pattern, to }, text, start, band);
    const found = whole ? beginning : endOfLong(text, wanted, beginning, tail);
    const place = { ...found, ...wholeWords(text, wanted, found) };
    const isNew = !places.some((other) => overlap(other, place));
    if (isNew && place.end > place.start) {
      places.push(placeOf(haystack, wanted, place.start, place.end, place.edits));
    }
    yield;
  }
  return places;
}

/** A quote of whole words has become whole words. */
function wholeWords(
  text: string,
  { before, after, quote }: Wanted,
  { start, end }: { readonly start: number; readonly end: number },
): { start: number; end: number } {
  const isLetter = (letter = '') => LETTER.test(letter);
  let [from, to] = [start, end];
  if (isLetter(quote.at(0)) && !isLetter(before.near.at(-1))) {
    while (from > 0 && isLetter(text[from]) && isLetter(text[from - 1])) from--;
  }
  if (isLetter(quote.at(-1)) && !isLetter(after.near.at(0))) {
    while (to < text.length && isLetter(text[to - 1]) && isLetter(text[to])) to++;
  }
  return { start: from, end: to };
}

/** The rest of a long quote, whose end is expected at its length from its beginning. */
function endOfLong(
  text: string,
  { quote }: Wanted,
  beginning: { readonly start: number; readonly edits: number },
  tail: string,
): { start: number; end: number; edits: number } {
  const expected = beginning.start + quote.length - END;
  const band = Math.min(512, 64 + (quote.length >> 4));
  const pattern = { text: quote.slice(-END) + tail, from: 0, to: END };
  const ending = align(pattern, text, expected, band);
  // What is in the middle counts by how much longer or shorter it is.
  const drift = Math.abs(ending.end - beginning.start - quote.length);
  const edits = ((beginning.edits + ending.edits) / (2 * END)) * quote.length + drift;
  return { start: beginning.start, end: ending.end, edits: Math.min(quote.length, edits) };
}

function placeOf(
  haystack: Haystack,
  wanted: Wanted,
  start: number,
  end: number,
  edits: number,
): Place {
  const before = foundBefore(haystack, wanted.before, start);
  const after = foundAfter(haystack, wanted.after, end);
  const gain = before.near.gain + before.far.gain + after.near.gain + after.far.gain;
  const sameBlock = wanted.block >= 0 && haystack.blockOf(start) === wanted.block ? 4 : 0;
  const distance = wanted.position < 0 ? 0 : Math.abs(start - wanted.position);
  const closeness = 4 * (1 - distance / (haystack.folded.text.length + 1));
  const value = wanted.quote.length - 2 * edits + gain + sameBlock + closeness;
  return { start, end, edits, before, after, gain, value };
}

function bestOf(places: readonly Place[]): Place | null {
  return places.reduce<Place | null>((a, b) => (a && a.value >= b.value ? a : b), null);
}

function overlap(a: Place | { start: number; end: number }, b: { start: number; end: number }) {
  return a.start < b.end && b.start < a.end;
}

function evidence(wanted: Wanted, place: Place, same: readonly Place[]): Evidence {
  const { before, after } = place;
  const own = wanted.before.own + wanted.after.own;
  const near = wanted.before.near.length + wanted.after.near.length;
  return {
    length: wanted.quote.length,
    edits: place.edits,
    near: { kept: near, found: before.near.gain + after.near.gain },
    sentences: { kept: near - own, found: before.near.outer + after.near.outer },
    far: { kept: wanted.context - near, found: before.far.gain + after.far.gain },
    alone: same.length === 1,
    still: place.start === wanted.position,
  };
}

function answer(haystack: Haystack, wanted: Wanted, place: Place): Anchoring {
  const span = originalSpan(haystack.folded, place.start, place.end);
  if (place.edits > 0) {
    return { status: 'changed', ...span, score: 1 - place.edits / wanted.quote.length };
  }
  const there = place.start === wanted.position || hasNeighbours(evidence(wanted, place, []));
  return { status: there ? 'exact' : 'moved', ...span };
}
