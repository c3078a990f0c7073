import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { candidates } from './candidates';
import { allGrams, gramsOf } from './grams';
import type { Steps } from './haystack';

function atOnce<T>(steps: Steps<T>): T {
  for (;;) {
    const step = steps.next();
    if (step.done) return step.value;
  }
}

const words = fc.constantFrom('river', 'talks', 'نهر', 'مياه', 'גשר', 'a', 'of', '12');
const anyText = (maxLength: number) => fc.array(words, { maxLength }).map((all) => all.join(' '));

describe('grams', () => {
  it('lead to the same places, whether all of a page’s are known or only the quote’s', () => {
    fc.assert(
      fc.property(anyText(4000), anyText(60), fc.nat(), (text, other, at) => {
        const pattern = text.slice(at % (text.length + 1)).slice(0, 200) + other;
        const { length } = text;
        const few = atOnce(gramsOf(text, pattern));
        const all = atOnce(allGrams(text));
        expect(candidates(length, few, pattern, 0)).toEqual(candidates(length, all, pattern, 0));
      }),
    );
  });

  it('lead to where words stand', () => {
    const text = `${'one two three four '.repeat(20)}the bridge over the river${' five six'.repeat(30)}`;
    const pattern = 'a bridge over a river';
    const grams = atOnce(gramsOf(text, pattern));
    const [first = NaN] = candidates(text.length, grams, pattern, 0);
    expect(Math.abs(first - text.indexOf('the bridge'))).toBeLessThan(4);
  });
});
