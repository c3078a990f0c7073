import type { Browser } from 'puppeteer-core';
import { pause } from './wait';

/** A browser that takes longer than this over its goodbyes hangs, as Firefox does now and then. */
const GRACE = 20_000;

/** Ends a browser as its reader would, or, where it hangs, by force. */
export async function quit(browser: Browser): Promise<void> {
  const closed = browser.close().then(
    () => true,
    () => false,
  );
  if (await Promise.race([closed, pause(GRACE).then(() => false)])) return;
  await crash(browser);
}

/** Ends a browser as a crash would, without a chance to write anything. */
export async function crash(browser: Browser): Promise<void> {
  const child = browser.process();
  if (!child) throw new Error('no process to end');
  if (child.exitCode !== null || child.signalCode !== null) return;
  const ended = new Promise((resolve) => child.once('exit', resolve));
  child.kill('SIGKILL');
  await ended;
}
