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
