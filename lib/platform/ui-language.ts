/**
 * Which language the interface speaks.
 */
import type { UiLanguage } from '@/lib/reference/types';
import { browser } from './browser';

/** The languages of the interface, in the order they are offered. */
export const UI_LANGUAGES: readonly UiLanguage[] = ['ar', 'en', 'he'];

/**
 * The language chosen in the settings, or the first of the browser's own that the interface has,
 * or English, which most readers of another language can follow.
 */
export function chooseLanguage(
  chosen: UiLanguage | null,
  preferred: readonly string[],
): UiLanguage {
  if (chosen) return chosen;
  for (const tag of preferred) {
    const language = primary(tag);
    const known = UI_LANGUAGES.find((one) => one === language);
    if (known) return known;
  }
  return 'en';
}

/** The reader's language: of the settings if chosen, else of the browser. */
export function uiLanguage(settings: { readonly language: UiLanguage | null }): UiLanguage {
  const languages = 'navigator' in globalThis ? navigator.languages : [];
  return chooseLanguage(settings.language, [browser.i18n.getUILanguage(), ...languages]);
}

/** The primary subtag of a BCP 47 tag; `iw` is the old one for Hebrew, still in use. */
function primary(tag: string): string {
  const subtag = tag.toLowerCase().split(/[-_]/, 1)[0] ?? '';
  return subtag === 'iw' ? 'he' : subtag;
}
