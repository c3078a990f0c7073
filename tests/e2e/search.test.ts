import type { Page } from 'puppeteer-core';
import { describe, expect, test } from 'vitest';
import type { UiLanguage } from '@/lib/reference/types';
import { anyCoverage } from './articles';
import { axeFindings } from './harness/axe';
import { overflowing } from './harness/layout';
import { useMasar } from './harness/use-masar';
import { settled } from './harness/wait';

const masar = useMasar();
const covered = anyCoverage();

const focusedRole = (page: Page) =>
  page.evaluate(() => document.activeElement?.getAttribute('role') ?? '');
const valueOf = (page: Page) =>
  page.$eval('[role="combobox"]', (node) => (node instanceof HTMLInputElement ? node.value : ''));

/** The answer that Enter would open. */
function selected(page: Page): Promise<string> {
  return settled(
    () => page.$eval('[aria-selected="true"]', (node) => node.getAttribute('data-answer-id')),
    'an answer to be selected',
  );
}

/** Types as a reader does, wherever the focus is, and waits for the answer wanted. */
async function ask(page: Page, question: string, wanted: string): Promise<void> {
  await page.keyboard.type(question);
  await settled(async () => ((await selected(page)) === wanted ? true : null), wanted);
}

async function open(path: string, language: UiLanguage, width = 400): Promise<Page> {
  await masar().set({ language, theme: 'light', months: 'levant' });
  const page = await masar().driver.browser.newPage();
  await page.setViewport({ width, height: 700 });
  await masar().driver.gotoExtension(page, path);
  await page.waitForSelector('[role="combobox"]');
  return page;
}

/** The same in both languages: what is typed, what is first, what is second. */
const asked = [
  ['en', 'sheibani', 'asaad-al-shaibani'],
  ['ar', 'الشيباني', 'asaad-al-shaibani'],
  ['ar', "hgrkd'vm", 'quneitra'],
  ['en', 'آخر غارة', 'israel-strikes-south-syria-2026-03-20'],
  ['ar', 'Paris 2026', 'paris-talks-2026-01-05'],
] as const;

describe('the popup', () => {
  test.each(asked)('in %s answers %s by keyboard alone', async (language, question, wanted) => {
    const page = await masar().open(covered.url, covered.pages);
    const popup = await masar().popupSaying(page, 'covered', { language });
    await popup.bringToFront();
    expect(await focusedRole(popup)).toBe('combobox');
    await ask(popup, question, wanted);
    // What is found by its date and kind alone has no words to mark.
    const marks = await popup.$$('mark');
    expect(marks.length > 0).toBe(question !== 'آخر غارة');
    expect(await overflowing(popup)).toEqual([]);
    expect(await axeFindings(popup)).toEqual([]);

    await popup.keyboard.press('ArrowDown');
    const second = await selected(popup);
    expect(second).not.toBe(wanted);
    await popup.keyboard.press('ArrowUp');
    expect(await selected(popup)).toBe(wanted);

    await popup.keyboard.press('Enter');
    await popup.waitForSelector('.popup-main .view');
    await popup.waitForSelector('.popup-back');
    await popup.focus('.popup-back');
    await popup.keyboard.press('Escape');
    expect(await selected(popup)).toBe(wanted);
    expect(await focusedRole(popup)).toBe('combobox');
    await popup.keyboard.press('Escape');
    expect(await valueOf(popup)).toBe('');
    await popup.waitForSelector('.names-here .chip');
    await popup.close();
  });

  test('shows what was understood, and takes it back', async () => {
    const page = await masar().open(covered.url, covered.pages);
    const popup = await masar().popupSaying(page, 'covered', { language: 'ar', width: 320 });
    await popup.bringToFront();
    await ask(popup, 'غارات تموز 2025', 'israel-strikes-damascus-2025-07-16');
    const kinds = () =>
      popup.$$eval('[data-understood]', (all) =>
        all.map((one) => one.getAttribute('data-understood')),
      );
    expect(await kinds()).toEqual(['event-kind', 'date']);
    expect(await overflowing(popup)).toEqual([]);
    await popup.click('[data-understood="date"]');
    await settled(async () => ((await kinds()).length === 1 ? true : null), 'the date to go');
    await popup.close();
  });

  test('owns that it has no answer, and shows no markup', async () => {
    const page = await masar().open(covered.url, covered.pages);
    const popup = await masar().popupSaying(page, 'covered', { language: 'en' });
    await popup.bringToFront();
    await popup.keyboard.type('<img src=x onerror=alert(1)>qqqq');
    await popup.waitForSelector('.lookup-web button');
    expect(await popup.$$('.popup img')).toHaveLength(0);
    expect(await axeFindings(popup)).toEqual([]);
    await popup.close();
  });
});

describe.each(['en', 'ar'] as const)('the panel and the library in %s', (language) => {
  test.each(['sidepanel.html', 'library.html'])('%s looks up from its top', async (path) => {
    const page = await open(`${path}?tab=0`, language, path === 'library.html' ? 1000 : 360);
    await page.focus('[role="combobox"]');
    await ask(page, 'شيباني + Dermer', 'paris-talks-2025-07-24');
    expect(await axeFindings(page)).toEqual([]);
    await page.keyboard.press('Enter');
    await page.waitForSelector('[data-view="event"] .event-page');
    expect(await page.evaluate('location.hash')).toBe('#/event/paris-talks-2025-07-24');
    await page.close();
  });

  test('open at a question', async () => {
    const page = await open('library.html#/find/Carter%20line', language, 1000);
    await page.waitForSelector('[data-answer-id]');
    expect(await valueOf(page)).toBe('Carter line');
    expect(await focusedRole(page)).toBe('combobox');
    expect(await axeFindings(page)).toEqual([]);
    await page.close();
  });
});

test('a panel goes where it is sent from outside', async () => {
  const panel = await open('sidepanel.html', 'en');
  await panel.waitForSelector('[data-view="page"]');
  await panel.evaluate(`chrome.windows.getCurrent().then(({ id }) =>
    chrome.storage.session.set({ ['panel-target:' + id]: '#/name/ron-dermer' }))`);
  await panel.waitForSelector('[data-view="name"]');
  await panel.close();
});

test('the menu of a selection, the key and the address bar are there', async () => {
  const keys = await masar().ask(
    'chrome.commands.getAll().then((all) => all.map((one) => one.name))',
  );
  expect(keys).toContain('look-up');
  expect(await masar().ask('chrome.runtime.getManifest().omnibox')).toEqual({ keyword: 'ms' });
  // An entry that is not there cannot be changed.
  await settled(
    () => masar().ask("chrome.contextMenus.update('look-up', { enabled: true }).then(() => true)"),
    'the entry of the menu',
  );
});
