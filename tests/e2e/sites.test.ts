import { cp, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from 'puppeteer-core';
import { afterAll, afterEach, beforeAll, expect, test } from 'vitest';
import { TITLES } from '@/lib/platform/toolbar-titles';
import { PARIS_JANUARY, PARIS_JULY_MEETING } from '../fixtures/articles/index';
import { anyCoverage, publish } from './articles';
import { Masar, waitForCoverage } from './harness/masar';
import { browserName, buildOf, expectQuiet } from './harness/use-masar';
import { pause, settled } from './harness/wait';

const HOST = 'a-small-site.example';
const ORIGIN = `https://*.${HOST}/*`;
const listed = anyCoverage();
const first = publish({ ...PARIS_JULY_MEETING, host: HOST });
const second = publish({ ...PARIS_JANUARY, host: HOST });

let folder: string;
let masar: Masar;

/**
 * No driver can answer the browser's question. Firefox can be told not to put it; Chromium gets a
 * build that has the permission already, for which it does not ask. All the rest is as readers have it.
 */
async function start(): Promise<Masar> {
  const extension = join(folder, 'build');
  const prefs = { 'extensions.webextOptionalPermissionPrompts': false };
  const profile = join(folder, 'profile');
  return Masar.start(browserName, {
    extension,
    prefs,
    ...(browserName === 'chromium' ? { profile } : {}),
  });
}

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'masar-sites-'));
  await cp(buildOf(browserName), join(folder, 'build'), { recursive: true });
  if (browserName === 'chromium') await grant(join(folder, 'build', 'manifest.json'));
  masar = await start();
});
afterEach(() => expectQuiet(masar));
afterAll(async () => {
  await masar.close();
  await rm(folder, { recursive: true, force: true, maxRetries: 5 });
});

async function grant(path: string): Promise<void> {
  const text = await readFile(path, 'utf8');
  await writeFile(path, text.replace('"host_permissions":[', `"host_permissions":["${ORIGIN}",`));
}

async function openOptions(): Promise<Page> {
  const options = await masar.driver.browser.newPage();
  await masar.driver.gotoExtension(options, 'options.html');
  await options.waitForSelector('.site-group');
  await options.bringToFront();
  return options;
}

/** Turns the one site that an address finds on or off. */
async function turn(address: string, on: boolean): Promise<void> {
  const options = await openOptions();
  await options.type('.listed-sites input[type="search"]', address);
  await settled(async () => (await options.$$('.site input')).length === 1, 'the one site');
  await options.click('.site input');
  const stored = 'chrome.storage.local.get().then((it) => JSON.stringify(it.settings.sitesOff))';
  await settled(
    async () => String(await masar.ask(stored)).includes(`"${address}"`) !== on,
    'the choice to be stored',
  );
  await options.close();
}

const stateOf = async (page: Page) => masar.stateOf(await masar.tabIdOf(page));
const covered = (page: Page) =>
  settled(async () => (await stateOf(page))?.status === 'covered', 'the page to be read');

test('a site that is turned off stays dark, says so, and is read when asked for or turned on', async () => {
  await masar.set({ language: 'en' });
  const before = await masar.open(listed.url, listed.pages);
  await covered(before);
  const host = new URL(listed.url).hostname.replace(/^www\./, '');
  await turn(host, false);
  // What was read before is forgotten.
  const tabId = await masar.tabIdOf(before);
  await settled(async () => (await masar.stateOf(tabId)) === null, 'the page to be forgotten');

  const page = await masar.open(listed.url, listed.pages);
  const title = () => masar.tabIdOf(page).then((id) => masar.titleOf(id));
  await settled(async () => (await title()) === TITLES['site-off'].en, 'the button to say so');
  await pause(3_000);
  expect(await stateOf(page)).toBeNull();
  const shown = await masar.tabIdOf(page);
  const popup = await masar.driver.browser.newPage();
  await masar.driver.gotoExtension(popup, `popup.html?tab=${shown}`);
  await popup.waitForSelector('[data-coverage]');
  await waitForCoverage(popup, 'unchecked');
  const why = await popup.$eval('.evidence', (node) => node.textContent);
  expect(why).toBe('You turned this site off in the options.');
  await popup.bringToFront();
  await popup.click('.status-check');
  await waitForCoverage(popup, 'covered');
  await popup.close();

  await turn(host, true);
  await covered(await masar.open(listed.url, listed.pages));
});

test('a site that is added is read at once and from then on, until it is taken back', async () => {
  await masar.set({ language: 'en' });
  const open = await masar.open(first.url, first.pages);
  await pause(1_500);
  expect(await stateOf(open)).toBeNull();

  const options = await openOptions();
  await options.type('.site-address', `https://www.${HOST}/anything`);
  await options.click('.site-add');
  await options.waitForSelector(`[data-host="${HOST}"]`);
  expect(await options.$eval('[data-said]', (it) => it.getAttribute('data-said'))).toBe('added');
  expect(await options.$(`[data-host="${HOST}"] .meta`), 'the browser allows it').toBeNull();
  await options.close();
  await covered(open);
  await covered(await masar.open(second.url, second.pages));

  if (browserName === 'chromium') {
    await masar.close();
    masar = await start();
  } else {
    await masar.driver.killWorker();
  }
  await covered(await masar.open(second.url, second.pages));

  const again = await openOptions();
  await again.click(`[data-host="${HOST}"] .site-take-back`);
  await settled(async () => (await again.$(`[data-host="${HOST}"]`)) === null, 'it to be gone');
  const scripts = 'chrome.scripting.getRegisteredContentScripts().then((all) => all.length)';
  await settled(async () => (await masar.ask(scripts)) === 0, 'the script to be gone');
  if (browserName === 'firefox') {
    const contains = `chrome.permissions.contains({ origins: ['${ORIGIN}'] })`;
    expect(await masar.ask(contains)).toBe(false);
  }
  await again.close();
  const dark = await masar.open(first.url, first.pages);
  await pause(2_500);
  expect(await stateOf(dark)).toBeNull();
});
