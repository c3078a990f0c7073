/**
 * The worker's side of what surfaces ask: read this tab, may it be read, the reader's own word.
 */
import type { ErrorCode, Judgement, Reply } from '@/lib/messages/protocol';
import { failure, success } from '@/lib/messages/replies';
import { tell } from '@/lib/messages/send';
import type { Handlers } from '@/lib/messages/serve';
import { browser } from './browser';
import { blank, endCheck } from './page-answers';
import { isReadable, pageUrl, samePage } from './page-url';
import { dropTab, inTabOrder, readTab, storedTabIds, writeTab } from './tab-state';
import { refreshToolbar } from './toolbar';

/** What remembers the reader's word. */
export interface Memory {
  /** Null where it is remembered, else why not. */
  remember(url: string, judgement: Judgement | null): Promise<ErrorCode | null>;
}

type SurfaceHandlers = Pick<Handlers, 'tab/check' | 'tab/probe' | 'tab/judge'>;

/** The reader of pages as the build names it. */
const READER = '/reader.js';

/** Handlers for the messages of surfaces. */
export function surfaceHandlers(memory: Memory): SurfaceHandlers {
  return {
    'tab/check': (_request, tabId) => check(tabId),
    'tab/probe': (_request, tabId) => probe(tabId),
    'tab/judge': ({ judgement }, tabId) => judge(memory, tabId, judgement),
  };
}

/**
 * Has the page in a tab read, listed or not. The answer comes from the page like any other; this
 * reply says only that it will. Nothing here waits inside the tab's order: a page may be hung.
 */
async function check(tabId: number): Promise<Reply<null>> {
  const tab = await browser.tabs.get(tabId).catch(() => null);
  if (!tab) return failure('no-such-tab');
  const url = pageUrl(tab.url);
  // The click that allows it also tells the URL.
  if (url === null || !isReadable(url)) return failure('not-allowed');
  await inTabOrder(tabId, () => beginCheck(tabId, url));
  const reply = await read(tabId);
  if (!reply.ok) await inTabOrder(tabId, () => endCheck(tabId, url));
  return reply;
}

async function beginCheck(tabId: number, url: string): Promise<void> {
  const stored = await readTab(tabId);
  const judgement = stored && samePage(stored.state.url, url) ? stored.state.judgement : null;
  const state = blank(url, 'checking', judgement);
  await writeTab(tabId, { state, checkingSince: Date.now() });
  await refreshToolbar(tabId);
}

async function read(tabId: number): Promise<Reply<null>> {
  const reply = await tell(tabId, 'reader/read', {});
  if (reply.ok || reply.code !== 'no-such-tab') return reply;
  try {
    await browser.scripting.executeScript({ target: { tabId }, files: [READER] });
  } catch {
    return failure('not-allowed');
  }
  return tell(tabId, 'reader/read', {});
}

/** Whether a tab could be read if the reader asked for it. */
async function probe(tabId: number): Promise<Reply<'unchecked' | 'unsupported'>> {
  const tab = await browser.tabs.get(tabId).catch(() => null);
  if (!tab) return failure('no-such-tab');
  if (tab.url !== undefined) return success(isReadable(tab.url) ? 'unchecked' : 'unsupported');
  // A URL that is kept from us is an unlisted site's or the browser's own page; trying tells.
  try {
    await browser.scripting.executeScript({ target: { tabId }, func: () => null });
  } catch (error) {
    const message = error instanceof Error ? error.message : '';
    const closed = /cannot access (a|an) \S*:|gallery|cannot be scripted|error page/i.test(message);
    return success(closed ? 'unsupported' : 'unchecked');
  }
  return success('unchecked');
}

/** Takes the reader's word on the page in a tab, or takes it back. */
async function judge(
  memory: Memory,
  tabId: number,
  judgement: Judgement | null,
): Promise<Reply<null>> {
  const tab = await browser.tabs.get(tabId).catch(() => null);
  if (!tab) return failure('no-such-tab');
  const url = pageUrl(tab.url);
  if (url === null || !isReadable(url)) return failure('not-allowed');
  // Of a private window nothing is written to the disk; there the word lasts as long as the tab.
  const problem = tab.incognito ? null : await memory.remember(url, judgement);
  if (problem) return failure(problem);
  const others = tab.incognito ? [] : await tabsKnownAt(url);
  const all = new Set([tabId, ...others]);
  await Promise.all([...all].map((id) => inTabOrder(id, () => applyJudgement(id, url, judgement))));
  return success(null);
}

/** The tabs whose state is of this page: the same article may stand open twice. */
async function tabsKnownAt(url: string): Promise<number[]> {
  const ids = await storedTabIds();
  const stored = await Promise.all(ids.map(readTab));
  return ids.filter((_id, at) => samePage(stored[at]?.state.url, url));
}

async function applyJudgement(
  tabId: number,
  url: string,
  judgement: Judgement | null,
): Promise<void> {
  const stored = await readTab(tabId);
  const known = stored && samePage(stored.state.url, url) ? stored : null;
  const { state, checkingSince } = known ?? {
    state: blank(url, 'checking', null),
    checkingSince: null,
  };
  const unread = state.status === 'checking' && checkingSince === null;
  if (judgement === null && unread) await dropTab(tabId);
  else await writeTab(tabId, { state: { ...state, judgement }, checkingSince });
  await refreshToolbar(tabId);
}
