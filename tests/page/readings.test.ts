import type { Browser } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { LOUD } from '../fixtures/articles/clutter';
import { COVERAGE, textsOf, urlOf } from '../fixtures/articles/index';
import { OTHER_SUBJECT } from '../fixtures/articles/traps-arabic';
import { HIDDEN_WORDS } from '../fixtures/articles/traps-others';
import { SITES } from '../fixtures/sites/index';
import { TRAPS } from '../fixtures/traps';
import { PageWorld, startBrowser } from './page-world';

let browser: Browser;
beforeAll(async () => {
  browser = await startBrowser();
});
afterAll(() => browser.close());

/** What is read off a page once its scripts have come to rest. */
async function readingOf(url: string, html: string) {
  const world = await PageWorld.open(browser, url, html);
  await world.inPage(`new Promise((resolve) => {
    const look = () => (document.querySelector('h1, td') ? resolve() : setTimeout(look, 50));
    look();
  })`);
  const reading = await world.readNow();
  await world.close();
  return reading;
}

describe.each(Object.entries(SITES))('the %s site', (_name, build) => {
  test.each(COVERAGE.map((article) => [article.id, article] as const))(
    '%s is read as it was written, clutter apart',
    async (_id, article) => {
      const reading = await readingOf(urlOf(article), build(article));
      expect(reading.headline).toBe(article.headline);
      expect(reading.paragraphs).toEqual(textsOf(article));
      expect(reading.published?.slice(0, 10)).toBe(article.published.slice(0, 10));
      expect(reading.lang?.slice(0, 2)).toBe(article.lang);
      expect(reading.kind).toBe('article');
      expect(reading.truncated).toBe(false);
    },
  );
});

test('what stands around an article on something else is not read', async () => {
  const { ticker, related, readAlso, comments } = LOUD.ar;
  for (const build of Object.values(SITES)) {
    const { paragraphs } = await readingOf(urlOf(OTHER_SUBJECT), build(OTHER_SUBJECT));
    const text = paragraphs.join('\n');
    for (const clutter of [...ticker, ...related, ...readAlso, ...comments]) {
      expect(text).not.toContain(clutter);
    }
    expect(paragraphs).toEqual(textsOf(OTHER_SUBJECT));
  }
});

test('words in scripts, alternative texts and hidden elements are not read', async () => {
  const page = TRAPS.find(({ id }) => id === HIDDEN_WORDS.id);
  const { paragraphs } = await readingOf(page?.url ?? '', page?.html ?? '');
  expect(paragraphs).toEqual(textsOf(HIDDEN_WORDS));
});

test('a section front is a listing', async () => {
  const front = TRAPS.find(({ id }) => id === 'trap-section-front');
  const { kind } = await readingOf(front?.url ?? '', front?.html ?? '');
  expect(kind).toBe('listing');
});
