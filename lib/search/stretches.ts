/**
 * Stretches of time in a question: `summer 2025`, `early 2026`, `the nineties`, `from June to August
 * 2025`. A single date is the shortest of them.
 */
import { dateAt, type FoundDate, idleAfter, isJoined, type QuestionText } from './dates';
import { LONGEST_PHRASE, type Meaning, type PartOfTime } from './lexicon';
import type { AskedDate } from './types';

type Join = Extract<Meaning, { kind: 'join' }>['value'];

/** The stretch or date that begins at a word, the longest reading; null where none does. */
export function stretchAt(text: QuestionText, at: number): FoundDate | null {
  const opening = joinAt(text, at);
  const opened = opening === 'from' || opening === 'between';
  const first = oneAt(text, opened ? at + 1 : at);
  if (!first) return null;
  const last = lastAfter(text, first.next, opening === 'between');
  const both = last && rangeOf(first.date, last.date);
  if (both) return { date: both, next: last.next };
  return opening === 'between' ? null : first;
}

/** The second end of a range, after the word that joins the two. */
function lastAfter(text: QuestionText, at: number, between: boolean): FoundDate | null {
  const { meanings } = text.lexicon;
  const word = text.words[at]?.text ?? '';
  const join = joinAt(text, at);
  const until = Object.hasOwn(meanings, word) ? meanings[word] : undefined;
  if (join === 'to' || (until?.kind === 'bound' && until.value === 'until')) {
    return oneAt(text, at + 1);
  }
  if (between && join === 'and') return oneAt(text, at + 1);
  if (between && GLUED_AND.test(word)) return oneAt(unglued(text, at), at);
  return isJoined(text, at - 1) ? oneAt(text, at) : null;
}

/** "And" as Arabic and Hebrew write it, onto the word that follows. */
const GLUED_AND = /^[\u0648\u05d5](?=.)/u;

function unglued(text: QuestionText, at: number): QuestionText {
  const words = text.words.map((word, i) =>
    i === at ? { ...word, text: word.text.replace(GLUED_AND, '') } : word,
  );
  return { ...text, words };
}

/** From the beginning of one to the end of the other, the year said once for both. */
function rangeOf(first: AskedDate, last: AskedDate): AskedDate | null {
  const from = first.anyYear && !last.anyYear ? inYear(first, yearOf(last), last.to) : first;
  const to = last.anyYear && !first.anyYear ? inYear(last, yearOf(first), null) : last;
  const range = { from: from.from, to: to.to, anyYear: first.anyYear && last.anyYear };
  return range.from <= range.to ? range : null;
}

const yearOf = ({ from }: AskedDate) => Math.floor(from / 10_000);

/** A date of any year in this one; in the one before where it would be after `latest`. */
function inYear({ from, to }: AskedDate, year: number, latest: number | null): AskedDate {
  const y = latest !== null && year * 10_000 + from > latest ? year - 1 : year;
  return { from: y * 10_000 + from, to: y * 10_000 + to, anyYear: false };
}

function oneAt(text: QuestionText, at: number): FoundDate | null {
  for (let length = LONGEST_PHRASE; length > 0; length--) {
    const meaning = phraseAt(text, at, length);
    const next = at + length;
    if (meaning?.kind === 'part-of-time') {
      const whole = oneAt(text, idleAfter(text, next));
      return whole && { ...whole, date: narrowed(whole.date, meaning.value) };
    }
    if (meaning?.kind === 'season') return seasonAt(text, next, meaning.value);
    if (meaning?.kind === 'decade') return decade(meaning.value, next);
  }
  const [, digits] = /^((?:19|20)\d0)s$/.exec(text.words[at]?.text ?? '') ?? [];
  return digits === undefined ? dateAt(text, at) : decade(Number(digits), at + 1);
}

/** A season is one only with its year: without, it is a word like another. */
function seasonAt(text: QuestionText, at: number, firstMonth: number): FoundDate | null {
  const year = dateAt(text, idleAfter(text, at));
  if (!year || year.date.from % 10_000 !== 101 || year.date.to % 10_000 !== 1231) return null;
  const y = yearOf(year.date);
  const lastMonth = firstMonth + 2;
  // Winter goes on into the year after.
  const [endYear, endMonth] = lastMonth > 12 ? [y + 1, lastMonth - 12] : [y, lastMonth];
  const from = y * 10_000 + firstMonth * 100 + 1;
  return {
    date: { from, to: endYear * 10_000 + endMonth * 100 + 31, anyYear: false },
    next: year.next,
  };
}

function decade(year: number, next: number): FoundDate {
  return {
    date: { from: year * 10_000 + 101, to: (year + 9) * 10_000 + 1231, anyYear: false },
    next,
  };
}

/** The beginning, middle or end of a month, a year or several; a shorter stretch is left whole. */
function narrowed(date: AskedDate, part: PartOfTime): AskedDate {
  const at = ORDER.indexOf(part);
  const { from, to } = date;
  const [years, months] = [
    yearOf({ ...date, from: to }) - yearOf(date) + 1,
    Math.floor(from / 100),
  ];
  if (from % 10_000 === 101 && to % 10_000 === 1231 && years > 1) {
    const [begin = 0, end = 0] =
      [
        [0, 3],
        [3, 6],
        [6, 10],
      ][at] ?? [];
    const first = yearOf(date);
    const of = (tenths: number) => first + Math.round((tenths * years) / 10);
    return { ...date, from: of(begin) * 10_000 + 101, to: (of(end) - 1) * 10_000 + 1231 };
  }
  if (from % 10_000 === 101 && to % 10_000 === 1231) {
    const start = yearOf(date) * 10_000;
    return { ...date, from: start + at * 400 + 101, to: start + at * 400 + 431 };
  }
  if (months !== Math.floor(to / 100) || from % 100 !== 1 || to % 100 !== 31) return date;
  const start = months * 100 + at * 10;
  return { ...date, from: start + 1, to: at === 2 ? to : start + 10 };
}

const ORDER: readonly PartOfTime[] = ['early', 'mid', 'late'];

function joinAt(text: QuestionText, at: number): Join | null {
  const meaning = phraseAt(text, at, 1);
  return meaning?.kind === 'join' ? meaning.value : null;
}

/** What a run of words means; undefined where it means nothing, or is not there. */
export function phraseAt({ words, lexicon }: QuestionText, at: number, length: number) {
  if (at + length > words.length) return undefined;
  let phrase = words[at]?.text ?? '';
  for (let i = 1; i < length; i++) phrase += ` ${words[at + i]?.text ?? ''}`;
  return Object.hasOwn(lexicon.meanings, phrase) ? lexicon.meanings[phrase] : undefined;
}
