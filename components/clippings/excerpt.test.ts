import fc from 'fast-check';
import { expect, it } from 'vitest';
import { excerpt, webUrl } from './excerpt';

it('leaves a short text alone, and cuts a long one between words', () => {
  expect(excerpt('a short one')).toBe('a short one');
  expect(excerpt('word '.repeat(100), 22)).toBe('word word word word…');
});

it('is a beginning, no longer than asked, of whole characters', () => {
  const any = fc.string({ unit: 'grapheme', minLength: 0, maxLength: 400 });
  fc.assert(
    fc.property(any, fc.integer({ min: 1, max: 200 }), (text, most) => {
      const short = excerpt(text, most);
      if (short === text) return;
      const beginning = short.slice(0, -1);
      expect(text.startsWith(beginning)).toBe(true);
      expect(beginning.length).toBeLessThanOrEqual(most);
      expect(beginning).not.toMatch(/[\uD800-\uDBFF]$/);
    }),
  );
});

it.each([
  ['https://example.org/a', true],
  ['HTTP://example.org', true],
  ['javascript:alert(1)', false],
  ['data:text/html,x', false],
  ['//example.org', false],
  ['', false],
])('a link may lead to %s: %s', (url, may) => {
  expect(webUrl(url)).toBe(may ? url : null);
});
