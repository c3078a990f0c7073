import { expect, test } from 'vitest';
import { anyCoverage } from './articles';
import { waitForEvent } from './harness/masar';
import { useMasar } from './harness/use-masar';
import { settled } from './harness/wait';

const masar = useMasar();
const { url, pages, event } = anyCoverage();

test('the worker ends between the detection and the popup: the popup is right all the same', async () => {
  const page = await masar().open(url, pages);
  const tabId = await masar().tabIdOf(page);
  await settled(async () => (await masar().stateOf(tabId))?.status === 'covered', 'the detection');
  // The icon is told after the state is kept.
  const title = await settled(async () => {
    const now = await masar().titleOf(tabId);
    return !now.includes('checking') && now;
  }, 'the icon to tell it');

  await masar().driver.killWorker();

  const popup = await masar().popupSaying(page, 'covered');
  await waitForEvent(popup, event);
  expect(await masar().titleOf(tabId)).toBe(title);
});

test('a worker that has ended wakes for the next page', async () => {
  await masar().driver.killWorker();
  const page = await masar().open(url, pages);
  const popup = await masar().popupSaying(page, 'covered');
  await waitForEvent(popup, event);
});
