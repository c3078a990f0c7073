/**
 * The languages of the interface, which are those of every text of the reference. What is known of
 * one by its code alone stands here; all else that lists them follows this list.
 */

/** BCP 47, in the order in which they are offered. */
export const UI_LANGUAGES = ['ar', 'en', 'he'] as const;

export type UiLanguage = (typeof UI_LANGUAGES)[number];

/** ISO 15924, as regular expressions know them. */
export type Script = 'Arab' | 'Hebr' | 'Latn';

/** The script that each is written in. */
export const SCRIPT_OF: Readonly<Record<UiLanguage, Script>> = {
  ar: 'Arab',
  en: 'Latn',
  he: 'Hebr',
};

/** Whether a code is one of them. */
export function isUiLanguage(code: string | null | undefined): code is UiLanguage {
  return UI_LANGUAGES.some((one) => one === code);
}

/** One thing for each of them. */
export function byLanguage<T>(make: (lang: UiLanguage) => T): Readonly<Record<UiLanguage, T>> {
  return { ar: make('ar'), en: make('en'), he: make('he') };
}

/** A text that reads the same in all of them. */
export const sameInAll = (text: string) => byLanguage(() => text);

/** All of them, this one first. */
export function startingWith(first: UiLanguage): readonly UiLanguage[] {
  return [first, ...UI_LANGUAGES.filter((one) => one !== first)];
}
