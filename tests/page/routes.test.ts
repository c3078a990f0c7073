import type { Browser } from 'puppeteer-core';
import { afterAll, afterEach, beforeAll, expect, test } from 'vitest';
import {
  PARIS_AUGUST_ENGLISH,
  PARIS_JANUARY,
  PARIS_JULY_MEETING,
  textsOf,
  urlOf,
  type FixtureArticle,
} from '../fixtures/articles/index';
import { OTHER_SUBJECT } from '../fixtures/articles/traps-arabic';
import { appSite, modernSite } from '../fixtures/sites/index';
import { PageWorld, startBrowser, type Told } from './page-world';

let browser: Browser;
let world: PageWorld;
beforeAll(async () => {
  browser = await startBrowser();
});
afterEach(() => world.close());
afterAll(() => browser.close());

/** A site has one host. */
const on = (article: FixtureArticle, host: string): FixtureArticle => ({ ...article, host });
const first = PARIS_JULY_MEETING;
const second = on(PARIS_JANUARY, first.host);
const third = on(OTHER_SUBJECT, first.host);

const readingOf = (article: FixtureArticle) => (told: Told) =>
  told.name === 'page/read' &&
  told.url === urlOf(article) &&
  told.reading?.paragraphs.length === article.paragraphs.length;

const quietFor = (ms: number) => new Promise((resolve) => setTimeout(resolve, ms));

test('a page that has its text is told of once: opened, wanted, read', async () => {
  world = await PageWorld.open(browser, urlOf(first), modernSite(first));
  await world.start();
  await world.toldOf(readingOf(first));
  await quietFor(1_500);
  expect(world.told.map(({ name }) => name)).toEqual(['page/opened', 'page/wanted', 'page/read']);
});

test('a page without a reason is told of as unrelated, and never read', async () => {
  world = await PageWorld.open(browser, urlOf(first), modernSite(CALM_PAGE));
  await world.start();
  await world.toldOf(({ name }) => name === 'page/unrelated');
  await quietFor(1_000);
  expect(world.told.map(({ name }) => name)).toEqual(['page/opened', 'page/unrelated']);
});

const asChoice = (names: string) => `<select><option>${names}</option></select>`;
const asText = (names: string) => `<p>${names}</p>`;

test.each([
  ['a list to choose from is not read', [asChoice], 'page/unrelated'],
  ['the text behind one is read', [asChoice, asText], 'page/read'],
])('a page with the names of the talks in %s', async (_where, places, last) => {
  const names = first.paragraphs.join(' ');
  const rest = '<p>Calm.</p>'.repeat(10) + places.map((put) => put(names)).join('');
  const page = modernSite(CALM_PAGE).replace('</body>', `${rest}</body>`);
  world = await PageWorld.open(browser, urlOf(first), page);
  await world.start();
  await world.toldOf(({ name }) => name === 'page/unrelated' || name === 'page/read');
  expect(world.told.at(-1)?.name).toBe(last);
});

test('on a site that is off it looks at nothing and tells nothing, until it is asked', async () => {
  world = await PageWorld.open(browser, urlOf(first), modernSite(first));
  await world.evaluate(`
    globalThis.settingsOfMasar = { sitesOff: [${JSON.stringify(first.host)}] };
    globalThis.looks = 0;
    const idle = requestIdleCallback;
    globalThis.requestIdleCallback = (...rest) => { globalThis.looks++; return idle(...rest); };
  `);
  await world.start();
  await world.inPage(`history.pushState(null, '', '/elsewhere')`);
  await quietFor(2_000);
  expect(world.told).toEqual([]);
  expect(await world.evaluate('globalThis.looks')).toBe(0);
  await world.evaluate(`askMasar('reader/read')`);
  await world.toldOf(({ name }) => name === 'page/read');
  expect(await world.evaluate('globalThis.looks')).toBe(1);
});

test('put in twice, it runs once', async () => {
  world = await PageWorld.open(browser, urlOf(first), modernSite(first));
  await world.start();
  await world.start();
  await world.toldOf(readingOf(first));
  await quietFor(500);
  expect(world.told.filter(({ name }) => name === 'page/opened')).toHaveLength(1);
  expect(world.told.filter(({ name }) => name === 'page/read')).toHaveLength(1);
});

test('an application that fills late is read when it is filled', async () => {
  world = await PageWorld.open(browser, urlOf(first), appSite(first, { delay: 2_500 }));
  await world.start();
  const { reading } = await world.toldOf(readingOf(first));
  expect(reading?.paragraphs).toEqual(textsOf(first));
});

