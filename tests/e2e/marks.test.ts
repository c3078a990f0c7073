import type { Page } from 'puppeteer-core';
import { expect, test } from 'vitest';
import { catalogues } from '@/lib/i18n/translate';
import { anyCoverage } from './articles';
import { useMasar } from './harness/use-masar';
import { settled } from './harness/wait';

const masar = useMasar();
const words = catalogues.en;

/** The words that are marked on a page, as the page itself can see them. */
function marksOn(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const marks = CSS.highlights.get('masar-reasons');
    const ranges = [...(marks ?? [])].filter((range) => range instanceof Range);
    return ranges.map((range) => range.toString());
  });
}

test('the words of the reasons are marked on the page when asked for, and unmarked', async () => {
  const { url, pages } = anyCoverage();
  const page = await masar().open(url, pages);
  const before = await page.evaluate(() => document.documentElement.outerHTML);
  const popup = await masar().popupSaying(page, 'covered');
  await popup.locator('.fold-why').click();
  await popup.locator(`::-p-aria(${words['marks.show']})`).click();
  const marked = await settled(async () => {
    const all = await marksOn(page);
    return all.length > 0 ? all : null;
  }, 'the marks');
  const said = await popup.$eval('.why', (why) => why.textContent);
  for (const passage of marked) expect(said).toContain(passage.replace(/\s+/g, ' ').slice(0, 40));

  await popup.locator(`::-p-aria(${words['marks.hide']})`).click();
  await settled(async () => (await marksOn(page)).length === 0, 'the marks to be gone');
  expect(await page.evaluate(() => document.documentElement.outerHTML)).toBe(before);
});
