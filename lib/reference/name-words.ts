/**
 * A name as the words by which it is looked up.
 */
import { fold } from '@/lib/text/fold';

/** The definite article is part of the word in Arabic and Hebrew. */
const ARTICLE = /^(?:ال|וה|ה)(?=\p{L}{2})/u;

/** The words of a text, folded, as one string that begins and ends with a space. */
export function searchable(text: string): string {
  const words = wordsOf(text);
  return ` ${[...new Set([...words, ...words.map(bare)])].join(' ')} `;
}

/** The words that a question asks for, folded, articles left out. */
export function asked(question: string): readonly string[] {
  return wordsOf(question).map(bare);
}

/** Whether each word asked for begins a word of what can be searched. */
export function answers(searchableText: string, words: readonly string[]): boolean {
  return words.every((word) => searchableText.includes(` ${word}`));
}

function wordsOf(text: string): string[] {
  return fold(text).split(' ').filter(Boolean);
}

function bare(word: string): string {
  return word.replace(ARTICLE, '');
}
