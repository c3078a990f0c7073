/**
 * Receiving, in the background worker: who may ask what, and whether it is what it must be,
 * before a handler sees it.
 */
import { browser, type Runtime } from '@/lib/platform/browser';
import { open } from './envelope';
import type { Reply, ToBackground } from './protocol';
import { failure } from './replies';
import { validate, validators } from './validators';

type Name = keyof ToBackground;

/** The number of no tab, as browsers have it. */
export const NO_TAB = -1;

/**
 * What answers each message, about which tab: the page's own, or the one that a surface asks
 * about, or none. A handler that throws answers `failed`.
 */
export type Handlers = {
  readonly [N in Name]: (
    request: ToBackground[N][0],
    tabId: number,
  ) => Promise<Reply<ToBackground[N][1]>>;
};

/**
 * Registers the handlers. Call it synchronously when the worker starts: the message that woke
 * the worker is delivered right after.
 */
export function serve(handlers: Handlers): void {
  browser.runtime.onMessage.addListener((message, sender, sendResponse) => {
    void answer(handlers, message, sender).then(sendResponse);
    // Only this form is understood by every browser, with the polyfill or without.
    return true;
  });
}

/** The reply to whatever arrived. Never throws. */
export async function answer(
  handlers: Handlers,
  message: unknown,
  sender: Runtime.MessageSender,
): Promise<Reply<unknown>> {
  const opened = open(message);
  if (!opened || !isName(opened.name)) return failure('bad-message');
  return dispatch(handlers, opened.name, opened.request, sender);
}

function isName(name: string): name is Name {
  return Object.hasOwn(validators, name);
}

async function dispatch<N extends Name>(
  handlers: Handlers,
  name: N,
  unchecked: unknown,
  sender: Runtime.MessageSender,
): Promise<Reply<ToBackground[N][1]>> {
  if (sender.id !== browser.runtime.id) return failure('not-allowed');
  const request = validate(name, unchecked);
  if (!request) return failure('bad-message');
  const tabId = tabOf(sender, request);
  if (tabId === null) return failure('not-allowed');
  try {
    return await handlers[name](request, tabId);
  } catch {
    return failure('failed');
  }
}

function tabOf(sender: Runtime.MessageSender, request: ToBackground[Name][0]): number | null {
  if ('url' in request) return ofPage(sender, request.url);
  if ('reading' in request) return ofPage(sender, request.reading.url);
  return ofSurface(sender, 'tabId' in request ? (request.tabId ?? NO_TAB) : NO_TAB);
}

/** Our own pages, and they alone, may ask about any tab, and about what is kept. */
function ofSurface({ url }: Runtime.MessageSender, tabId: number): number | null {
  return url?.startsWith(browser.runtime.getURL('')) ? tabId : null;
}

/** A page speaks for itself alone: its tab's top frame, its own origin. */
function ofPage({ tab, frameId, url }: Runtime.MessageSender, page: string): number | null {
  if (tab?.id === undefined || frameId !== 0 || !url || !URL.canParse(url)) return null;
  return new URL(url).origin === new URL(page).origin ? tab.id : null;
}
