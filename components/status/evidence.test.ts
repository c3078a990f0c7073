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
      piece('lead words', 3, 'lead'),
      piece('in the text', 2.5, 'body'),
      piece('headline words', 2),
      piece('described', 1, 'description'),
      piece('left out', 0.5, 'lead'),
    ];
    expect(quotesByPlace(evidence, 3)).toEqual([
      { where: 'headline', quotes: ['headline words'] },
      { where: 'description', quotes: ['described'] },
      { where: 'lead', quotes: ['lead words'] },
    ]);
  });

  it('quotes the body only where nothing above it spoke', () => {
    const body = [piece('in the text', 2, 'body')];
    expect(quotesByPlace(body, 3)).toEqual([{ where: 'body', quotes: ['in the text'] }]);
    expect(quotesByPlace([...body, piece('no', -1)], 3)).toHaveLength(1);
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

  it('tells a passage once with all that it shows, and each absence for itself', () => {
    const venue = { ...piece('river talks', 1), feature: 'venue' as const };
    const missing = (feature: 'no-act' | 'party-missing') => ({ ...piece('', -1), feature });
    const evidence = [
      piece('river talks', 2),
      venue,
      piece('river talks', 2, 'lead'),
      missing('no-act'),
      missing('party-missing'),
    ];
    expect(sides(evidence)).toEqual({
      for: [
        { quote: 'river talks', where: 'headline', features: ['act', 'venue'] },
        { quote: 'river talks', where: 'lead', features: ['act'] },
      ],
      against: [
        { quote: '', where: 'headline', features: ['no-act'] },
        { quote: '', where: 'headline', features: ['party-missing'] },
      ],
    });
  });
});

describe('shorten', () => {
  it('cuts between words and says so', () => {
    expect(shorten('short enough')).toBe('short enough');
    expect(shorten('one two three four', 10)).toBe('one two…');
    expect(shorten('x'.repeat(30), 10)).toBe(`${'x'.repeat(10)}…`);
  });
});
