/**
 * The languages of the interface: what they call themselves and which way they run.
 */
import { SCRIPT_OF, type Script, type UiLanguage } from '@/lib/reference/ui-languages';

export type Direction = 'rtl' | 'ltr';

interface Names {
  /** The language's name for itself. */
  readonly name: string;
  /** What it is known by in two letters' room. */
  readonly short: string;
}

const names: Readonly<Record<UiLanguage, Names>> = {
  ar: { name: 'العربية', short: 'ع' },
  en: { name: 'English', short: 'En' },
  he: { name: 'עברית', short: 'עב' },
};

/** What a language calls itself. */
export function nameOf(lang: UiLanguage): string {
  return names[lang].name;
}

/** The same in two letters' room. */
export function shortNameOf(lang: UiLanguage): string {
  return names[lang].short;
}

const FROM_THE_RIGHT: ReadonlySet<Script> = new Set(['Arab', 'Hebr']);

/** The direction a language of the interface runs in. */
export function dirOf(lang: UiLanguage): Direction {
  return FROM_THE_RIGHT.has(SCRIPT_OF[lang]) ? 'rtl' : 'ltr';
}
