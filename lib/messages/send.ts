/**
 * Sending, for extension pages and the worker. Answers are replies with codes; nothing throws.
 */
import { browser } from '@/lib/platform/browser';
import { seal } from './envelope';
import type { Reply, ToBackground, ToPage } from './protocol';
import { failure, replyFrom } from './replies';

/** A worker that starts cold has answered long before; past this nobody will. */
const PATIENCE_MS = 10_000;

/**
 * Asks the background worker. It may have been ended, or end before it answers; every message
 * may be repeated without harm, so a message that got no answer is sent once more.
 */
export async function ask<N extends keyof ToBackground>(
  name: N,
  request: ToBackground[N][0],
): Promise<Reply<ToBackground[N][1]>> {
  const send = () => within(PATIENCE_MS, browser.runtime.sendMessage(seal(name, request)));
  const answer = (await send()) ?? (await send());
  return answer === null ? failure('failed') : replyFrom(name, answer);
}

/** Tells the reader in a tab's page. `no-such-tab`: nobody listens there. */
export async function tell<N extends keyof ToPage>(
  tabId: number,
  name: N,
  request: ToPage[N][0],
): Promise<Reply<ToPage[N][1]>> {
  const message = seal(name, request);
  const answer = await within(
    PATIENCE_MS,
    browser.tabs.sendMessage(tabId, message, { frameId: 0 }),
  );
  return answer === null ? failure('no-such-tab') : replyFrom(name, answer);
}

/** The answer, or null where none comes: refused, `undefined`, or too late. */
async function within(ms: number, answer: Promise<unknown>): Promise<unknown> {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const late = new Promise<null>((resolve) => {
    timer = setTimeout(resolve, ms, null);
  });
  const settled = answer.then(
    (value) => value ?? null,
    () => null,
  );
  const first = await Promise.race([settled, late]);
  clearTimeout(timer);
  return first;
}
