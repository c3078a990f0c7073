import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { allowedEdits, countBits, editsBetween, letterBits } from './edits';
import { otherLayouts } from './layouts';
import { alikeness, soundKey, withoutDigits } from './sound';
import { markedRuns } from './why';
import { unglued, wordsOf, wordTexts } from './words';

describe('words', () => {
  it.each([
    ['O’Hara', ['ohara']],
    ["Ka'ra, Ka’ra", ['kara', 'kara']],
    ['דו״ח', ['דוח']],
    ['T-4 (base)', ['t', '4', 'base']],
    ['', []],
  ])('of %j', (text, words) => {
    expect(wordTexts(text)).toEqual(words);
  });

  it('stand where they stood', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (text) => {
        let last = 0;
        for (const { from, to } of wordsOf(text)) {
          expect(from).toBeGreaterThanOrEqual(last);
          expect(to).toBeGreaterThanOrEqual(from);
          last = to;
        }
        expect(last).toBeLessThanOrEqual(text.length);
      }),
    );
  });

  it('come apart from what is glued to them', () => {
    expect(unglued('والجسر')).toContain('جسر');
    expect(unglued('للجسر')).toContain('جسر');
    expect(unglued('לגשרים')).toContain('גשרים');
    expect(unglued('bridge')).toEqual([]);
  });
});

describe('the sound of a name', () => {
  it.each([
    [['sharovi', 'scharovy', 'charovi', 'шарови', 'شاروفي', 'שארובי', 'σαροβι']],
    [['kadira', 'qadeera', 'кадира', 'قديره', 'קדירה']],
    [['bergez', 'бергез', 'بيرغيز', 'ברגז', 'vergez']],
  ])('%j is one', (spellings) => {
    const keys = spellings.map(soundKey);
    expect(new Set(keys).size, keys.join()).toBe(1);
  });

  it('is not that of another', () => {
    expect(soundKey('sharovi')).not.toBe(soundKey('kadira'));
    expect(soundKey('o')).toBe('');
    expect(soundKey('日本')).toBe('');
  });

  it('is heard through the digits that stand for letters', () => {
    expect(withoutDigits('7al3ab')).toEqual(['halab']);
    expect(withoutDigits('2ar2a')).toEqual(['ara', 'arqa', 'qara', 'qarqa']);
    expect(withoutDigits('bridge')).toEqual([]);
    expect(withoutDigits('2031')).toEqual([]);
    expect(withoutDigits('2a2a2a2a')).toEqual([]);
  });

  it('tells those of one key apart', () => {
    expect(alikeness('sharovi', 'scharovy')).toBeGreaterThan(alikeness('sharovi', 'srub'));
    expect(alikeness('kadira', 'kadira')).toBe(1);
    expect(alikeness('', '')).toBe(0);
  });
});

describe('mistakes of typing', () => {
  const small = fc.stringMatching(/^[abcd]{0,9}$/);
  const units = (word: string) => Uint16Array.from(word, (letter) => letter.charCodeAt(0));

  /** The same distance by its definition, without any bound. */
  function distance(a: string, b: string): number {
    const table = Array.from({ length: a.length + 1 }, (_, i) => [i]);
    const at = (i: number, j: number) => table[i]?.[j] ?? Infinity;
    for (let j = 0; j <= b.length; j++) {
      for (let i = 0; i <= a.length; i++) {
        if (i === 0 || j === 0) (table[i] ?? [])[j] = i + j;
        else {
          const same = a[i - 1] === b[j - 1] ? 0 : 1;
          const swap =
            i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1]
              ? at(i - 2, j - 2) + 1
              : Infinity;
          (table[i] ?? [])[j] = Math.min(
            at(i - 1, j - 1) + same,
            at(i - 1, j) + 1,
            at(i, j - 1) + 1,
            swap,
          );
        }
      }
    }
    return at(a.length, b.length);
  }

  it('are counted as they are defined, within the bound', () => {
    fc.assert(
      fc.property(small, small, fc.integer({ min: 0, max: 2 }), (asked, word, most) => {
        const found = editsBetween(asked, units(word), 0, word.length, most);
        const exact = distance(asked, word);
        const begins = Math.min(
          ...Array.from({ length: word.length + 1 }, (_, n) => distance(asked, word.slice(0, n))),
        );
        if (exact <= most) expect(found?.whole).toBe(exact);
        else expect(found === null || found.whole > most).toBe(true);
        if (begins <= most) expect(found?.start).toBe(begins);
      }),
    );
  });

  it('never differ by more than their letters do', () => {
    fc.assert(
      fc.property(small, small, (a, b) => {
        expect(countBits(letterBits(a) & ~letterBits(b))).toBeLessThanOrEqual(distance(a, b));
      }),
    );
    expect([3, 4, 7, 8].map(allowedEdits)).toEqual([0, 1, 1, 2]);
  });
});

describe('another keyboard', () => {
  it.each([
    ['hgsghl', 'السلام'],
    ['vuao', 'הושם'],
    ['ghbdtn', 'привет'],
    ['اثممخ', 'hello'],
    ['יקךךם', 'hello'],
    ['руддщ', 'hello'],
    ['fghv', 'بلار'],
  ])('%s is %s', (typed, meant) => {
    expect(otherLayouts(typed)).toContain(meant);
  });
});

describe('why', () => {
  it('marks the words that were met, and loses nothing', () => {
    expect(markedRuns('Asad al-Weirani', 'weir')).toEqual([
      { text: 'Asad al-', marked: false },
      { text: 'Weirani', marked: true },
    ]);
    expect(markedRuns('Ada Weirani', 'ويراني').at(-1)).toEqual({ text: 'Weirani', marked: true });
    fc.assert(
      fc.property(
        fc.string({ unit: 'grapheme' }),
        fc.string({ unit: 'grapheme' }),
        (text, asked) => {
          expect(
            markedRuns(text, asked)
              .map((run) => run.text)
              .join(''),
          ).toBe(text);
        },
      ),
    );
  });
});
