import type { Page } from 'puppeteer-core';
import { beforeAll, expect, test } from 'vitest';
import { anyCoverage } from './articles';
import { focused, tabTo, walkByTab } from './harness/keyboard';
import { waitForCoverage } from './harness/masar';
import { useMasar } from './harness/use-masar';
import { settled } from './harness/wait';

const masar = useMasar();
const { url, pages, event } = anyCoverage(2);

let tabId: number;
beforeAll(async () => {
  const page = await masar().open(url, pages);
  tabId = await masar().tabIdOf(page);
  const popup = await masar().popupSaying(page, 'covered');
  await popup.close();
});

async function openView(path: string, whole: string): Promise<Page> {
  await masar().set({ language: 'ar', theme: 'light', months: 'levant' });
  const page = await masar().driver.browser.newPage();
  await page.setViewport({ width: 480, height: 900 });
  await masar().driver.gotoExtension(page, path.replace('.html', `.html?tab=${tabId}`));
  await page.waitForSelector(whole);
  await page.bringToFront();
  return page;
}

/** Unfolds all that unfolds, so that what lies in it is walked as well. */
async function unfold(page: Page): Promise<void> {
  await page.$$eval('[aria-expanded="false"]:not(.stop-button)', (nodes) => {
    for (const node of nodes) if (node instanceof HTMLElement) node.click();
  });
}

const views: readonly (readonly [path: string, whole: string])[] = [
  ['sidepanel.html#/page', '.page-event .event-body:not([aria-busy])'],
  ['sidepanel.html#/timeline', '.timeline-list .stop'],
  [`sidepanel.html#/event/${event}`, '.event-page .ledger'],
  ['sidepanel.html#/articles', '[data-article-id]'],
  ['sidepanel.html#/names', '[data-name-id]'],
  ['sidepanel.html#/find', '.find'],
  ['library.html#/room', '.room table'],
  ['library.html#/timeline', '.timeline-list .stop'],
  ['options.html', '.site-group'],
];

test.each(views)(
  'the keyboard leads to everything on %s, and shows where it is',
  async (...view) => {
    const page = await openView(...view);
    if (view[0].endsWith('/page')) await waitForCoverage(page, 'covered');
    await unfold(page);
    const { stops, missed, unseen } = await walkByTab(page);
    expect(missed, 'not reached').toEqual([]);
    expect(unseen, 'not shown').toEqual([]);
    expect(stops).toBeGreaterThan(4);
    await page.close();
  },
  180_000,
);

test('from one view to the next and back, the focus is never lost', async () => {
  const page = await openView('sidepanel.html#/page', '.page-event .event-body:not([aria-busy])');
  const viewOf = () => page.$eval('[data-view]', (node) => node.getAttribute('data-view'));
  await tabTo(page, '.page-event-links .act:last-child');
  const before = await focused(page);
  await page.keyboard.press('Enter');
  await page.waitForSelector('.event-page .ledger');
  expect(await focused(page)).toBe('main.panel-main');
  await tabTo(page, '.event-page .act.name');
  await page.keyboard.press('Enter');
  await settled(async () => (await viewOf()) === 'name', 'the card');
  expect(await focused(page)).toBe('main.panel-main');
  await page.keyboard.press('Escape');
  await page.waitForSelector('.event-page .ledger');
  await settled(async () => (await focused(page)).includes('act.name'), 'the name again');
  await page.keyboard.press('Escape');
  await settled(async () => (await focused(page)) === before, 'the way in again');
  expect(await viewOf()).toBe('page');

  // The tabs at the top keep the focus in the view that they open.
  await tabTo(page, '.panel-tab[href="#/timeline"]');
  await page.keyboard.press('Enter');
  await page.waitForSelector('.timeline-list .stop');
  expect(await focused(page)).toBe('main.panel-main');
  await page.close();
});

test('what is chosen on the timeline is cleared without losing the focus', async () => {
  const page = await openView('sidepanel.html#/timeline', '.timeline-list .stop');
  await tabTo(page, '.chip input');
  await page.keyboard.press(' ');
  await page.waitForSelector('.timeline-clear');
  await tabTo(page, '.timeline-clear');
  await page.keyboard.press('Enter');
  await settled(async () => (await page.$('.timeline-clear')) === null, 'it to be cleared');
  expect(await focused(page)).toBe('input.vh');
  // The drawing is one stop; its arrows run with the drawing, which runs right to left here.
  await tabTo(page, '.axis [role="option"]');
  const mark = () => page.evaluate(() => document.activeElement?.getAttribute('data-mark') ?? '');
  await page.keyboard.press('Home');
  const first = await mark();
  await page.keyboard.press('ArrowLeft');
  expect(await mark()).not.toBe(first);
  await page.keyboard.press('ArrowRight');
  expect(await mark()).toBe(first);
  await page.close();
});

test('erasing and taking it back is done by keys, the harmless answer first', async () => {
  const page = await openView('options.html', '.site-group');
  await tabTo(page, '.erase-ask');
  await page.keyboard.press('Enter');
  await page.waitForSelector('.erase-now');
  expect(await focused(page)).toBe('button.btn');
  await page.keyboard.press('Enter');
  await page.waitForSelector('.erase-ask');
  expect(await focused(page)).toBe('button.btn.erase-ask');
  await page.close();
});
