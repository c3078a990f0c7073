import type { Page } from 'puppeteer-core';
import { beforeAll, describe, expect, test } from 'vitest';
import type { UiLanguage } from '@/lib/reference/types';
import { anyCoverage } from './articles';
import { axeFindings } from './harness/axe';
import { jumps, overflowing } from './harness/layout';
import { waitForCoverage } from './harness/masar';
import { browserName, useMasar } from './harness/use-masar';

const masar = useMasar();
const { url, pages, event } = anyCoverage(2);

const languages: readonly UiLanguage[] = ['ar', 'en', 'he'];
/** Colours are the same in both browsers, and each look takes a quarter of a minute in Firefox. */
const themes = browserName === 'firefox' ? (['light'] as const) : (['light', 'dark'] as const);
const looks = languages.flatMap((language) => themes.map((theme) => ({ language, theme })));
/** Each view by its fragment, and what it shows once it is whole. */
const views: readonly (readonly [path: string, whole: string])[] = [
  ['sidepanel.html#/page', '.page-event .event-body:not([aria-busy])'],
  ['sidepanel.html#/timeline', '.timeline-list .stop'],
  [`sidepanel.html#/event/${event}`, '.event-page .ledger'],
  ['sidepanel.html#/names', '.view [role="status"]'],
  ['sidepanel.html#/articles', '[data-article-id]'],
  ['sidepanel.html#/find', '.find'],
  ['library.html#/timeline', '.timeline-list .stop'],
  ['library.html#/room', '.room table'],
  ['sidepanel.html#/room', '.room table'],
  ['options.html', '.choice'],
];

let tabId: number;
beforeAll(async () => {
  const page = await masar().open(url, pages);
  const popup = await masar().popupSaying(page, 'covered');
  await popup.close();
  tabId = await masar().tabIdOf(page);
});

/** Walks the views one after another in one tab, and gives each when it is whole. */
async function walk(
  look: { readonly language: UiLanguage; readonly theme: 'light' | 'dark' },
  width: number,
  visit: (page: Page, path: string) => Promise<void>,
): Promise<void> {
  await masar().set({ ...look, months: 'levant' });
  const page = await masar().driver.browser.newPage();
  await page.setViewport({ width, height: 900 });
  for (const [path, whole] of views) {
    await masar().driver.gotoExtension(page, 'options.html');
    await masar().driver.gotoExtension(page, path.replace('.html', `.html?tab=${tabId}`));
    await page.waitForSelector(whole);
    if (path.endsWith('/page')) await waitForCoverage(page, 'covered');
    await visit(page, path);
  }
  await page.close();
}

describe.each(looks)('the wide surfaces in $language, $theme', (look) => {
  test('have nothing that axe objects to, and at 320 pixels all has its place', async () => {
    const found: string[] = [];
    await walk(look, 320, async (page, path) => {
      const out = await overflowing(page);
      // The table of the room scrolls in a box of its own.
      const loose = path.endsWith('/room') ? out.filter((one) => one.startsWith('the page')) : out;
      const moved = browserName === 'chromium' ? await jumps(page) : [];
      const all = [...loose, ...moved, ...(await axeFindings(page))];
      found.push(...all.map((one) => `${path}: ${one}`));
      const root = await page.$eval('.surface', (node) => [
        node.getAttribute('lang'),
        node.getAttribute('dir'),
      ]);
      expect(root).toEqual([look.language, look.language === 'en' ? 'ltr' : 'rtl']);
    });
    expect(found).toEqual([]);
  });
});
