/**
 * Everything that turns facts into a reader's language, in one object: made anew when the reader
 * changes the language or the names of the months, and handed down to the components.
 */
import type { LocalizedText, UiLanguage } from '@/lib/reference/types';
import { compareIn } from './collate';
import { datesIn, type Dates, type MonthNames } from './dates';
import { languageName } from './language-names';
import { dirOf, type Direction } from './languages';
import { listParts, numberFormat } from './numbers';
import { translateInto, type Translate } from './translate';

export interface I18n extends Translate, Dates {
  readonly lang: UiLanguage;
  readonly dir: Direction;
  /** The reference's own text in this language. */
  readonly own: (text: LocalizedText) => string;
  readonly number: (n: number) => string;
  /** Alphabetical order in this language. */
  readonly compare: (a: string, b: string) => number;
  /** What this language calls another, by its code (BCP 47). */
  readonly languageName: (code: string) => string;
  /** Items joined as the language joins them; `texts` is what each reads. */
  readonly list: <T>(items: readonly T[], texts: readonly string[]) => (string | T)[];
}

/** The words, dates and numbers of a language. */
export function createI18n(lang: UiLanguage, months: MonthNames = 'levant'): I18n {
  const words = translateInto(lang);
  return {
    ...words,
    ...datesIn(lang, months, words),
    lang,
    dir: dirOf(lang),
    own: (text) => text[lang],
    number: (n) => numberFormat(lang).format(n),
    compare: compareIn(lang),
    languageName: (code) => languageName(lang, code),
    list: (items, texts) => listParts(lang, items, texts),
  };
}
