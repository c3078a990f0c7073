// @vitest-environment happy-dom
import { expect, test } from 'vitest';
import { readMetadata } from './metadata';

const PAGE = 'https://www.paper.co.il/2025/talks?from=home';

function canonicalOf(...links: string[]): string | null {
  document.head.innerHTML = links.map((href) => `<link rel="canonical" href="${href}">`).join('');
  return readMetadata(document, PAGE).canonical;
}

test('the first canonical address of the site counts, without its fragment', () => {
  const own = 'https://www.paper.co.il/2025/talks';
  expect(canonicalOf(`${own}#top`)).toBe(own);
  expect(canonicalOf('https://else.example/1', own, `${own}/2`)).toBe(own);
  expect(canonicalOf()).toBeNull();
});

test('a site has its hosts in another dress and those under it, and no neighbours', () => {
  expect(canonicalOf('https://m.paper.co.il/1')).toBe('https://m.paper.co.il/1');
  expect(canonicalOf('https://news.paper.co.il/1')).toBe('https://news.paper.co.il/1');
  expect(canonicalOf('https://other.co.il/1')).toBeNull();
  expect(canonicalOf('https://notpaper.co.il/1')).toBeNull();
});

test('of several that a page gives for one thing the first counts', () => {
  document.head.innerHTML = `<meta property="og:title" content="One"><meta name="og:title" content="Two">`;
  expect(readMetadata(document, PAGE).meta.get('og:title')).toBe('One');
});
