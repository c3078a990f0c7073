import { describe, expect, it } from 'vitest';
import type { Evidence } from '@/lib/detect/types';
import { quotesByPlace, shorten, sides } from './evidence';

const piece = (quote: string, weight: number, where: Evidence['where'] = 'headline'): Evidence => ({
  feature: 'act',
  weight,
  where,
  quote,
});

describe('quotesByPlace', () => {
  it('gathers the heaviest by where they stand, in the order of the page', () => {
    const evidence = [
      piece('in the text', 1, 'body'),
      piece('lead words', 3, 'lead'),
      piece('headline words', 2),
      piece('left out', 0.5, 'description'),
    ];
    expect(quotesByPlace(evidence, 3)).toEqual([
      { where: 'headline', quotes: ['headline words'] },
      { where: 'lead', quotes: ['lead words'] },
      { where: 'body', quotes: ['in the text'] },
    ]);
  });

  it('quotes nothing that speaks against, nothing empty and nothing twice', () => {
    const evidence = [
      piece('river talks', 4),
      piece('talks', 3, 'lead'),
      piece('', 2),
      piece('no', -5),
    ];
    expect(quotesByPlace(evidence, 3)).toEqual([{ where: 'headline', quotes: ['river talks'] }]);
  });
});

describe('sides', () => {
  it('parts what is for from what is against, heaviest first', () => {
    const found = sides([piece('a', 1), piece('b', -2), piece('c', 3), piece('d', -4)]);
    expect(found.for.map(({ quote }) => quote)).toEqual(['c', 'a']);
    expect(found.against.map(({ quote }) => quote)).toEqual(['d', 'b']);
  });
});

describe('shorten', () => {
  it('cuts between words and says so', () => {
    expect(shorten('short enough')).toBe('short enough');
    expect(shorten('one two three four', 10)).toBe('one two…');
    expect(shorten('x'.repeat(30), 10)).toBe(`${'x'.repeat(10)}…`);
  });
});
