import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { textDirective, textFragmentUrl } from './text-fragment';

const quote = (exact: string, prefix = '', suffix = '') =>
  ({ type: 'TextQuoteSelector', exact, prefix, suffix }) as const;

describe('textFragmentUrl', () => {
  it('names the quote with words around it, and encodes what has a meaning in a link', () => {
    const words = quote('a cease-fire, & more', 'They\nhad agreed on ', ' by noon.\nThen');
    expect(textFragmentUrl('https://news.example/a', words)).toBe(
      'https://news.example/a#:~:text=had%20agreed%20on-,a%20cease%2Dfire%2C%20%26%20more,-by%20noon.',
    );
  });

  it('keeps the fragment of the page and replaces another directive', () => {
    expect(textFragmentUrl('https://news.example/#top', quote('one'))).toBe(
      'https://news.example/#top:~:text=one',
    );
    expect(textFragmentUrl('https://news.example/#:~:text=old', quote('one'))).toBe(
      'https://news.example/#:~:text=one',
    );
  });

  it('names the ends of a long quote and of one of several paragraphs', () => {
    const long = Array.from({ length: 40 }, (_, n) => `word${n}`).join(' ');
    expect(decodeURIComponent(textDirective(quote(long)))).toBe(
      'word0 word1 word2 word3 word4 word5,word34 word35 word36 word37 word38 word39',
    );
    expect(decodeURIComponent(textDirective(quote('First line\nlast line')))).toBe(
      'First line,last line',
    );
  });

  it('widens a quote to whole words', () => {
    expect(textDirective(quote('inister sai', 'the m', 'd so'))).toBe('the-,minister%20said,-so');
  });

  it('is a valid link for any quote, with no sign that would end a part of it', () => {
    const any = fc.string({ unit: 'binary', maxLength: 60 });
    fc.assert(
      fc.property(any, any, any, (exact, prefix, suffix) => {
        const directive = textDirective(quote(exact, prefix, suffix));
        expect(directive.split(',').length).toBeLessThanOrEqual(4);
        expect(directive).toMatch(/^(?:[^-]*-,)?[^-]*(?:,-[^-]*)?$/);
        expect(
          () => new URL(textFragmentUrl('https://news.example/', quote(exact, prefix, suffix))),
        ).not.toThrow();
      }),
    );
  });
});
