import type { Browser } from 'puppeteer-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { PARIS_JULY_MEETING, textsOf, urlOf } from '../fixtures/articles/index';
import { hostilePages } from '../fixtures/hostile';
import { PageWorld, startBrowser } from './page-world';

let browser: Browser;
beforeAll(async () => {
  browser = await startBrowser();
});
afterAll(() => browser.close());

const url = urlOf(PARIS_JULY_MEETING);
/** Marks that are not seen, and white space, do not matter here. */
const plain = (text: string) =>
  text
    .replace(/[\u200c-\u200f]/g, '')
    .replace(/\s+/g, ' ')
    .trim();

test.each(hostilePages(PARIS_JULY_MEETING).map((page) => [page.id, page] as const))(
  '%s: answered, nothing broken, nothing hung',
  async (_id, { html, readable }) => {
    const world = await PageWorld.open(browser, url, html);
    await world.start();
    const { name, reading } = await world.toldOf(({ name }) => /read|unrelated/.test(name));
    // The page still answers, soon.
    expect(await world.inPage('1 + 1')).toBe(2);
    expect(world.errors).toEqual([]);
    if (readable) {
      expect(name).toBe('page/read');
      const text = plain(reading?.paragraphs.join(' ') ?? '');
      for (const paragraph of textsOf(PARIS_JULY_MEETING)) expect(text).toContain(paragraph);
      expect(plain(reading?.headline ?? '')).toContain(PARIS_JULY_MEETING.headline);
    }
    expect(reading?.paragraphs.join('').length ?? 0).toBeLessThanOrEqual(200_000);
    expect(reading?.headline.length ?? 0).toBeLessThanOrEqual(500);
    await world.close();
  },
);
