import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { arbitraryUrl } from '@/lib/platform/arbitrary-url';
import { cleanUrl } from './clean-url';

describe('cleanUrl', () => {
  it.each([
    ['https://news.test/a?utm_source=x&utm_medium=y', 'https://news.test/a'],
    ['https://news.test/a?id=7&fbclid=abc#comments', 'https://news.test/a?id=7'],
    ['https://news.test/a?gclid=1&id=7&q=%D8%A3+b', 'https://news.test/a?id=7&q=%D8%A3+b'],
    ['https://news.test/a?UTM_Source=x', 'https://news.test/a'],
    ['https://news.test/a?', 'https://news.test/a'],
    ['https://news.test/a?utm', 'https://news.test/a?utm'],
    ['https://news.test/?p=1&p=2', 'https://news.test/?p=1&p=2'],
    ['https://news.test/a/b', 'https://news.test/a/b'],
  ])('%s is %s', (url, clean) => expect(cleanUrl(url)).toBe(clean));

  it('is null for what is not a URL', () => expect(cleanUrl('news')).toBeNull());

  it('changes nothing the second time, and nothing for tracking added anywhere', () => {
    const url = arbitraryUrl();
    const tracking = fc.constantFrom('utm_campaign=a', 'fbclid=b', 'gclid=', 'mc_cid=c');
    fc.assert(
      fc.property(url, tracking, fc.constantFrom('', 'id=7&'), (base, added, id) => {
        const clean = cleanUrl(base) ?? '';
        expect(cleanUrl(clean)).toBe(clean);
        const join = clean.includes('?') ? '&' : '?';
        const expected = id ? `${clean}${join}id=7` : clean;
        expect(cleanUrl(`${clean}${join}${id}${added}#x`)).toBe(expected);
      }),
    );
  });
});
