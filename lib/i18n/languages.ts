/**
 * The languages of the interface: what they call themselves and which way they run.
 */
import type { UiLanguage } from '@/lib/reference/types';

export type Direction = 'rtl' | 'ltr';

/** Each language's name for itself, in the order in which the switch lists them. */
export const languageNames: Readonly<Record<UiLanguage, string>> = {
  ar: 'العربية',
  he: 'עברית',
  en: 'English',
};

const directions: Readonly<Record<UiLanguage, Direction>> = { ar: 'rtl', he: 'rtl', en: 'ltr' };

/** The direction a language of the interface runs in. */
export function dirOf(lang: UiLanguage): Direction {
  return directions[lang];
}
