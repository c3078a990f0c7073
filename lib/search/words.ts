/**
 * The words of a text as they are looked up: folded, apostrophes joined, with their places.
 */
import { foldWithOffsets, originalSpan } from '../text/fold';
import { GrowingFoldTable } from '../text/fold-table';

export interface Word {
  readonly text: string;
  /** Place in the text as it was given. */
  readonly from: number;
  readonly to: number;
}

/** Signs inside a word that some write and some leave out: apostrophes, geresh, gershayim. */
const INSIDE = /(?<=[\p{L}\p{M}])['’‘`´"“”״׳ʼʿʾ](?=\p{L})/gu;

/** A sign that folds to nothing, of the same length. */
const NOTHING = '\u200d';

/** Its own: the whole one takes longer to build than the popup to open. */
const table = new GrowingFoldTable();

/** The words of a text. */
export function wordsOf(text: string): Word[] {
  const joined = text.replace(INSIDE, NOTHING);
  const folded = foldWithOffsets(joined, table.covering(joined));
  const words: Word[] = [];
  for (let at = 0; at < folded.text.length;) {
    const space = folded.text.indexOf(' ', at);
    const end = space < 0 ? folded.text.length : space;
    if (end > at) {
      const [from, to] = originalSpan(folded, at, end);
      // One sign can stand for several words: the first of them has its place.
      const free = Math.max(from, words.at(-1)?.to ?? 0);
      words.push({ text: folded.text.slice(at, end), from: free, to: Math.max(free, to) });
    }
    at = end + 1;
  }
  return words;
}

/** The texts of the words alone. */
export function wordTexts(text: string): string[] {
  return wordsOf(text).map((word) => word.text);
}

const ARTICLE = /^(?:ال)(?=\p{L}{2})/u;
/** Letters written before a word: "and", "in", "to", "like", with the article or without. */
const GLUED_ARTICLE = /^(?:[وف]?[بك]?ال|[وف]?لل)(?=\p{L}{2})/u;
const GLUED = /^(?:[وفبكل]|[והבלמשכ]{1,2})(?=\p{L}{3})/u;

/** The word without its article. */
export function withoutArticle(word: string): string {
  return word.replace(ARTICLE, '');
}

/** Other words that this one may be, without what is glued before it; itself left out. */
export function unglued(word: string): readonly string[] {
  const forms = new Set([word.replace(GLUED_ARTICLE, ''), word.replace(GLUED, '')]);
  forms.delete(word);
  return [...forms];
}
