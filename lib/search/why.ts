/**
 * Why an answer is one: the words of its spelling that the question met.
 */
import { allowedEdits, editsBetween } from './edits';
import { soundKey } from './sound';
import { unglued, withoutArticle, wordsOf, wordTexts } from './words';

/** A stretch of a text; all of them together are the text. */
export interface Run {
  readonly text: string;
  readonly marked: boolean;
}

/**
 * The spelling in runs, with the words marked that the question met.
 * @param near also words that only sound so or nearly are so, where none was met by its letters.
 */
export function markedRuns(spelling: string, question: string, near = true): readonly Run[] {
  const asked = [...new Set(wordTexts(question).flatMap(formsOf))].filter((one) => one !== '');
  const runs: Run[] = [];
  const push = (text: string, marked: boolean) => {
    const last = runs.at(-1);
    if (text === '') return;
    if (last?.marked === marked) runs[runs.length - 1] = { text: last.text + text, marked };
    else runs.push({ text, marked });
  };
  const words = wordsOf(spelling);
  const met = words.map(({ text }) => {
    const forms = formsOf(text);
    return asked.some((one) => forms.some((form) => isMet(form, one)));
  });
  const marked =
    met.includes(true) || !near
      ? met
      : words.map(({ text }) => asked.some((one) => isNear(withoutArticle(text), one)));
  let at = 0;
  words.forEach(({ from, to }, i) => {
    push(spelling.slice(at, from), false);
    push(spelling.slice(from, to), marked[i] === true);
    at = to;
  });
  push(spelling.slice(at), false);
  return runs;
}

/**
 * The runs around the first that is marked, in `most` UTF-16 units or little more, cut between words
 * and with an ellipsis where something is left out.
 */
export function aroundMark(runs: readonly Run[], most: number): readonly Run[] {
  const length = runs.reduce((sum, { text }) => sum + text.length, 0);
  if (length <= most) return runs;
  let mark = 0;
  for (const run of runs) {
    if (run.marked) break;
    mark += run.text.length;
  }
  if (mark >= length) mark = 0;
  const whole = runs.map(({ text }) => text).join('');
  const ahead = Math.max(0, Math.min(mark - Math.floor(most / 4), length - most));
  const from = ahead === 0 ? 0 : after(whole, ahead, mark);
  const to = length - from <= most ? length : before(whole, from + most, from + most / 2);
  const cut: Run[] = from > 0 ? [{ text: '…', marked: false }] : [];
  let at = 0;
  for (const { text, marked } of runs) {
    const part = text.slice(Math.max(0, from - at), Math.max(0, to - at));
    if (part !== '') cut.push({ text: part, marked });
    at += text.length;
  }
  return to < length ? [...cut, { text: '…', marked: false }] : cut;
}

/** Where the first word after `at` begins, `latest` at the latest. */
function after(text: string, at: number, latest: number): number {
  const space = text.slice(at, latest).search(/\s/);
  return space < 0 ? whole(text, Math.min(at, latest)) : at + space + 1;
}

/** Where the last word before `at` ends, `earliest` at the earliest. */
function before(text: string, at: number, earliest: number): number {
  const space = text.slice(earliest, at).search(/\s\S*$/);
  return space < 0 ? whole(text, at) : earliest + space;
}

/** No letter of two units is cut in half. */
function whole(text: string, at: number): number {
  return /[\uDC00-\uDFFF]/.test(text.charAt(at)) ? at - 1 : at;
}

function formsOf(word: string): readonly string[] {
  return [word, withoutArticle(word), ...unglued(word)];
}

function isMet(word: string, asked: string): boolean {
  return word === asked || (asked.length > 1 && word.startsWith(asked));
}

function isNear(word: string, asked: string): boolean {
  const key = soundKey(asked);
  if (key !== '' && soundKey(word).startsWith(key)) return true;
  const units = Uint16Array.from(word, (letter) => letter.charCodeAt(0));
  return editsBetween(asked, units, 0, units.length, allowedEdits(asked.length)) !== null;
}
