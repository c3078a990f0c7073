/**
 * A citation to paste: one sentence from the fields of CSL, in the reader's language, in the manner
 * of newspaper articles in the Chicago Manual of Style's notes.
 */
import type { UiLanguage } from '@/lib/reference/ui-languages';
import type { Clipping } from '../types';
import { itemOf, type CslDate } from './csl';

const SIGNS = {
  ar: { open: '«', close: '»', comma: '، ', accessed: 'اطُّلع عليه في' },
  en: { open: '“', close: '”', comma: ', ', accessed: 'accessed' },
  he: { open: '”', close: '“', comma: ', ', accessed: 'נצפה ב־' },
} as const;

/** Isolates a text of another direction, so that it does not turn what stands around it. */
const isolated = (text: string) => `\u2068${text}\u2069`;

/** The citation. */
export function citation(clipping: Clipping, language: UiLanguage): string {
  const item = itemOf([clipping]);
  const { open, close, comma, accessed } = SIGNS[language];
  const names = item.author?.map(({ literal }) => isolated(literal)) ?? [];
  const parts = [
    ...names,
    `${open}${isolated(item.title || item.URL)}${close}`,
    ...(item['container-title'] === '' ? [] : [isolated(item['container-title'])]),
    ...(item.issued ? [spoken(item.issued, language)] : []),
    joined(accessed, spoken(item.accessed, language)),
    isolated(item.URL),
  ];
  return `${parts.join(comma)}.`;
}

/** A Hebrew preposition is written onto the word. */
const joined = (word: string, date: string) =>
  word.endsWith('־') ? `${word}${date}` : `${word} ${date}`;

const LOCALE = { ar: 'ar-u-nu-latn', en: 'en-GB', he: 'he' } as const;

function spoken({ 'date-parts': dates }: CslDate, language: UiLanguage): string {
  return dates.map((parts) => oneDate(parts, language)).join('–');
}

function oneDate([year = 0, month, day]: readonly number[], language: UiLanguage): string {
  const format = new Intl.DateTimeFormat(LOCALE[language], {
    year: 'numeric',
    ...(month === undefined ? {} : { month: 'long' }),
    ...(day === undefined ? {} : { day: 'numeric' }),
    timeZone: 'UTC',
  });
  return format.format(Date.UTC(year, (month ?? 1) - 1, day ?? 1));
}
