/**
 * The alphabetical order of each language.
 */
import type { UiLanguage } from '@/lib/reference/types';

const collators = new Map<UiLanguage, Intl.Collator>();

/** Compares two texts as the language's dictionaries order them; Arabic's article counts. */
export function compareIn(lang: UiLanguage): (a: string, b: string) => number {
  const collator = collators.get(lang) ?? new Intl.Collator(lang === 'en' ? 'en-GB' : lang);
  collators.set(lang, collator);
  return (a, b) => collator.compare(a, b);
}
