import fc from 'fast-check';
import type { Browser } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Detection } from '@/lib/detect/types';
import { CALM, LOUD } from '../fixtures/articles/clutter';
import { PARIS_JULY_MEETING, urlOf } from '../fixtures/articles/index';
import { OTHER_SUBJECT } from '../fixtures/articles/traps-arabic';
import type { FixtureArticle } from '../fixtures/articles/types';
import { SITES } from '../fixtures/sites/index';
import { answerTo } from './answers';
import { startBrowser } from './page-world';

let browser: Browser;
beforeAll(async () => {
  browser = await startBrowser();
});
afterAll(() => browser.close());

const { ar: calm } = CALM;
const { ar: loud } = LOUD;

/** The same lines in another order. */
const shuffled = (lines: readonly string[]) =>
  fc.shuffledSubarray([...lines], { minLength: lines.length });

/** What stands around an article, on a loud day and a calm one, in any order. */
const clutter = fc.record({
  related: shuffled([...loud.related, ...calm.related]),
  ticker: shuffled([...loud.ticker, ...calm.ticker]),
  readAlso: shuffled([...loud.readAlso, ...calm.readAlso]),
  comments: shuffled([...loud.comments, ...calm.comments]),
  tags: shuffled([...loud.tags, ...calm.tags]),
});

const answered = ({ covered, probability, events, notices }: Detection) => ({
  covered,
  probability,
  events,
  notices,
});

const ABOUT: readonly (readonly [string, FixtureArticle, boolean])[] = [
  ['on the talks', PARIS_JULY_MEETING, true],
  ['on something else', OTHER_SUBJECT, false],
];

describe.each(Object.entries(SITES))('the %s site', (_name, build) => {
  test.each(ABOUT)('an article %s keeps its answer, however its clutter stands', async (...row) => {
    const [, article, covered] = row;
    const answer = (around: Partial<FixtureArticle>) =>
      answerTo(browser, urlOf(article), build({ ...article, ...around }));
    const plain = answered(await answer(calm));
    expect(plain.covered).toBe(covered);
    await fc.assert(
      fc.asyncProperty(clutter, async (around) => {
        expect(answered(await answer(around))).toEqual(plain);
      }),
      { numRuns: 5 },
    );
  });
});
