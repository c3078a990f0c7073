/**
 * From a key to a text. A message is plain text with slots in braces; nothing in it is ever markup.
 */
import { byLanguage, type UiLanguage } from '@/lib/reference/ui-languages';
import { ar } from './messages/ar';
import { en } from './messages/en';
import { he } from './messages/he';
import { numberFormat } from './numbers';
import type { Catalogue, MessageKey, SlotArguments } from './types';

export const catalogues: { readonly [L in UiLanguage]: Catalogue<L> } = { ar, he, en };

const plurals = byLanguage((lang) => new Intl.PluralRules(lang));

export interface Translate {
  /** The text of a message; slots take strings, `n` takes the number that chooses the form. */
  readonly t: <K extends MessageKey>(key: K, ...values: SlotArguments<K, string>) => string;
  /** The message cut at its slots, with what is given for each (an element, say) in its place. */
  readonly parts: <K extends MessageKey, V>(
    key: K,
    ...values: SlotArguments<K, V>
  ) => (string | V)[];
}

/** The translator of one language. */
export function translateInto(lang: UiLanguage): Translate {
  const parts = <V>(key: MessageKey, values: Readonly<Record<string, V | number>> = {}) =>
    fill<V>(pattern(lang, key, values['n']), values, lang);
  return {
    t: (key, ...[values]) => parts<string>(key, values).join(''),
    parts: <K extends MessageKey, V>(key: K, ...[values]: SlotArguments<K, V>) =>
      parts<V>(key, values),
  };
}

function pattern(lang: UiLanguage, key: MessageKey, n: unknown): string {
  const message: string | Readonly<Record<string, string>> = catalogues[lang][key];
  if (typeof message === 'string') return message;
  const form = plurals[lang].select(typeof n === 'number' ? n : 0);
  return message[form] ?? message['other'] ?? key;
}

function fill<V>(
  text: string,
  values: Readonly<Record<string, V | number>>,
  lang: UiLanguage,
): (string | V)[] {
  // Split on a captured group: texts stand at even places, names of slots at odd ones.
  return text.split(/\{([a-z]+)\}/).flatMap((piece, i): (string | V)[] => {
    if (i % 2 === 0) return piece === '' ? [] : [piece];
    const value = values[piece];
    if (value === undefined) return [`{${piece}}`];
    return [typeof value === 'number' ? numberFormat(lang).format(value) : value];
  });
}
