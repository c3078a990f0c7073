import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { fold, foldWithOffsets, originalSpan } from './fold';
import { GrowingFoldTable } from './fold-table';

describe('fold', () => {
  it.each([
    ['Élysée', 'elysee'],
    ['İstanbul ISPARTA ı', 'istanbul isparta i'],
    ['Straße', 'strasse'],
    ['مُحَادَثَــاتٌ', 'محادثات'],
    ['إلى آخر أمر', 'الي اخر امر'],
    ['الوزارة وزراء', 'الوزاره وزرا'],
    ['کتاب ی', 'كتاب ي'],
    ['١٩٧٤ ۱۹۷۴', '1974 1974'],
    ['שָׁלוֹם', 'שלומ'],
    ['תל־אביב', 'תל אביב'],
    ['רה״מ רה"מ', 'רה מ רה מ'],
    ['Ёлка й', 'елка и'],
    ['‘smart’ “quotes”…', ' smart quotes '],
    ['a\u200cb\u200d\u200f\u00adc', 'abc'],
    ['a\u00a0\u202f\u2011b', 'a b'],
    ['ﻻ ﷲ', 'لا الله'],
    ['ΣΊΣΥΦΟΣ', 'σισυφοσ'],
    ['ＡＢＣ１', 'abc1'],
    ['한국', '\u1112\u1161\u11ab\u1100\u116e\u11a8'],
    ['हिन्दी', 'हिन्दी'],
  ])('%s', (text, folded) => {
    expect(fold(text)).toBe(folded);
  });

  it('is the same by a table that grows', () => {
    const table = new GrowingFoldTable();
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        expect(fold(text, table.covering(text))).toBe(fold(text));
      }),
    );
  });

  it('changes nothing more the second time', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => fold(fold(text)) === fold(text)),
    );
  });

  it('changes nothing more the second time in any single unit', () => {
    const changed: string[] = [];
    for (let code = 0; code < 0x10000; code++) {
      const once = fold(String.fromCharCode(code));
      if (fold(once) !== once) changed.push(code.toString(16));
    }
    expect(changed).toEqual([]);
  });

  it('takes composed and decomposed spellings for one', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (text) => {
        expect(fold(text.normalize('NFD'))).toBe(fold(text.normalize('NFC')));
      }),
    );
  });
});

describe('foldWithOffsets', () => {
  const anyText = fc
    .array(fc.integer({ min: 0, max: 0xffff }), { maxLength: 60 })
    .map((codes) => String.fromCharCode(...codes));

  it('gives offsets that rise and stay inside, lone surrogates included', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        const { text: folded, offsets } = foldWithOffsets(text);
        expect(offsets.length).toBe(folded.length + 1);
        for (let i = 1; i < offsets.length; i++) {
          expect(offsets[i]).toBeGreaterThanOrEqual(offsets[i - 1] ?? 0);
        }
        expect(offsets.at(-1)).toBe(text.length);
      }),
    );
  });

  it('maps every unit back to original text that folds to it', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        const folded = foldWithOffsets(text);
        for (let i = 0; i < folded.text.length; i++) {
          const [start, end] = originalSpan(folded, i, i + 1);
          expect(fold(text.slice(start, end))).toContain(folded.text[i]);
        }
      }),
    );
  });

  it('keeps the marks of the last letter in the span', () => {
    const folded = foldWithOffsets('قال شَرَعٌ الآن');
    const at = folded.text.indexOf('شرع');
    const [start, end] = originalSpan(folded, at, at + 3);
    expect('قال شَرَعٌ الآن'.slice(start, end)).toBe('شَرَعٌ');
  });
});
