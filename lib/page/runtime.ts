/**
 * The browser as the script in pages sees it: enough to send a message and to be asked. Not the
 * polyfill, which would weigh more than all the rest.
 */
import type { ToBackground } from '@/lib/messages/protocol';
import { seal } from '@/lib/messages/envelope';
import { isUnder } from '@/lib/platform/hosts';
import { SETTINGS_KEY } from '@/lib/platform/settings-key';

type Listener = (
  message: unknown,
  sender: unknown,
  respond: (reply: { ok: true; value: unknown }) => void,
) => unknown;

interface Runtime {
  /** Gone when the extension was updated or removed under the page's feet. */
  readonly id?: string;
  sendMessage(message: unknown): Promise<unknown>;
  readonly onMessage: { addListener(listener: Listener): void };
}

interface Storage {
  readonly local: { get(key: string): Promise<object> };
}

// Every browser has `chrome`, and no element of the page can stand in for it; `browser` is not in
// every Chrome, and where it is not, `<a id="browser">` takes its name.
declare const chrome: { readonly runtime: Runtime; readonly storage: Storage };

/** Whether the extension that put this script here is still there. */
export function isConnected(): boolean {
  return chrome.runtime.id !== undefined;
}

/**
 * Whether the reader turned this page's site off. Looked up here and not asked of the worker, which
 * may be long in starting. Where the store cannot be read nothing was turned off.
 */
export async function isSiteOff(): Promise<boolean> {
  try {
    const found = await chrome.storage.local.get(SETTINGS_KEY);
    const settings: unknown = Reflect.get(found, SETTINGS_KEY);
    const off: unknown = settings instanceof Object ? Reflect.get(settings, 'sitesOff') : null;
    return Array.isArray(off) && off.some((site) => isUnder(location.hostname, [String(site)]));
  } catch {
    return false;
  }
}

/**
 * Tells the background worker, waits until it has done what it was told, and gives its answer. A worker
 * may die over a message; every message may be repeated without harm, so such a one is sent again, once.
 */
export async function tell<N extends keyof ToBackground>(
  name: N,
  request: ToBackground[N][0],
): Promise<unknown> {
  for (let attempt = 0; attempt < 2; attempt++) {
    try {
      if (!isConnected()) return null;
      const answer = await chrome.runtime.sendMessage(seal(name, request));
      if (answer !== undefined) return answer;
    } catch {
      // The worker is gone, or the extension.
    }
  }
  return undefined;
}

/** Answers what the worker tells; `answer` returns null for what is not for it. */
export function whenTold(answer: (message: unknown) => Promise<unknown> | null): void {
  chrome.runtime.onMessage.addListener((message, _sender, respond) => {
    const value = answer(message);
    void value?.then((answered) => respond({ ok: true, value: answered }));
    // True keeps the way open for an answer that comes later.
    return value !== null;
  });
}

/** Runs `read` whenever the worker asks for the page to be read. */
export function whenAsked(read: () => void): void {
  chrome.runtime.onMessage.addListener((message, _sender, respond) => {
    // Read by hand: each page would read the envelope's own check.
    if (!(message instanceof Object) || Reflect.get(message, 'name') !== 'reader/read') return;
    read();
    respond({ ok: true, value: null });
  });
}
