/**
 * Dates in a question, in numbers or words, as stretches of days.
 */
import { daysInMonth } from '../reference/edtf';
import { type Bound, type Lexicon, LONGEST_PHRASE } from './lexicon';
import type { AskedDate } from './types';
import type { Word } from './words';

/** A date that was read, and the first word after it. */
export interface FoundDate {
  readonly date: AskedDate;
  readonly next: number;
}

/** Words of a question with the text they stand in. */
export interface QuestionText {
  readonly raw: string;
  readonly words: readonly Word[];
  readonly lexicon: Lexicon;
}

const FIRST_YEAR = 1900;
const LAST_YEAR = 2099;
const BETWEEN_NUMBERS = /^\s?[-/.–]\s?$/;

const ymd = (y: number, m: number, d: number): number => y * 10_000 + m * 100 + d;

/** The date that begins at a word, the longest reading; null where none does. */
export function dateAt(text: QuestionText, at: number): FoundDate | null {
  return wordedDate(text, at) ?? numericDate(text, at) ?? yearDate(text, at);
}

/** A date made a stretch by a word before it. */
export function bounded(date: AskedDate, bound: Bound): AskedDate {
  if (date.anyYear) return date;
  if (bound === 'before') return { from: 0, to: date.from - 1, anyYear: false };
  if (bound === 'until') return { from: 0, to: date.to, anyYear: false };
  const to = ymd(9999, 12, 31);
  return { from: bound === 'after' ? date.to + 1 : date.from, to, anyYear: false };
}

function numberAt({ words }: QuestionText, at: number, digits = 4): number | null {
  const match = /^(\d{1,4})(?:st|nd|rd|th)?$/.exec(words[at]?.text ?? '');
  const [, number = ''] = match ?? [];
  return number !== '' && number.length <= digits ? Number(number) : null;
}

function yearAt(text: QuestionText, at: number): number | null {
  const year = numberAt(text, at);
  return year !== null && year >= FIRST_YEAR && year <= LAST_YEAR ? year : null;
}

/** Whether only a hyphen, slash or dot stands between two words. */
export function isJoined({ raw, words }: QuestionText, at: number): boolean {
  const [left, right] = [words[at], words[at + 1]];
  return (
    left !== undefined &&
    right !== undefined &&
    BETWEEN_NUMBERS.test(raw.slice(left.to, right.from))
  );
}

/** `2025-08-19`, `19.8.2025`, `19/8/25`, `2025-08`, `8/2025`, `19/8`. */
function numericDate(text: QuestionText, at: number): FoundDate | null {
  if (!isJoined(text, at)) return null;
  const year = yearAt(text, at);
  const [a, b] = [numberAt(text, at, 2), numberAt(text, at + 1, 2)];
  const three = isJoined(text, at + 1);
  if (year !== null && b !== null) {
    const day = three ? numberAt(text, at + 2, 2) : null;
    return day === null ? month(year, b, at + 2) : oneDay(year, b, day, at + 3);
  }
  if (a === null) return null;
  if (b === null) {
    const ofYear = yearAt(text, at + 1);
    return ofYear === null ? null : month(ofYear, a, at + 2);
  }
  if (!three) return oneDay(null, b, a, at + 2);
  const full = yearAt(text, at + 2);
  const short = numberAt(text, at + 2, 2);
  const ofYear = full ?? (short === null ? null : 2000 + short);
  return ofYear === null ? null : (oneDay(ofYear, b, a, at + 3) ?? oneDay(ofYear, a, b, at + 3));
}

/** `19 August 2025`, `August 19, 2025`, `5-6 January`, `August 2025`, `2025 August`, `August`. */
function wordedDate(text: QuestionText, at: number): FoundDate | null {
  const year = yearAt(text, at);
  if (year !== null) {
    const found = monthAt(text, at + 1);
    return found && month(year, found.month, found.next);
  }
  const { day, next: afterDay } = dayAt(text, at);
  const until = day !== null && isJoined(text, afterDay - 1) ? numberAt(text, afterDay, 2) : null;
  const monthFrom = day === null ? at : idleAfter(text, until === null ? afterDay : afterDay + 1);
  const found = monthAt(text, monthFrom);
  if (!found) return null;
  let next = found.next;
  let first = day;
  if (day === null) {
    const after = numberAt(text, next, 2);
    if (after !== null) {
      first = after;
      next++;
    }
  }
  const afterIdle = idleAfter(text, next);
  const ofYear = yearAt(text, afterIdle);
  if (ofYear !== null) next = afterIdle + 1;
  if (first === null) return month(ofYear, found.month, next);
  const begin = oneDay(ofYear, found.month, first, next);
  const end = until === null ? begin : oneDay(ofYear, found.month, until, next);
  if (!begin || !end) return month(ofYear, found.month, next);
  return { next, date: { ...begin.date, to: Math.max(begin.date.to, end.date.to) } };
}

