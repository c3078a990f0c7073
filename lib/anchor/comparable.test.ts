import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { comparable, comparablePosition, originalSpan } from './comparable';

const anyText = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 40 }),
  fc
    .array(
      fc.constantFrom(
        ...[
          'a',
          'e',
          '\u0301',
          '\u0327',
          'é',
          'ا',
          '\u0654',
          '\u064e',
          'ـ',
          'ש',
          '\u05c1',
          '\u05b8',
        ],
        ...[
          ' ',
          '\n',
          '\u200f',
          '\u00ad',
          '«',
          '”',
          '–',
          '\u1100',
          '\u1161',
          '\u11a8',
          '😀',
          '\ud83d',
        ],
      ),
      { maxLength: 30 },
    )
    .map((parts) => parts.join('')),
);

describe('comparable', () => {
  it.each([
    ['«السلام» – الآن، ٣ مرات؟', '"السلام" - الآن, 3 مرات?'],
    ['مُحَمَّـــد', 'محمد'],
    ['שָׁלוֹם־עליכם', 'שלום-עליכם'],
    ['cafe\u0301', 'café'],
    ['nego\u00adtia\u200btions', 'negotiations'],
    ['one \n two', 'one two'],
    ['“It’s”', '"It\'s"'],
  ])('%s is compared as %s', (text, compared) => {
    expect(comparable(text).text).toBe(compared);
  });

  it('keeps letters that tell words apart', () => {
    for (const text of ['علي', 'على', 'أن', 'ان', 'US', 'us'])
      expect(comparable(text).text).toBe(text);
  });

  it('is composed, and the same for a text and its decomposed form', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        const { text: compared } = comparable(text);
        expect(comparable(text.normalize('NFC')).text).toBe(compared);
        expect(comparable(text.normalize('NFD')).text).toBe(compared);
      }),
    );
  });

  it('maps back to any text: places ascend, and each span holds what it was made of', () => {
    fc.assert(
      fc.property(anyText, fc.nat(), fc.nat(), (text, a, b) => {
        const folded = comparable(text);
        const { origins } = folded;
        expect(origins.of(folded.text.length)).toBe(text.length);
        for (let at = 1; at <= folded.text.length; at++) {
          expect(origins.of(at)).toBeGreaterThanOrEqual(origins.of(at - 1));
        }
        if (folded.text === '') return;
        const start = a % folded.text.length;
        const end = start + 1 + (b % (folded.text.length - start));
        const span = originalSpan(folded, start, end);
        expect(span.end).toBeLessThanOrEqual(text.length);
        expect(span.end).toBeGreaterThan(span.start);
        expect(comparablePosition(folded, span.start)).toBeLessThanOrEqual(start);
        // Whole characters give back just what was asked for.
        const whole = start === 0 || origins.of(start) !== origins.of(start - 1);
        const ends = origins.of(end) !== origins.of(end - 1);
        const again = comparable(text.slice(span.start, span.end)).text;
        if (whole && ends) expect(again.startsWith(folded.text.slice(start, end))).toBe(true);
      }),
    );
  });
});
