import { expect, test } from 'vitest';
import { coverageOf, linkedEventOf, waitForCoverage, waitForEvent } from './harness/masar';
import { useMasar } from './harness/use-masar';
import { settled } from './harness/wait';
import { newsrooms } from './sites';
import { stories } from './stories';
import { traps } from './trap-stories';

const masar = useMasar();
const [site, oldSite] = newsrooms;
const [covered, otherEvent] = stories;
const [dark] = traps;
if (!covered || !otherEvent || !dark) throw new Error('no stories');

test('each tab has its own answer, and its own tooltip', async () => {
  const lit = await masar().open(site.url, site.publish(covered.story));
  const unlit = await masar().open(oldSite.url, oldSite.publish(dark.story, dark.clutter));
  const litId = await masar().tabIdOf(lit);
  const unlitId = await masar().tabIdOf(unlit);
  const litPopup = await masar().openPopup(litId);
  const unlitPopup = await masar().openPopup(unlitId);
  await waitForCoverage(litPopup, 'covered');
  await waitForCoverage(unlitPopup, 'not-covered');
  await waitForEvent(litPopup, covered.event);
  expect(await linkedEventOf(unlitPopup)).toBe('');
  const titles = await settled(async () => {
    const [a, b] = [await masar().titleOf(litId), await masar().titleOf(unlitId)];
    return a === b ? null : [a, b];
  }, 'two tooltips');
  expect(titles[0]).toMatch(/about the talks/);
});

test('after a navigation the old page’s answer is gone at once', async () => {
  const page = await masar().open(site.url, site.publish(covered.story));
  const popup = await masar().popupSaying(page, 'covered');
  const tabId = await masar().tabIdOf(page);
  const before = await masar().titleOf(tabId);

  const next = 'https://unlisted.example/';
  masar().site.serve({ [next]: '<!doctype html><title>elsewhere</title><p>Nothing.</p>' });
  await page.goto(next);
  await settled(async () => (await coverageOf(popup)) !== 'covered', 'the old answer to go');
  expect(await linkedEventOf(popup)).toBe('');
  await settled(async () => (await masar().titleOf(tabId)) !== before, 'the old tooltip to go');
});

test('a page in the same tab that is read again answers for itself', async () => {
  masar().site.serve(oldSite.publish(otherEvent.story));
  const page = await masar().open(site.url, site.publish(covered.story));
  const popup = await masar().popupSaying(page, 'covered');
  await waitForEvent(popup, covered.event);
  await page.bringToFront();
  await page.goto(oldSite.url);
  await waitForEvent(popup, otherEvent.event);
  expect(await coverageOf(popup)).toBe('covered');
});
