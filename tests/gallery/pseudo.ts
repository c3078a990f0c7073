/**
 * A language that nobody speaks: every message, name, number and date stands between marks of its
 * own, so that a text without them was written into a component.
 */
import { createI18n, type I18n } from '@/lib/i18n/i18n';
import type { MessageKey, SlotArguments } from '@/lib/i18n/types';

/** Around messages, the reference's own texts, and what is formatted. */
export const MARKS = { message: '⟦⟧', own: '⟪⟫', format: '⟨⟩' } as const;

const within = (text: string, [open = '', close = '']: string) => `${open}${text}${close}`;

/** The words, dates and numbers of that language. */
export function pseudoI18n(): I18n {
  const english = createI18n('en');
  return {
    ...english,
    t: (key, ...values) => within(english.t(key, ...values), MARKS.message),
    parts: <K extends MessageKey, V>(key: K, ...values: SlotArguments<K, V>) => {
      const [open = '', close = ''] = MARKS.message;
      return [open, ...english.parts<K, V>(key, ...values), close];
    },
    own: (text) => within(text.en, MARKS.own),
    number: (n) => within(english.number(n), MARKS.format),
    date: (...given) => {
      const { text, vague } = english.date(...given);
      return { text: within(text, MARKS.format), vague };
    },
    period: (edtf) => within(english.period(edtf), MARKS.format),
    monthTick: (day) => within(english.monthTick(day), MARKS.format),
    languageName: (code) => within(english.languageName(code), MARKS.format),
  };
}
