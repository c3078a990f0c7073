/**
 * What the languages of sources and spellings are called in the reader's own.
 */
import type { UiLanguage } from '@/lib/reference/types';

const formats = new Map<UiLanguage, Intl.DisplayNames>();

/** The name of a language by its code (BCP 47); the code itself where nobody knows it. */
export function languageName(own: UiLanguage, code: string): string {
  const format = formats.get(own) ?? new Intl.DisplayNames([own], { type: 'language' });
  formats.set(own, format);
  try {
    return format.of(code) ?? code;
  } catch {
    // The code is no language tag at all.
    return code;
  }
}
