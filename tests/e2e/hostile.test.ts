import { describe, expect, test } from 'vitest';
import { PARIS_JULY_MEETING, urlOf } from '../fixtures/articles/index';
import { hostilePages } from '../fixtures/hostile';
import { waitForCoverage } from './harness/masar';
import { useMasar } from './harness/use-masar';
import { settled } from './harness/wait';

const masar = useMasar();

/** Longest that a page may stand still while it is read, on a slow machine: a hang is seconds. */
const PAUSE_MS = 1_500;

/** In the page's own frame of things, which a page cannot have overwritten: a worker's clock. */
const heartbeat = `new Promise((resolve) => {
  const beat = new Worker(URL.createObjectURL(new Blob(['setInterval(() => postMessage(0), 20)'])));
  let last = performance.now(), longest = 0, count = 0;
  beat.onmessage = () => {
    const now = performance.now();
    if (now - last > longest) longest = now - last;
    last = now;
    if (++count === 50) { beat.terminate(); resolve(longest); }
  };
})`;

/** Those that the reader alone is not tested on: with the worker, and with a page that goes on. */
const pages = hostilePages(PARIS_JULY_MEETING).filter(({ id }) =>
  /30,000 elements|levels deep|20 kB|5 MB of text in|overwritten|endless/.test(id),
);

describe('a page made to break the reader neither breaks nor hangs', () => {
  test.each(pages)('$id', async ({ id, html, readable }) => {
    const url = `${urlOf(PARIS_JULY_MEETING)}?page=${encodeURIComponent(id)}`;
    const page = await masar().open(url, { [url]: html });
    const pause = Number(await page.evaluate(heartbeat).catch(() => 0));
    const tabId = await masar().tabIdOf(page);
    const answer = await settled(
      async () => {
        const state = await masar().stateOf(tabId);
        return state === null || state.status === 'checking' ? null : state;
      },
      'an answer',
      30_000,
    );
    expect(answer.url).toBe(url);
    expect(pause).toBeLessThan(PAUSE_MS);
    expect(await page.evaluate('1 + 1')).toBe(2);
    if (readable) {
      const popup = await masar().openPopup(tabId);
      await waitForCoverage(popup, 'covered');
      await popup.close();
    }
    await page.close();
  });
});
