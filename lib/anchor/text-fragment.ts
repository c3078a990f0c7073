/**
 * A link to the very words of a page, which browsers scroll to and mark:
 * https://wicg.github.io/scroll-to-text-fragment/ (`#:~:text=prefix-,start,end,-suffix`).
 */
import type { TextQuoteSelector } from './types';

/** A longer quote is named by its first and last words: links have an end. */
const WHOLE = 120;
const END_WORDS = 6;
/** A phrase stands in many sentences: so many words around it say which is meant. */
const CONTEXT_WORDS = 4;

const LETTER = /[\p{L}\p{N}\p{M}]/u;

/** `url` with a fragment that leads to the quote; what fragment it has stays. */
export function textFragmentUrl(url: string, quote: TextQuoteSelector): string {
  const directive = `:~:text=${textDirective(quote)}`;
  const plain = url.replace(/:~:.*$/s, '');
  return plain.includes('#') ? plain + directive : `${plain}#${directive}`;
}

/** What follows `text=`, percent-encoded. */
export function textDirective({ exact, prefix, suffix }: TextQuoteSelector): string {
  const before = lineBefore(prefix);
  const after = lineAfter(suffix);
  // Browsers look for whole words: a quote that begins in the middle of one is widened to it.
  const head = LETTER.test(exact.charAt(0)) ? (/[\p{L}\p{N}\p{M}]+$/u.exec(before)?.[0] ?? '') : '';
  const tail = LETTER.test(exact.slice(-1)) ? (/^[\p{L}\p{N}\p{M}]+/u.exec(after)?.[0] ?? '') : '';
  const text = head + exact.trim() + tail;
  const wordsBefore = words(before.slice(0, before.length - head.length)).slice(-CONTEXT_WORDS);
  const wordsAfter = words(after.slice(tail.length)).slice(0, CONTEXT_WORDS);
  return [
    ...(wordsBefore.length > 0 ? [`${encode(wordsBefore.join(' '))}-`] : []),
    ...ends(text).map(encode),
    ...(wordsAfter.length > 0 ? [`-${encode(wordsAfter.join(' '))}`] : []),
  ].join(',');
}

/** All of a short quote; the first and last words of one that is long or of several paragraphs. */
function ends(text: string): string[] {
  const list = words(text);
  if (text.length <= WHOLE && !text.includes('\n')) return [list.join(' ')];
  const first = words(text.split('\n')[0] ?? '').slice(0, END_WORDS);
  const last = words(text.split('\n').at(-1) ?? '').slice(-END_WORDS);
  // In a text of few and very long words the two would overlap.
  const apart = text.includes('\n') || list.length >= first.length + last.length;
  return apart ? [first.join(' '), last.join(' ')] : [list.join(' ')];
}

/** A prefix or suffix of a directive stands in one paragraph with the quote. */
const lineBefore = (prefix: string) => prefix.slice(prefix.lastIndexOf('\n') + 1);
const lineAfter = (suffix: string) => suffix.split('\n')[0] ?? '';

const words = (text: string) => text.split(/\s+/).filter((word) => word !== '');

/** Also what has a meaning in a directive; half of a surrogate pair cannot be encoded. */
function encode(text: string): string {
  return encodeURIComponent(text.replace(/\p{Cs}/gu, '\ufffd')).replace(/-/g, '%2D');
}
