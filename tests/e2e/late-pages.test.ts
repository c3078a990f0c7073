import { expect, test } from 'vitest';
import { PARIS_JANUARY, PARIS_JULY_MEETING, urlOf } from '../fixtures/articles/index';
import { OTHER_SUBJECT } from '../fixtures/articles/traps-arabic';
import { appSite } from '../fixtures/sites/index';
import { linkedEventOf, waitForCoverage, waitForEvent } from './harness/masar';
import { useMasar } from './harness/use-masar';

const masar = useMasar();
const { host } = PARIS_JULY_MEETING;
const [first, between, last] = [
  PARIS_JULY_MEETING,
  { ...OTHER_SUBJECT, host },
  { ...PARIS_JANUARY, host },
];
const url = urlOf(first);

test('a single-page site that changes its route is followed, there and back', async () => {
  const page = await masar().open(url, { [url]: appSite(first, { next: [between, last] }) });
  const popup = await masar().popupSaying(page, 'covered');
  await waitForEvent(popup, String(first.event));

  // The popup stays open beside the tab and follows it.
  await page.bringToFront();
  await page.click('#next');
  await waitForCoverage(popup, 'not-covered');
  expect(await linkedEventOf(popup)).toBe('');

  await page.click('#next');
  await waitForCoverage(popup, 'covered');
  await waitForEvent(popup, String(last.event));

  await page.evaluate('history.go(-2)');
  await waitForEvent(popup, String(first.event));
});

test('an article that arrives three seconds after its page is found', async () => {
  const page = await masar().open(url, { [url]: appSite(first, { delay: 3_000 }) });
  await page.waitForSelector('h1');
  const popup = await masar().popupSaying(page, 'covered');
  await waitForEvent(popup, String(first.event));
});
