/**
 * The worker's side of what pages send: each message becomes the state of the page's tab.
 */
import type { Detection, PageReading } from '@/lib/detect/types';
import type { Judgement, Reply, TabState } from '@/lib/messages/protocol';
import { failure, success } from '@/lib/messages/replies';
import type { Handlers } from '@/lib/messages/serve';
import { browser } from './browser';
import { pageUrl, samePage } from './page-url';
import { dropTab, inTabOrder, readTab, writeTab, type StoredTab } from './tab-state';
import { refreshToolbar } from './toolbar';

/** What the answers are made of. */
export interface PageEngine {
  detect(reading: PageReading): Promise<Detection>;
  /** What the reader said of a page before; null also where that cannot be looked up. */
  judgementOn(url: string): Promise<Judgement | null>;
}

type PageHandlers = Pick<Handlers, 'page/opened' | 'page/unrelated' | 'page/wanted' | 'page/read'>;

/** The script that reads a page, as the build names it. */
const READING = '/read-page.js';

/** Handlers for the messages of pages. */
export function pageHandlers(engine: PageEngine): PageHandlers {
  return {
    'page/opened': ({ url }, tabId) =>
      inTabOrder(tabId, async () => {
        const state = blank(url, 'checking', await engine.judgementOn(url));
        return store(tabId, { state, checkingSince: Date.now() });
      }),

    'page/unrelated': ({ url }, tabId) =>
      inTabOrder(tabId, async () => {
        const state = blank(url, 'not-covered', await engine.judgementOn(url));
        return store(tabId, { state, checkingSince: null });
      }),

    'page/wanted': async ({ url }, tabId) => {
      try {
        await browser.scripting.executeScript({ target: { tabId }, files: [READING] });
        return success(null);
      } catch {
        // The tab is gone, or its site was taken back.
        await inTabOrder(tabId, () => endCheck(tabId, url));
        return failure('not-allowed');
      }
    },

    'page/read': ({ reading }, tabId) =>
      inTabOrder(tabId, async () => {
        try {
          const state = await answerTo(reading, engine);
          return await store(tabId, { state, checkingSince: null });
        } catch {
          await endCheck(tabId, reading.url);
          return failure('failed');
        }
      }),
  };
}

/**
 * Ends a check of `url` that came to nothing: nobody is checking, and nothing is known but what
 * the reader said. Runs inside the tab's order.
 */
export async function endCheck(tabId: number, url: string): Promise<void> {
  const stored = await readTab(tabId);
  if (stored?.state.status !== 'checking' || !samePage(stored.state.url, url)) return;
  if (stored.state.judgement) await writeTab(tabId, { ...stored, checkingSince: null });
  else await dropTab(tabId);
  await refreshToolbar(tabId);
}

/** A page's state before anything was read of it. */
export function blank(
  url: string,
  status: TabState['status'],
  judgement: Judgement | null,
): TabState {
  const page = pageUrl(url) ?? url;
  return { status, url: page, detection: null, judgement, published: null, headline: null };
}

async function answerTo(reading: PageReading, engine: PageEngine): Promise<TabState> {
  const [detection, judgement] = await Promise.all([
    engine.detect(reading),
    engine.judgementOn(reading.url),
  ]);
  return {
    ...blank(reading.url, detection.covered ? 'covered' : 'not-covered', judgement),
    detection,
    published: detection.published,
    headline: reading.headline,
  };
}

/** Stores a state if the tab still shows the page it is about. */
async function store(tabId: number, stored: StoredTab): Promise<Reply<null>> {
  if (!(await shows(tabId, stored.state.url))) return failure('page-changed');
  await writeTab(tabId, stored);
  await refreshToolbar(tabId);
  return success(null);
}

/** A page may speak of its new route before the browser has told the tab's. */
const ROUTE_SETTLES_MS = 150;

async function shows(tabId: number, url: string): Promise<boolean> {
  const now = async () => samePage((await browser.tabs.get(tabId).catch(() => null))?.url, url);
  if (await now()) return true;
  await new Promise((resolve) => setTimeout(resolve, ROUTE_SETTLES_MS));
  return now();
}
