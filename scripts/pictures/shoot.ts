/**
 * One picture of one view, as a reader would see it in a panel or a tab.
 */
import type { Page } from 'puppeteer-core';
import type { UiLanguage } from '../../lib/reference/types';
import type { Masar } from '../../tests/e2e/harness/masar';
import { waitForCoverage } from '../../tests/e2e/harness/masar';
import type { Subjects, View } from '../../tests/e2e/harness/views';

export interface Shot {
  readonly language: UiLanguage;
  readonly theme: 'light' | 'dark';
  /** CSS pixels. */
  readonly width: number;
  readonly height: number;
  /** The whole view, however long; else what fits the height. */
  readonly whole?: boolean;
  /** Scrolled to what this selects. */
  readonly to?: string;
  /** As it is printed. */
  readonly print?: boolean;
}

/** What the pictures show where a view is of one thing. */
export const SUBJECTS: Subjects = {
  event: 'paris-talks-2026-01-05',
  person: 'ron-dermer',
  place: 'paris',
  term: 'deconfliction-line',
  article: '001-behind-the-scenes-in-paris',
};

/** More than any view is long. */
const LONGEST = 9_000;

/** Opens a view for a tab in `page`, waits until it is whole, and gives its picture. */
export async function shoot(
  masar: Masar,
  page: Page,
  tabId: number,
  view: View,
  { language, theme, width, height, whole = false, to, print = false }: Shot,
): Promise<Uint8Array> {
  await masar.set({ language, theme, months: 'levant' });
  await page.setViewport({ width, height, deviceScaleFactor: 1 });
  await masar.driver.gotoExtension(page, 'options.html');
  await masar.driver.gotoExtension(page, view.path.replace('.html', `.html?tab=${tabId}`));
  await page.waitForSelector(view.whole);
  await page.emulateMediaType(print ? 'print' : 'screen');
  if (view.path.endsWith('/page')) await waitForCoverage(page, 'covered');
  await page.evaluate('document.fonts.ready.then(() => 0)');
  // Facts of a view are read one after another; the drawing follows the width.
  await new Promise((resolve) => setTimeout(resolve, 150));
  if (whole) {
    const inside = `Math.max(document.documentElement.scrollHeight, (document.querySelector('.panel-main')?.scrollHeight ?? 0) + 110)`;
    const long = Math.min(LONGEST, Number(await page.evaluate(inside)));
    await page.setViewport({ width, height: Math.max(height, long), deviceScaleFactor: 1 });
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
  if (to !== undefined) {
    const place = await page.waitForSelector(to);
    await place?.evaluate((node) => node.scrollIntoView({ block: 'start' }));
  }
  return page.screenshot({ type: 'webp', quality: 90 });
}
