/**
 * Numbers and lists. Arabic gets Western digits: what its newsrooms' sites mostly print, and what
 * stands unchanged beside Latin names and links.
 */
import type { UiLanguage } from '@/lib/reference/types';

const numbers = new Map<UiLanguage, Intl.NumberFormat>();
const lists = new Map<UiLanguage, Intl.ListFormat>();

/** The number format of a language, made once. */
export function numberFormat(lang: UiLanguage): Intl.NumberFormat {
  const format = numbers.get(lang) ?? new Intl.NumberFormat(lang, { numberingSystem: 'latn' });
  numbers.set(lang, format);
  return format;
}

/**
 * `a, b and c` in a language, with anything (elements, say) for a, b and c.
 * @param texts what each item reads, in order: the joining word can depend on it.
 */
export function listParts<T>(
  lang: UiLanguage,
  items: readonly T[],
  texts: readonly string[],
): (string | T)[] {
  const format =
    lists.get(lang) ?? new Intl.ListFormat(lang === 'en' ? 'en-GB' : lang, { type: 'conjunction' });
  lists.set(lang, format);
  let next = 0;
  return format.formatToParts(texts).flatMap((part): (string | T)[] => {
    if (part.type === 'literal') return [part.value];
    const item = items[next++];
    return item === undefined ? [] : [item];
  });
}
