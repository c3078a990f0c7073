import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { arbitraryUrl } from './arbitrary-url';
import { isReadable, pageUrl, samePage } from './page-url';

describe('pageUrl', () => {
  it.each([
    ['https://news.test/a#b', 'https://news.test/a'],
    ['https://NEWS.test/a?b=1#', 'https://news.test/a?b=1'],
    ['https://news.test', 'https://news.test/'],
    ['https://news.test/خبر', 'https://news.test/%D8%AE%D8%A8%D8%B1'],
  ])('%s is %s', (url, page) => expect(pageUrl(url)).toBe(page));

  it.each([undefined, null, '', 'no url', '/relative'])('%s is no page', (url) => {
    expect(pageUrl(url)).toBeNull();
    expect(samePage(url, url)).toBe(false);
  });

  it('does not change a page URL, and never sees a fragment', () => {
    fc.assert(
      fc.property(arbitraryUrl(), (url) => {
        const page = pageUrl(url);
        expect(pageUrl(page)).toBe(page);
        expect(page).not.toContain('#');
        expect(samePage(url, `${page}#elsewhere`)).toBe(true);
      }),
    );
  });
});

describe('isReadable', () => {
  it.each(['https://news.test/a', 'http://news.test/', 'https://chrome.google.com/about'])(
    '%s can be read',
    (url) => expect(isReadable(url)).toBe(true),
  );

  it.each([
    'chrome://extensions/',
    'about:blank',
    'file:///tmp/page.html',
    'moz-extension://id/popup.html',
    'view-source:https://news.test/',
    'https://chromewebstore.google.com/detail/x',
    'https://chrome.google.com/webstore/detail/x',
    'https://addons.mozilla.org/firefox/',
    'no url',
  ])('%s cannot', (url) => expect(isReadable(url)).toBe(false));
});
