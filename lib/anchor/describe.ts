/** Describes a quote's place so that it can be found again. */
import { sentenceEnd, sentenceStart } from './context';
import { blockAt, TEXT_VERSION, type PlainText } from './plain-text';
import type { BlockHint, Selectors } from './types';

/**
 * So many letters are kept on either side that stood outside the quote's sentence: a sentence may
 * be repeated elsewhere with a change, but not with its neighbours.
 */
const BEYOND = 64;
/** The longest prefix or suffix; some Arabic sentences would fill pages. */
const MOST = 256;
/** A context ends where a word does, if that is not far. */
const SNAP = 16;
const OPENING = 48;

/**
 * Selectors for the words from `start` to `end` of a page's plain text, white space at their ends
 * apart; null where nothing else is there.
 */
export function describe(plain: PlainText, start: number, end: number): Selectors | null {
  const { text, blocks } = plain;
  const words = text.slice(start, end);
  if (words.trim() === '') return null;
  const from = characterStart(text, start + words.length - words.trimStart().length);
  const to = characterEnd(text, start + words.trimEnd().length);
  const exact = text.slice(from, to);
  const first = blockAt(blocks, from);
  const last = blockAt(blocks, to - 1);
  const before = text.slice(Math.max(blocks[first] ?? 0, from - MOST), from);
  const after = text.slice(to, Math.min((blocks[last + 1] ?? text.length + 1) - 1, to + MOST));
  const prefix = before.length - sentenceStart(before) + BEYOND;
  const suffix = sentenceEnd(after) + BEYOND;
  return {
    version: TEXT_VERSION,
    quote: {
      type: 'TextQuoteSelector',
      exact,
      prefix: text.slice(wordStart(text, Math.max(0, from - Math.min(prefix, MOST))), from),
      suffix: text.slice(to, wordEnd(text, Math.min(text.length, to + Math.min(suffix, MOST)))),
    },
    position: { type: 'TextPositionSelector', start: from, end: to },
    block: hintOf(plain, first, from),
  };
}

function hintOf({ text, blocks }: PlainText, index: number, from: number): BlockHint {
  const start = blocks[index] ?? 0;
  const block = text.slice(start, (blocks[index + 1] ?? text.length + 1) - 1);
  const opening = block.slice(0, wordEnd(block, Math.min(block.length, OPENING)));
  return { index, start: from - start, opening };
}

/** Back to where a word starts; where that is far, to where at least a character does. */
function wordStart(text: string, at: number): number {
  for (let back = 0; back <= SNAP && back <= at; back++) {
    if (at === back || /\s/.test(text[at - back - 1] ?? '')) return at - back;
  }
  return isInside(text, at) ? at - 1 : at;
}

function wordEnd(text: string, at: number): number {
  for (let on = 0; on <= SNAP; on++) {
    if (at + on >= text.length || /\s/.test(text[at + on] ?? '')) return at + on;
  }
  return isInside(text, at) ? at + 1 : at;
}

/** Marks, and the later letters of a Hangul syllable, belong to the letter before them. */
const MARK = /[\p{M}\u1160-\u11ff]/u;

function characterStart(text: string, at: number): number {
  let start = at;
  while (start > 0 && (isMark(text, start) || isInside(text, start))) start--;
  return start;
}

function characterEnd(text: string, at: number): number {
  let end = at;
  while (end < text.length && (isMark(text, end) || isInside(text, end))) end++;
  return end;
}

/** Whether a mark starts at a position; some stand beyond the first plane. */
function isMark(text: string, at: number): boolean {
  return MARK.test(String.fromCodePoint(text.codePointAt(at) ?? 0));
}

/** Whether a position is in the middle of a surrogate pair. */
function isInside(text: string, at: number): boolean {
  return (text.codePointAt(at - 1) ?? 0) > 0xffff;
}
