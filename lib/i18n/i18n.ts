/**
 * Everything that turns facts into a reader's language, in one object: made anew when the reader
 * changes the language or the names of the months, and handed down to the components.
 */
import type { LocalizedText, UiLanguage } from '@/lib/reference/types';
import { datesIn, type Dates, type MonthNames } from './dates';
import { dirOf, type Direction } from './languages';
import { listParts, numberFormat } from './numbers';
import { translateInto, type Translate } from './translate';

export interface I18n extends Translate, Dates {
  readonly lang: UiLanguage;
  readonly dir: Direction;
  /** The reference's own text in this language. */
  readonly own: (text: LocalizedText) => string;
  readonly number: (n: number) => string;
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
    list: (items, texts) => listParts(lang, items, texts),
  };
}
