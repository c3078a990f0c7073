import { describe, expect, test } from 'vitest';
import { hostilePages } from './hostile-pages';
import { coverageOf } from './harness/masar';
import { useMasar } from './harness/use-masar';
import { settled } from './harness/wait';

const masar = useMasar();

/** Longest that a page may stand still while it is read, on a slow machine: a hang is seconds. */
const PAUSE_MS = 1_500;

describe('a page made to break the reader neither breaks nor hangs', () => {
  test.each(Object.entries(hostilePages))('%s', async (name, html) => {
    const url = `https://www.enabbaladi.net/hostile/${encodeURIComponent(name)}`;
    const page = await masar().open(url, { [url]: html });
    const tabId = await masar().tabIdOf(page);
    const answer = await settled(
      async () => {
        const stored = await masar().stateOf(tabId);
        return stored === null || stored.status === 'checking' ? null : stored;
      },
      'an answer',
      30_000,
    );
    expect(answer.url).toBe(url);
    expect(await page.evaluate('window.longestPause')).toBeLessThan(PAUSE_MS);
    // The page is as it was: its own script still runs, and nobody called what it had overwritten.
    expect(await page.evaluate('window.wasCalled === undefined && 1 + 1')).toBe(2);
    const popup = await masar().openPopup(tabId);
    expect(await coverageOf(popup)).toMatch(/^(covered|not-covered)$/);
    await popup.close();
    await page.close();
  });
});
