import { expect, test } from 'vitest';
import { waitForEvent } from './harness/masar';
import { useMasar } from './harness/use-masar';
import { settled } from './harness/wait';
import { newsrooms } from './sites';
import { stories } from './stories';

const masar = useMasar();
const [site] = newsrooms;
const [labelled] = stories;
if (!labelled) throw new Error('no stories');

test('the worker ends between the detection and the popup: the popup is right all the same', async () => {
  const page = await masar().open(site.url, site.publish(labelled.story));
  const tabId = await masar().tabIdOf(page);
  await settled(async () => (await masar().stateOf(tabId))?.status === 'covered', 'the detection');
  const title = await masar().titleOf(tabId);

  await masar().driver.killWorker();

  const popup = await masar().popupSaying(page, 'covered');
  await waitForEvent(popup, labelled.event);
  expect(await masar().titleOf(tabId)).toBe(title);
});

test('a worker that has ended wakes for the next page', async () => {
  await masar().driver.killWorker();
  const page = await masar().open(site.url, site.publish(labelled.story));
  const popup = await masar().popupSaying(page, 'covered');
  await waitForEvent(popup, labelled.event);
});
