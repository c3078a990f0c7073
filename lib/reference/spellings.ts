/**
 * How a name is spelled, language by language, and how it is printed wrongly.
 */
import type { Alias } from './types';
import { startingWith, type UiLanguage } from './ui-languages';

export interface SpellingsOfLanguage {
  /** BCP 47. */
  readonly lang: string;
  readonly texts: readonly string[];
  /** Of these, the ones that are ordinary words or other people's names too. */
  readonly shared: readonly string[];
}

export interface Spellings {
  /** The languages of the interface first, the reader's own at the head; then by code. */
  readonly languages: readonly SpellingsOfLanguage[];
  /** Garbled and machine-translated forms. */
  readonly slips: readonly Alias[];
}

/**
 * The spellings of a name. One that is printed alike in several languages is told once, in the
 * first of them.
 * @param own the reader's language.
 */
export function spellingsOf(aliases: readonly Alias[], own: UiLanguage): Spellings {
  const first: readonly string[] = startingWith(own);
  const place = (lang: string) => (first.includes(lang) ? first.indexOf(lang) : first.length);
  const slips = aliases.filter(({ mark }) => mark === 'slip');
  const sound = aliases
    .filter(({ mark }) => mark !== 'slip')
    .toSorted(
      (a, b) => place(a.lang) - place(b.lang) || (a.lang < b.lang ? -1 : Number(a.lang > b.lang)),
    );
  const told = new Set<string>();
  const byLanguage = new Map<string, Alias[]>();
  for (const alias of sound) {
    if (told.has(alias.text)) continue;
    told.add(alias.text);
    byLanguage.set(alias.lang, [...(byLanguage.get(alias.lang) ?? []), alias]);
  }
  return {
    languages: [...byLanguage].map(([lang, list]) => ({
      lang,
      texts: list.map(({ text }) => text),
      shared: list.filter(({ mark }) => mark === 'weak').map(({ text }) => text),
    })),
    slips,
  };
}
