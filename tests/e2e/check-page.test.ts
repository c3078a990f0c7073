import { expect, test } from 'vitest';
import { PARIS_JULY_MEETING } from '../fixtures/articles/index';
import { publish } from './articles';
import { coverageOf, linkedEventOf, waitForCoverage, waitForEvent } from './harness/masar';
import { useMasar } from './harness/use-masar';
import { settled } from './harness/wait';

const masar = useMasar();
const { url, pages, event } = publish({
  ...PARIS_JULY_MEETING,
  host: 'a-small-site.example',
});

test('a site outside the list is not read, until the reader asks in the popup', async () => {
  const page = await masar().open(url, pages);
  const tabId = await masar().tabIdOf(page);
  const seen = await masar().openPopup(tabId);
  await waitForCoverage(seen, 'unchecked');
  expect(await linkedEventOf(seen)).toBe('');
  await seen.close();

  // A click on the icon is what lends the page to the extension.
  await page.bringToFront();
  const popup = await masar().openPopupByClick(page);
  await settled(async () => (await coverageOf(popup)) === 'unchecked', 'the popup over the page');
  await popup.$eval('.status-check', (button) => {
    if (button instanceof HTMLElement) button.click();
  });
  await waitForCoverage(popup, 'covered');
  await waitForEvent(popup, String(event));
});
