/**
 * Sizes of files and of what is stored, as each language writes them. Pure.
 */
import type { UiLanguage } from '@/lib/reference/types';

const units = ['byte', 'kilobyte', 'megabyte', 'gigabyte'] as const;

/** A number of bytes in the unit that suits it, thousands of bytes to the kilobyte. */
export function bytesText(bytes: number, lang: UiLanguage): string {
  let at = 0;
  let size = bytes;
  while (size >= 1000 && at < units.length - 1) {
    size /= 1000;
    at++;
  }
  const format = new Intl.NumberFormat(lang, {
    style: 'unit',
    unit: units[at] ?? 'byte',
    unitDisplay: at === 0 ? 'long' : 'short',
    numberingSystem: 'latn',
    maximumFractionDigits: size < 10 && at > 0 ? 1 : 0,
  });
  return format.format(size).replaceAll(' ', '\u00a0');
}
