import { expect, test } from 'vitest';
import { coverageOf, linkedEventOf, waitForCoverage, waitForEvent } from './harness/masar';
import { useMasar } from './harness/use-masar';
import { settled } from './harness/wait';
import { jsonLdSite } from './sites/json-ld';
import { stories } from './stories';

const masar = useMasar();
const [labelled] = stories;
if (!labelled) throw new Error('no stories');
const url = 'https://a-small-site.example/an-article/';
const [html] = Object.values(jsonLdSite.publish(labelled.story));
if (html === undefined) throw new Error('no page');

test('a site outside the list is not read, until the reader asks in the popup', async () => {
  const page = await masar().open(url, { [url]: html });
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
  await waitForEvent(popup, labelled.event);
});
