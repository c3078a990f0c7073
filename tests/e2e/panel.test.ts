import type { Page } from 'puppeteer-core';
import * as v from 'valibot';
import { expect, test } from 'vitest';
import { OTHER_SUBJECT } from '../fixtures/articles/traps-arabic';
import { anyCoverage, publish } from './articles';
import { coverageOf, waitForEvent } from './harness/masar';
import { useMasar } from './harness/use-masar';
import { settled } from './harness/wait';

const masar = useMasar();
const covered = anyCoverage();
const other = anyCoverage(3);
const dark = publish(OTHER_SUBJECT);

/** The panel in a tab of its own, about the active tab of a window like the real one. */
async function openPanel(hash = '', search = ''): Promise<Page> {
  await masar().set({ language: 'en', theme: 'light', months: 'levant' });
  const panel = await masar().driver.browser.newPage();
  await panel.setViewport({ width: 400, height: 900 });
  await masar().driver.gotoExtension(panel, `sidepanel.html${search}${hash}`);
  await panel.waitForSelector('[data-coverage]');
  return panel;
}

const viewOf = (panel: Page) =>
  panel.$eval('[data-view]', (node) => node.getAttribute('data-view') ?? '');

/** Puts the focus on an element, drawn ones too. */
async function focus(panel: Page, selector: string): Promise<void> {
  await panel.$eval(selector, (node) => {
    if (node instanceof HTMLElement || node instanceof SVGElement) node.focus();
  });
}

/** What the panel beside the page says now: how the page stands, and its event. */
async function saidBeside(): Promise<string> {
  const said = await masar().ask(`Promise.resolve(chrome.extension.getViews()
    .filter(({ location }) => location.pathname === '/sidepanel.html')
    .map(({ document }) => document?.querySelector('[data-coverage]')?.dataset)
    .map((shown) => [shown?.coverage, shown?.eventId].join(' ').trim())
    .join())`);
  return v.parse(v.string(), said);
}

test('the panel opens beside the page, says what it is about, and follows a change of tabs', async () => {
  const lit = await masar().open(covered.url, covered.pages);
  const unlit = await masar().open(dark.url, dark.pages);
  const says = (wanted: string) =>
    settled(async () => (await saidBeside()) === wanted, `the panel to say ${wanted}`);
  await masar().driver.openPanel(lit);
  await says(`covered ${covered.event}`);
  await unlit.bringToFront();
  await says('not-covered');
  await lit.bringToFront();
  await says(`covered ${covered.event}`);
  await masar().driver.closePanel();
  await says('');
});

test('a page named in the address is kept to, and followed where it navigates', async () => {
  masar().site.serve(other.pages);
  const page = await masar().open(covered.url, covered.pages);
  const tabId = await masar().tabIdOf(page);
  const panel = await openPanel('', `?tab=${tabId}`);
  await waitForEvent(panel, covered.event);
  await page.bringToFront();
  await page.goto(other.url);
  const next = await settled(async () => {
    const state = await masar().stateOf(tabId);
    return state?.url === other.url ? state.detection?.events[0]?.id : null;
  }, 'the next page to be read');
  expect(next).not.toBe(covered.event);
  await waitForEvent(panel, next);
  expect(await coverageOf(panel)).toBe('covered');
  await panel.close();
});

test('an event opens from the page, and Escape leads back', async () => {
  const page = await masar().open(covered.url, covered.pages);
  const panel = await openPanel('', `?tab=${await masar().tabIdOf(page)}`);
  await waitForEvent(panel, covered.event);
  await panel.bringToFront();
  const open = await panel.waitForSelector('.page-event-links .act:last-child');
  await open?.click();
  await panel.waitForSelector('.event-page .ledger');
  expect(await viewOf(panel)).toBe('event');
  expect(await panel.evaluate(() => location.hash)).toBe(`#/event/${covered.event}`);
  await panel.keyboard.press('Escape');
  await settled(async () => (await viewOf(panel)) === 'page', 'the page to be back');
  await panel.close();
});

test('the timeline is zoomed by keys, and the list follows', async () => {
  const panel = await openPanel('#/timeline', '?tab=0');
  const stops = () => panel.$$eval('.timeline-list .stop', (nodes) => nodes.length);
  const all = await settled(stops, 'the list');
  await panel.bringToFront();
  await focus(panel, '.brush .axis-mark[tabindex="0"]');
  await panel.keyboard.press('+');
  await panel.keyboard.press('+');
  await settled(async () => (await stops()) < all, 'the list to be shorter');
  await focus(panel, '.brush-edge');
  await panel.keyboard.press('End');
  await settled(async () => (await stops()) < 20, 'the edge to have moved');
  await panel.close();
});

test('a panel that is opened again is where it was', async () => {
  const panel = await openPanel('#/timeline');
  await panel.waitForSelector('.timeline-view');
  await panel.bringToFront();
  const span = () => panel.$eval('.timeline-zoom .dots > span', (node) => node.textContent);
  const whole = await settled(span, 'the span');
  await panel.click('.zoom');
  const left = await settled(async () => {
    const now = await span();
    return now !== whole && now;
  }, 'the narrower span');
  await panel.click('.timeline-filters .chip');
  await settled(async () => {
    const kept = JSON.stringify(await masar().ask('chrome.storage.session.get(null)'));
    return kept.includes('"families":["talks"]') && kept.includes('#/timeline');
  }, 'the view to be kept');
  await masar().driver.gotoExtension(panel, 'sidepanel.html');
  await panel.waitForSelector('.timeline-view');
  await settled(async () => (await span()) === left, 'the span that was left');
  const checked = await panel.$eval('.chip input', (node) => node.matches(':checked'));
  expect(checked).toBe(true);
  await panel.close();
});

test('the options erase everything only when asked twice', async () => {
  await masar().set({ language: 'en', theme: 'dark', months: 'international' });
  const options = await masar().driver.browser.newPage();
  await masar().driver.gotoExtension(options, 'options.html');
  await options.bringToFront();
  const ask = await options.waitForSelector('.erase-ask');
  await ask?.click();
  expect(await masar().ask('chrome.storage.local.get("settings")')).toHaveProperty(
    'settings.theme',
    'dark',
  );
  const now = await options.waitForSelector('.erase-now');
  await now?.click();
  await options.waitForSelector('.erase-ask', { timeout: 20_000 });
  expect(await masar().ask('chrome.storage.local.get("settings")')).toEqual({});
  await options.close();
});
