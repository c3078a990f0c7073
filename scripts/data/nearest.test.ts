import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { editDistance, nearest } from './nearest.ts';

describe('editDistance', () => {
  it.each([
    ['', '', 0],
    ['abc', '', 3],
    ['kitten', 'sitting', 3],
    ['flaw', 'lawn', 2],
  ])('counts the edits from %j to %j', (a, b, edits) => {
    expect(editDistance(a, b)).toBe(edits);
  });

  it('is a distance: nothing to itself, the same both ways, no detour shorter', () => {
    const word = fc.string({ maxLength: 12 });
    fc.assert(
      fc.property(word, word, word, (a, b, c) => {
        expect(editDistance(a, a)).toBe(0);
        expect(editDistance(a, b)).toBe(editDistance(b, a));
        expect(editDistance(a, c)).toBeLessThanOrEqual(editDistance(a, b) + editDistance(b, c));
      }),
    );
  });
});

describe('nearest', () => {
  const known = ['harbour', 'first-meeting', 'ada'];
  it.each([
    ['harbor', 'harbour'],
    ['frist-meeting', 'first-meeting'],
    ['aba', 'ada'],
    ['eve', null],
    ['something-else', null],
  ])('for %j gives %j', (text, meant) => {
    expect(nearest(text, known)).toBe(meant);
  });
});