/** `1974`, `2025-2026`. */
function yearDate(text: QuestionText, at: number): FoundDate | null {
  const year = yearAt(text, at);
  if (year === null) return null;
  const last = isJoined(text, at) ? yearAt(text, at + 1) : null;
  if (last !== null && last > year) return stretch(ymd(year, 1, 1), ymd(last, 12, 31), at + 2);
  return stretch(ymd(year, 1, 1), ymd(year, 12, 31), at + 1);
}

const PREFIX = /^(?:ال|[بل]|[בלמה])(?=\p{L}{3})/u;

/** A month's name, of one word or two, in one calendar or in both (`آب/أغسطس`). */
function monthAt(text: QuestionText, at: number): { month: number; next: number } | null {
  const one = nameAt(text, at);
  if (!one) return null;
  const same = nameAt(text, one.next);
  return same?.month === one.month ? same : one;
}

function nameAt({ words, lexicon: { meanings } }: QuestionText, at: number) {
  const first = words[at]?.text;
  if (first === undefined) return null;
  for (const word of [first, first.replace(PREFIX, '')]) {
    const two = meanings[`${word} ${words[at + 1]?.text ?? ''}`];
    if (two?.kind === 'month') return { month: two.value, next: at + 2 };
    const one = Object.hasOwn(meanings, word) ? meanings[word] : undefined;
    if (one?.kind === 'month') return { month: one.value, next: at + 1 };
  }
  return null;
}

/** A day of the month in a number or in words, and the word after it. */
function dayAt(text: QuestionText, at: number): { day: number | null; next: number } {
  const { words, lexicon } = text;
  const day = numberAt(text, at, 2);
  if (day !== null) return { day, next: at + 1 };
  for (let length = LONGEST_PHRASE; length > 0; length--) {
    const phrase = words.slice(at, at + length).map((word) => word.text);
    const named = phrase.join(' ');
    if (Object.hasOwn(lexicon.days, named)) {
      return { day: lexicon.days[named] ?? null, next: at + phrase.length };
    }
  }
  return { day: null, next: at };
}

/** The next word, or the one after it where it only joins others. */
export function idleAfter({ words, lexicon: { meanings } }: QuestionText, at: number): number {
  const word = words[at]?.text ?? '';
  const kind = Object.hasOwn(meanings, word) ? meanings[word]?.kind : undefined;
  return kind === 'idle' || kind === 'join' ? at + 1 : at;
}

function oneDay(year: number | null, m: number, d: number, next: number): FoundDate | null {
  // The 29th of February is a day of some year.
  if (m < 1 || m > 12 || d < 1 || d > daysInMonth(year ?? 2000, m)) return null;
  return stretch(ymd(year ?? 0, m, d), ymd(year ?? 0, m, d), next, year === null);
}

function month(year: number | null, m: number, next: number): FoundDate | null {
  if (m < 1 || m > 12) return null;
  return stretch(ymd(year ?? 0, m, 1), ymd(year ?? 0, m, 31), next, year === null);
}

function stretch(from: number, to: number, next: number, anyYear = false): FoundDate {
  return { next, date: { from, to, anyYear } };
}

/** A stretch of days as EDTF; null where it is open at an end. */
export function edtfOf({ from, to }: AskedDate): string | null {
  if (from < 1e7 || to > 9e7) return null;
  const [first, last] = [dayText(from), dayText(to)];
  if (first === last) return first;
  if (from % 10_000 === 101 && to % 10_000 === 1231) {
    const [a, b] = [first.slice(0, 4), last.slice(0, 4)];
    return a === b ? a : `${a}/${b}`;
  }
  if (from % 100 !== 1 || to % 100 !== 31) return `${first}/${last}`;
  const [a, b] = [first.slice(0, 7), last.slice(0, 7)];
  return a === b ? a : `${a}/${b}`;
}

function dayText(day: number): string {
  const [y, m] = [Math.floor(day / 10_000), Math.floor(day / 100) % 100];
  // Every month is reckoned to have 31 days.
  const d = Math.min(day % 100, daysInMonth(y, m));
  return [String(y), ...[m, d].map((part) => String(part).padStart(2, '0'))].join('-');
}
