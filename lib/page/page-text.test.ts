import { describe, expect, it } from 'vitest';
import { hasChanged, hasProse, sampleProse } from './page-text';

const row = (word: string) => `${word} `.repeat(12);

describe('sampleProse', () => {
  it('finds rows of words, and none in code', () => {
    expect(sampleProse(`menu\n${row('prose')}\nmenu`)).toEqual([`\n${row('prose')}`]);
    expect(
      sampleProse('const a = { b: 1 }; let c = "d"; if (e) { f(); } g(h, i); return j; k'),
    ).toEqual([]);
    expect(sampleProse('日'.repeat(45))).toHaveLength(1);
  });

  it('comes to an end in data that has no spaces', () => {
    const data = '%D9%85'.repeat(100_000);
    expect(sampleProse(`${data} ${row('prose')}`)).toHaveLength(1);
  });

  it('tells one text from another by its rows', () => {
    const before = row('before').repeat(9);
    expect(hasChanged(sampleProse(row('after').repeat(9)), before)).toBe(true);
    expect(hasChanged(sampleProse(before), `menu ${before}`)).toBe(false);
  });
});

describe('hasProse', () => {
  it('takes rows of words for it, or more text than any menu has', () => {
    expect(hasProse(`${row('prose')}\n`.repeat(5))).toBe(true);
    expect(hasProse('menu\n'.repeat(1_000))).toBe(false);
    expect(hasProse('x + y = z\n'.repeat(6_000))).toBe(true);
  });
});
