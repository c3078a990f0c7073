import { expect, test } from 'vitest';
import { OTHER_SUBJECT } from '../fixtures/articles/traps-arabic';
import { anyCoverage, publish } from './articles';
import { coverageOf, linkedEventOf, waitForCoverage, waitForEvent } from './harness/masar';
import { useMasar } from './harness/use-masar';
import { settled } from './harness/wait';

const masar = useMasar();
const covered = anyCoverage();
const other = anyCoverage(3);
const dark = publish(OTHER_SUBJECT);

test('each tab has its own answer, and its own tooltip', async () => {
  const lit = await masar().open(covered.url, covered.pages);
  const unlit = await masar().open(dark.url, dark.pages);
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
  const page = await masar().open(covered.url, covered.pages);
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
  masar().site.serve(other.pages);
  const page = await masar().open(covered.url, covered.pages);
  const popup = await masar().popupSaying(page, 'covered');
  await waitForEvent(popup, covered.event);
  await page.bringToFront();
  await page.goto(other.url);
  await waitForEvent(popup, other.event);
  expect(await coverageOf(popup)).toBe('covered');
});
