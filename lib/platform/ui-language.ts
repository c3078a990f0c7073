/**
 * Which language the interface speaks.
 */
import { isUiLanguage, type UiLanguage } from '@/lib/reference/ui-languages';
import { browser } from './browser';

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
    if (isUiLanguage(language)) return language;
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
