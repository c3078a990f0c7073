import type { Page } from 'puppeteer-core';
import { beforeAll, describe, expect, test } from 'vitest';
import { anyCoverage } from './articles';
import type { UiLanguage } from '@/lib/reference/types';
import { axeFindings } from './harness/axe';
import { jumps, overflowing } from './harness/layout';
import { waitForCoverage } from './harness/masar';
import { browserName, useMasar } from './harness/use-masar';

const masar = useMasar();
const { url, pages } = anyCoverage(2);

const languages: readonly UiLanguage[] = ['ar', 'en', 'he'];
/** Colours are the same in both browsers. */
const themes = browserName === 'firefox' ? (['light'] as const) : (['light', 'dark'] as const);
const looks = languages.flatMap((language) => themes.map((theme) => ({ language, theme })));

let tabId: number;
beforeAll(async () => {
  const page = await masar().open(url, pages);
  const popup = await masar().popupSaying(page, 'covered');
  await popup.close();
  tabId = await masar().tabIdOf(page);
});

/** The popup over the covered page with everything loaded and every toggle of the answer tried. */
async function openWhole(
  look: Parameters<ReturnType<typeof masar>['openPopup']>[1],
): Promise<Page> {
  const popup = await masar().openPopup(tabId, look);
  await waitForCoverage(popup, 'covered');
  await popup.waitForSelector('[data-article-id]');
  return popup;
}

describe.each(looks)('the popup in $language, $theme', (look) => {
  test('has nothing that axe objects to, closed and opened', async () => {
    const popup = await openWhole(look);
    expect(await axeFindings(popup)).toEqual([]);
    for (const toggle of [
      '.fold-why',
      '.event-fold button, button.event-fold',
      '[data-article-id] button',
    ]) {
      const button = await popup.$(toggle);
      expect(button, toggle).not.toBeNull();
      await button?.click();
    }
    expect(await axeFindings(popup)).toEqual([]);
    await popup.close();
  });
});

describe.each(languages)('the popup in %s', (language) => {
  test('stands in its language and direction, and does not jump', async () => {
    const popup = await openWhole({ language });
    const root = await popup.$eval('[data-coverage]', (node) => [
      node.getAttribute('lang'),
      node.getAttribute('dir'),
    ]);
    expect(root).toEqual([language, language === 'en' ? 'ltr' : 'rtl']);
    if (browserName === 'chromium') expect(await jumps(popup)).toEqual([]);
    await popup.close();
  });

  test('does not overflow at 320 pixels', async () => {
    const popup = await openWhole({ language, width: 320 });
    expect(await popup.evaluate('innerWidth')).toBe(320);
    expect(await overflowing(popup)).toEqual([]);
    await popup.close();
  });
});