test('text that stands in the page as data is no article before it is shown', async () => {
  const html = appSite(first, { delay: 2_500, inlined: true });
  world = await PageWorld.open(browser, urlOf(first), html);
  await world.start();
  const { reading } = await world.toldOf(readingOf(first));
  expect(reading?.paragraphs).toEqual(textsOf(first));
});

test('after a change of route the old text is never told for the new address', async () => {
  const options = { delay: 200, next: [second, third], stale: 900 };
  world = await PageWorld.open(browser, urlOf(first), appSite(first, options));
  await world.start();
  await world.toldOf(readingOf(first));
  await world.inPage(`document.getElementById('next').click()`);
  const { reading } = await world.toldOf(readingOf(second));
  expect(reading?.paragraphs).toEqual(textsOf(second));
  await world.inPage('history.back()');
  await world.toldOf((told) => readingOf(first)(told) && world.told.indexOf(told) > 4);
  for (const { name, url, reading: told } of world.told) {
    if (name !== 'page/read') continue;
    const article = url === urlOf(first) ? first : second;
    expect(told?.paragraphs[0] ?? '').toBe(article.paragraphs[0]);
  }
});

test('a hop over a page that was left before it was read tells nothing of it', async () => {
  const options = { delay: 100, next: [second, first], stale: 1_500 };
  world = await PageWorld.open(browser, urlOf(first), appSite(first, options));
  await world.start();
  await world.toldOf(readingOf(first));
  await world.inPage(`document.getElementById('next').click()`);
  await quietFor(300);
  await world.inPage('history.back()');
  await quietFor(4_000);
  const answers = world.told.filter(({ name }) => /read$|unrelated/.test(name));
  expect(answers.some(({ url }) => url === urlOf(second))).toBe(false);
});

test('a change of route is heard while the worker is still asked for the reading', async () => {
  world = await PageWorld.open(browser, urlOf(first), modernSite(first));
  world.keepWaiting('page/wanted');
  await world.start();
  await world.toldOf(({ name }) => name === 'page/wanted');
  await world.inPage(`history.pushState(null, '', '/elsewhere')`);
  await world.toldOf(({ name, url }) => name === 'page/opened' && url.endsWith('/elsewhere'));
});

test('a change of the fragment is no change', async () => {
  world = await PageWorld.open(browser, urlOf(first), modernSite(first));
  await world.start();
  await world.toldOf(readingOf(first));
  await world.inPage(`location.hash = 'comments'`);
  await quietFor(1_000);
  expect(world.told).toHaveLength(3);
});

test('an address that sheds its tracking is told of at once', async () => {
  const url = `${urlOf(first)}?utm_source=x&id=4`;
  world = await PageWorld.open(browser, url, modernSite(first));
  await world.start();
  await world.toldOf(({ name }) => name === 'page/read');
  await world.inPage(`history.replaceState(null, '', location.pathname + '?id=4')`);
  const found = await world.toldOf(
    (told) => told.name === 'page/read' && told.url === `${urlOf(first)}?id=4`,
    2_000,
  );
  expect(found.reading?.paragraphs).toEqual(textsOf(first));
});

test('asked for, a page is read whatever the gate says', async () => {
  const html = modernSite(CALM_PAGE);
  world = await PageWorld.open(browser, urlOf(first), html);
  await world.start();
  await world.toldOf(({ name }) => name === 'page/unrelated');
  const reply = await world.evaluate(`askMasar('reader/read')`);
  expect(reply).toEqual({ ok: true, value: null });
  const { reading } = await world.toldOf(({ name }) => name === 'page/read');
  expect(reading?.paragraphs).toEqual(textsOf(CALM_PAGE));
});

test('messages that are not for it are left alone', async () => {
  world = await PageWorld.open(browser, urlOf(first), modernSite(CALM_PAGE));
  await world.start();
  await world.toldOf(({ name }) => name === 'page/unrelated');
  expect(await world.evaluate(`askMasar('something/else')`)).toBeNull();
});

/** Nothing in it could be a reason, whatever the gate's names are. */
const CALM_PAGE: FixtureArticle = {
  ...PARIS_AUGUST_ENGLISH,
  path: '/culture/lighthouse',
  headline: 'The lighthouse that learned to whistle',
  description: 'A story about fog, brass and patience.',
  caption: 'Fog over a bay',
  siteName: 'The Harbour Post',
  section: 'Culture',
  paragraphs: [
    'For eleven winters the keeper listened to the fog and wrote down what it did to sound, hour by hour, in a green ledger.',
    'Then he built a horn out of brass pipes, and the first boat that heard it turned around because nobody aboard believed it.',
    'Today the horn whistles twice a minute, and visitors climb the hundred steps to see how little it takes to make it sing.',
    'The ledger lies under glass in the hall, open at the night when the fog and the horn first answered one another.',
  ],
};
