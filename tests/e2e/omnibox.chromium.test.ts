import { expect, test } from 'vitest';
import { useMasar } from './harness/use-masar';
import { settled } from './harness/wait';

const masar = useMasar();

// The address bar itself is out of a driver's reach: the events are what it would send.
test('the address bar leads to the answer', async () => {
  const { browser } = masar().driver;
  await masar().set({ language: 'ar', theme: 'light', months: 'levant' });
  const target = await browser.waitForTarget((one) => one.type().toString() === 'service_worker');
  const worker = await target.worker();
  await worker?.evaluate("chrome.omnibox.onInputEntered.dispatch('شيباني', 'newForegroundTab')");
  const opened = await settled(async () => {
    const urls = (await browser.pages()).map((page) => page.url());
    return urls.find((url) => url.includes('library.html')) ?? null;
  }, 'the library to open');
  expect(new URL(opened).hash).toBe('#/name/asaad-al-shaibani');
});
