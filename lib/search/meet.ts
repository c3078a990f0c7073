/**
 * One word of a question against the words of a segment: letter for letter, as a beginning, by its
 * sound, with a mistake in it. Each way answers how well it met at best.
 */
import type { Board } from './board';
import { allowedEdits, countBits, editsBetween, letterBits } from './edits';
import { countOf, isAt, lowerBound, stringAt } from './segment';
import { alikeness, romanised } from './sound';

/** A word of the question, and where its hits are counted. */
export interface Asked {
  readonly text: string;
  readonly slot: number;
  /** Its number in the question, from 1: a spelling counts it once. */
  readonly token: number;
  /** It may still be typed. */
  readonly open: boolean;
}

/** A beginning this short is looked for in names alone. */
const SHORT = 3;

/** Met letter for letter, or as a beginning. */
export function meetLetters(board: Board, asked: Asked, worth: number): number {
  const { words } = board.segment;
  const { text } = asked;
  let best = 0;
  const first = lowerBound(words, text, false);
  if (isAt(words, first, text)) {
    best = hitWord(board, asked, first, worth, true);
  }
  const whole = text.length;
  const end = whole === 0 ? first : lowerBound(words, text, true);
  const open = asked.open ? 1 : 0.8;
  for (let word = best > 0 ? first + 1 : first; word < end; word++) {
    const length = (words.starts[word + 1] ?? 0) - (words.starts[word] ?? 0);
    if (length === whole) continue;
    const quality = worth * open * (0.6 + (0.35 * whole) / length);
    const named = hitWord(board, asked, word, quality, whole >= SHORT);
    if (named > best) best = named;
  }
  return best;
}

/** Met letter for letter, and no more than that. */
export function meetWhole(board: Board, asked: Asked, worth: number): number {
  const { words } = board.segment;
  const at = lowerBound(words, asked.text, false);
  return isAt(words, at, asked.text) ? hitWord(board, asked, at, worth, false) : 0;
}

/** Met by the sound: another script's letters, or another way to write it. */
export function meetSound(board: Board, asked: Asked, key: string, begun: boolean): number {
  const { sounds, soundWords, words } = board.segment;
  if (key === '') return 0;
  const roman = romanised(asked.text);
  const own = scriptOf(asked.text.charCodeAt(0));
  // Two consonants are little to go by, and a word that is still being typed has more to come.
  const telling = key.length > 2 ? 1 : asked.open ? 0.8 : 0.9;
  const longer = begun && asked.open && key.length > 2;
  const end = longer ? lowerBound(sounds, key, true) : countOf(sounds);
  let best = 0;
  for (let at = lowerBound(sounds, key, false); at < end; at++) {
    const whole = isAt(sounds, at, key);
    if (!whole && !longer) break;
    const word = soundWords[at] ?? 0;
    const heard = romanised(stringAt(words, word));
    const alike = alikeness(roman, whole ? heard : heard.slice(0, roman.length));
    if (alike < 0.5) continue;
    const script = scriptOf(words.units[words.starts[word] ?? 0] ?? 0) === own ? 1 : 0.93;
    const quality = script * telling * (whole ? 0.35 + 0.5 * alike : 0.2 + 0.45 * alike);
    const named = hitWord(board, asked, word, quality, false);
    if (named > best) best = named;
  }
  return best;
}

/** A number for the script of a folded letter: Latin, Greek and Cyrillic, Hebrew, Arabic, others. */
function scriptOf(unit: number): number {
  if (unit < 0x250) return 0;
  if (unit < 0x590) return 1;
  return unit < 0x600 ? 2 : unit < 0x700 ? 3 : 4;
}

/** Met but for a mistake of typing. */
export function meetNearly(board: Board, asked: Asked, worth: number): number {
  const { words, bits } = board.segment;
  const { text } = asked;
  const most = allowedEdits(text.length);
  if (most === 0) return 0;
  const own = letterBits(text);
  const count = countOf(words);
  const { units, starts } = words;
  const [a, b] = [text.charCodeAt(0), text.charCodeAt(1)];
  let best = 0;
  for (let word = 0; word < count; word++) {
    if (countBits(own & ~(bits[word] ?? 0)) > most) continue;
    const from = starts[word] ?? 0;
    const [c, d] = [units[from], units[from + 1]];
    // One of the first two letters is right in nearly every mistake that people make.
    if (a !== c && a !== d && b !== c && b !== d) continue;
    const edits = editsBetween(text, units, from, starts[word + 1] ?? from, most);
    if (!edits) continue;
    const whole = 0.92 - edits.whole / text.length;
    const start = asked.open ? 0.7 - edits.start / text.length : 0;
    const quality =
      worth * Math.max(edits.whole > most ? 0 : whole, edits.start > most ? 0 : start);
    if (quality <= 0.3) continue;
    const named = hitWord(board, asked, word, quality, false);
    if (named > best) best = named;
  }
  return best;
}

/** Counts a word's spellings; answers its quality where it stands in a name. */
function hitWord(
  board: Board,
  asked: Asked,
  word: number,
  quality: number,
  texts: boolean,
): number {
  const { postings, postingStarts, textPostings } = board.segment;
  const from = postingStarts[word] ?? 0;
  const names = textPostings[word] ?? from;
  const end = texts ? (postingStarts[word + 1] ?? names) : names;
  for (let at = from; at < end; at++) {
    board.hit(asked.slot, asked.token, postings[at] ?? 0, quality);
  }
  return names > from ? quality : 0;
}
