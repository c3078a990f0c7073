import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { translateInto } from './translate';

const ar = translateInto('ar');
const he = translateInto('he');
const en = translateInto('en');

describe('t', () => {
  it('fills the slots', () => {
    expect(en.t('folio.knows', { date: '5 July' })).toBe('The reference knows up to 5 July');
    expect(ar.t('folio.knows', { date: '5 تموز' })).toBe('المرجع محدَّث حتى 5 تموز');
  });

  it.each([
    [0, 'لا أحداث'],
    [1, 'حدث واحد'],
    [2, 'حدثان'],
    [3, '3 أحداث'],
    [10, '10 أحداث'],
    [11, '11 حدثاً'],
    [99, '99 حدثاً'],
    [100, '100 حدث'],
    [102, '102 حدث'],
    [103, '103 أحداث'],
    [126, '126 حدثاً'],
    [1203, '1,203 أحداث'],
  ])('chooses among the six Arabic forms: %i', (n, text) => {
    expect(ar.t('timeline.count', { n })).toBe(text);
  });

  it.each([
    [1, 'אירוע אחד', '1 event'],
    [2, 'שני אירועים', '2 events'],
    [20, '20 אירועים', '20 events'],
  ])('and among the Hebrew and English ones: %i', (n, hebrew, english) => {
    expect(he.t('timeline.count', { n })).toBe(hebrew);
    expect(en.t('timeline.count', { n })).toBe(english);
  });

  it('takes a value as it is: braces and dollar signs in it mean nothing', () => {
    fc.assert(
      fc.property(fc.string(), (text) => {
        expect(en.t('quote', { text })).toBe(`“${text}”`);
      }),
    );
    expect(en.t('quote', { text: '{text} $&' })).toBe('“{text} $&”');
  });
});

describe('parts', () => {
  it('puts anything in the place of a slot, and keeps the words around it', () => {
    const name = { an: 'element' };
    expect(ar.parts('find.none', { query: name })).toEqual(['لا شيء باسم ', name]);
    expect(en.parts('notice.garbled-name', { quote: 1, names: name })).toEqual([
      '1',
      ' stands for ',
      name,
      '.',
    ]);
  });
});
