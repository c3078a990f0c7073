import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { UiLanguage } from '@/lib/reference/types';
import { runsOf } from './runs';

const marked = (text: string, lang: UiLanguage) =>
  runsOf(text, lang)
    .map((run) => (run.foreign ? `[${run.text}]` : run.text))
    .join('');

describe('runsOf', () => {
  it('isolates words of another script, not the marks around them', () => {
    expect(marked("Names: 'نهر', 'River', 'جسر النهر'.", 'en')).toBe(
      "Names: '[نهر]', 'River', '[جسر النهر]'.",
    );
    expect(marked('أسماء: «نهر» وRiver و«Old Bridge».', 'ar')).toBe(
      'أسماء: «نهر» و[River] و«[Old Bridge]».',
    );
    expect(marked('נהר (River), ועוד', 'he')).toBe('נהר ([River]), ועוד');
  });

  it('keeps a name of several words, its digits and its marks together', () => {
    expect(marked('عن Channel 12 (Upper-Lower)، 2025', 'ar')).toBe(
      'عن [Channel 12] ([Upper-Lower])، 2025',
    );
    expect(marked('عن J. K. O’Neil وغيره', 'ar')).toBe('عن [J. K. O’Neil] وغيره');
  });

  it('finds nothing in a text of one script, whatever its points and numbers', () => {
    for (const [text, lang] of [
      ['الجسرُ الأوّل، 24 تموز 2025', 'ar'],
      ['גשר ראשון, 24 ביולי', 'he'],
      ['Hürriyet, 24 July: “quoted”', 'en'],
    ] as const) {
      expect(runsOf(text, lang)).toEqual([{ text, foreign: false }]);
    }
  });

  it('loses nothing of any text', () => {
    fc.assert(
      fc.property(
        fc.string({ unit: 'grapheme' }),
        fc.constantFrom<UiLanguage[]>('ar', 'he', 'en'),
        (text, lang) => {
          expect(
            runsOf(text, lang)
              .map((run) => run.text)
              .join(''),
          ).toBe(text);
        },
      ),
    );
  });
});
