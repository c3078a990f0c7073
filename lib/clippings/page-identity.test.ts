import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { arbitraryUrl } from '@/lib/platform/arbitrary-url';
import { fakePage } from './fake-clipping';
import { believableCanonical, identified, pageKey } from './page-identity';

describe('pageKey', () => {
  it.each([
    'https://www.news.test/a/b',
    'http://news.test/a/b/',
    'https://m.news.test/a/b#x',
    'https://news.test/amp/a/b',
    'https://news.test/a/b/amp',
    'https://news.test/a/b/amp/?utm_source=x',
    'https://amp.news.test/a/b?amp=1',
    'https://news.test/a/b?outputType=amp',
    'https://www.google.com/amp/s/news.test/a/b',
    'https://news-test.cdn.ampproject.org/c/s/news.test/a/b/amp',
  ])('%s is the same page', (url) => expect(pageKey(url)).toBe('news.test/a/b'));

  it('tells pages apart', () => {
    const urls = [
      'https://news.test/a',
      'https://news.test/b',
      'https://news.test/a?id=1',
      'https://news.test/a?id=2',
      'https://other.test/a',
      'https://news.test:8443/a',
      'https://news.test/amp',
      'https://sport.news.test/a',
    ];
    expect(new Set(urls.map(pageKey)).size).toBe(urls.length);
  });

  it.each(['javascript:alert(1)', 'about:blank', 'news', 'file:///a'])('%s has none', (url) =>
    expect(pageKey(url)).toBeNull(),
  );

  it('does not depend on how the page was reached', () => {
    fc.assert(
      fc.property(arbitraryUrl(), (url) => {
        const [bare = ''] = url.split('#');
        const join = bare.includes('?') ? '&' : '?';
        expect(pageKey(`${bare}${join}utm_medium=y#z`)).toBe(pageKey(bare));
      }),
    );
  });
});

describe('believableCanonical', () => {
  const url = 'https://m.news.test/2025/story?id=7';
  it.each([
    ['https://news.test/2025/a-long-slug', 'https://news.test/2025/a-long-slug'],
    ['https://news.test/2025/story?id=7&utm_source=x', 'https://news.test/2025/story?id=7'],
    ['https://news.test/', null],
    ['https://news.test/2025', null],
    ['https://news.test/2025/07/story', null],
    // One address for every story of the site.
    ['https://news.test/2025/story', null],
    ['https://other.test/2025/story', null],
    ['javascript:alert(1)', null],
    ['nonsense', null],
    [null, null],
  ])('%s: %s', (canonical, believed) => {
    expect(believableCanonical(url, canonical)).toBe(believed);
  });

  it('gives an AMP page its story', () => {
    const amp = 'https://news.test/amp/2025/story';
    expect(believableCanonical(amp, 'https://news.test/2025/story')).toBe(
      'https://news.test/2025/story',
    );
  });
});

describe('identified', () => {
  it('changes nothing the second time', () => {
    fc.assert(
      fc.property(arbitraryUrl(), fc.array(arbitraryUrl()), (url, aliases) => {
        const once = identified(fakePage({ url, canonical: aliases[0] ?? null, aliases }));
        expect(identified(once)).toEqual(once);
      }),
    );
  });
});
