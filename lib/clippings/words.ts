/**
 * What is searched of a text: its folded words, and in Arabic and Hebrew also without the letters
 * that are written onto a word's beginning (and, the, in, to, from, as, that).
 */
import { fold } from '@/lib/text/fold';

const LONGEST = 40;
const MOST = 4_000;

/** An article, with what may stand before it. */
const ARABIC_ARTICLE = /^[\u0648\u0641]?(?:[\u0628\u0643]?\u0627\u0644|\u0644\u0644)(?=.{3})/u;
/** One letter that may be a conjunction or preposition: only a further form, never the only one. */
const ARABIC_LETTER = /^[\u0648\u0641\u0628\u0643\u0644](?=\p{sc=Arab}{4})/u;
const HEBREW_LETTER = /^[\u05d5\u05d4\u05d1\u05dc\u05de\u05e9\u05db](?=\p{sc=Hebr}{3})/u;

/** The distinct words under which texts are found, prefixed forms with and without their prefix. */
export function wordsOf(texts: readonly string[]): string[] {
  const words = new Set<string>();
  for (const text of texts) {
    for (const word of split(text)) {
      for (const form of formsOf(word)) words.add(form);
      if (words.size >= MOST) return [...words];
    }
  }
  return [...words];
}

/** The words of a query, as they must begin; none for a query without letters or digits. */
export function queryWords(query: string): string[] {
  return [...new Set(split(query).map((word) => word.replace(ARABIC_ARTICLE, '')))];
}

function split(text: string): string[] {
  return fold(text)
    .split(' ')
    .filter((word) => word !== '')
    .map((word) => word.slice(0, LONGEST));
}

function formsOf(word: string): string[] {
  const bare = word.replace(ARABIC_ARTICLE, '');
  if (bare !== word) return [word, bare];
  const less = word.replace(ARABIC_LETTER, '');
  if (less !== word) return [word, less];
  const once = word.replace(HEBREW_LETTER, '');
  const twice = once.replace(HEBREW_LETTER, '');
  return [...new Set([word, once, twice])];
}
