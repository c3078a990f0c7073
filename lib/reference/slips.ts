/**
 * Words that slipped in an article: garbled names that what we say of the article cites, with whom
 * they stand for. Found by the spellings that the reference marks as slips; nothing is guessed.
 */
import type { Alias, Article, LocalizedText } from './types';
import { isUiLanguage } from './ui-languages';

/** Something that has a name and spellings: a card or a term. */
interface Named {
  readonly id: string;
  readonly name: LocalizedText;
  readonly aliases: readonly Alias[];
}

export interface Slip<N extends Named = Named> {
  /** As printed; none part of another. */
  readonly printed: readonly string[];
  readonly meant: N;
}

/** A note on an article that cites slips: what is said of them. */
export interface SlipNote<N extends Named = Named> {
  readonly slips: readonly Slip<N>[];
  readonly why: LocalizedText;
}

export interface Oddities<N extends Named = Named> {
  readonly slips: readonly SlipNote<N>[];
  /** The notes that cite none. */
  readonly notes: readonly LocalizedText[];
}

/** Sorts the notes on an article into slips of words and everything else. */
export function odditiesOf<N extends Named>(
  { oddities, inLanguage }: Pick<Article, 'oddities' | 'inLanguage'>,
  names: readonly N[],
): Oddities<N> {
  const sorted = oddities.map((why) => ({ why, slips: slipsIn(why, inLanguage, names) }));
  return {
    slips: sorted.filter(({ slips }) => slips.length > 0),
    notes: sorted.filter(({ slips }) => slips.length === 0).map(({ why }) => why),
  };
}

function slipsIn<N extends Named>(
  note: LocalizedText,
  inLanguage: string,
  names: readonly N[],
): Slip<N>[] {
  // The note cites the article's words as printed, most surely in the article's own language.
  const text = isUiLanguage(inLanguage) ? note[inLanguage] : note.en;
  return names.flatMap((meant) => {
    const cited = meant.aliases
      .filter(({ mark, lang }) => mark === 'slip' && lang === inLanguage)
      .map((alias) => alias.text)
      .filter((slip) => hasWords(text, slip));
    const printed = cited.filter(
      (slip) => !cited.some((other) => other !== slip && other.includes(slip)),
    );
    return printed.length > 0 ? [{ printed, meant }] : [];
  });
}

/** Whether the words stand in the text as words of their own. */
function hasWords(text: string, words: string): boolean {
  const letter = /[\p{L}\p{M}]/u;
  for (let at = text.indexOf(words); at !== -1; at = text.indexOf(words, at + 1)) {
    const [before = '', after = ''] = [text[at - 1], text[at + words.length]];
    if (!letter.test(before) && !letter.test(after)) return true;
  }
  return false;
}
