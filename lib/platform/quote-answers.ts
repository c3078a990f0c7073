/**
 * The worker's side of quotes on pages: finds out which were saved of a page, has them painted
 * there, keeps what became of them, and opens the panel at the one that was clicked.
 */
import { clippingsOfPage } from '@/lib/clippings/list';
import { MOST_QUOTES, quotesIn, type QuotePlace } from '@/lib/clippings/places';
import { connect } from '@/lib/db/connect';
import { failure, success } from '@/lib/messages/replies';
import { tell } from '@/lib/messages/send';
import type { Handlers } from '@/lib/messages/serve';
import { openOver } from './beside';
import { browser } from './browser';
import { pageUrl, samePage } from './page-url';
import { hashOfClipping, sendPanel } from './panel-target';
import { inQuoteOrder, readQuotes, tabsWithQuotes, writeQuotes } from './quote-places';

const SCRIPT = '/clip-page.js';
const LOOK = '/highlights.css';

type QuoteHandlers = Pick<Handlers, 'page/quotes' | 'page/quote' | 'tab/quote'>;

/** Handlers for the messages about quotes on pages. */
export const quoteHandlers: QuoteHandlers = {
  'page/quotes': ({ url, places }, tabId) =>
    inQuoteOrder(tabId, async () => {
      const stored = await readQuotes(tabId);
      if (!stored || !samePage(stored.url, url)) return failure('page-changed');
      await writeQuotes(tabId, { ...stored, places: joined(stored.places, places) });
      return success(null);
    }),

  'page/quote': async ({ id }, tabId) => {
    // Before anything is awaited: the browser opens nothing after that. Where a click on a page
    // does not count as the reader's act, a panel that is open goes there all the same.
    const opening = openOver(tabId);
    const tab = await browser.tabs.get(tabId);
    if (tab.windowId !== undefined) await sendPanel(tab.windowId, hashOfClipping(id));
    await opening;
    return success(null);
  },

  'tab/quote': async ({ id }, tabId) => {
    const reply = await tell(tabId, 'quotes/show', { id });
    return !reply.ok && reply.code === 'no-such-tab' ? success(0) : reply;
  },
};

/** Puts the script of clippings into a tab's page. Rejects where the browser refuses. */
export async function putClipperIn(tabId: number): Promise<void> {
  const target = { tabId };
  await browser.scripting.insertCSS({ target, files: [LOOK] });
  await browser.scripting.executeScript({ target, files: [SCRIPT] });
}

/**
 * Has the quotes that were saved of a tab's page found and painted on it, and takes off those that
 * are saved no longer. A page without any is left alone. Never rejects.
 * @param aliases other addresses that the page gives for itself.
 */
export async function paintQuotes(
  tabId: number,
  url: string,
  aliases: readonly string[] = [],
): Promise<void> {
  await inQuoteOrder(tabId, () => paint(tabId, url, aliases)).catch(() => undefined);
}

async function paint(tabId: number, url: string, aliases: readonly string[]): Promise<void> {
  const { db } = await connect();
  const stored = await readQuotes(tabId);
  const quotes = db ? quotesIn(await clippingsOfPage(db, [url, ...aliases])) : [];
  if (quotes.length === 0) {
    if (!stored) return;
    // Kept for the page that had some: what was put in the trash may come back.
    const same = samePage(stored.url, url);
    await writeQuotes(tabId, same ? { ...stored, places: [] } : null);
    await tell(tabId, 'quotes/paint', { quotes });
    return;
  }
  await putClipperIn(tabId);
  const wanted = new Set(quotes.map(({ id }) => id));
  const known = stored && samePage(stored.url, url) ? stored.places : [];
  const places = known.filter(({ id }) => wanted.has(id));
  await writeQuotes(tabId, { url: pageUrl(url) ?? url, aliases, places });
  await tell(tabId, 'quotes/paint', { quotes });
}

/** Paints every page anew that shows quotes: clippings were changed. */
export async function repaintAll(): Promise<void> {
  const ids = await tabsWithQuotes().catch(() => []);
  await Promise.all(
    ids.map(async (tabId) => {
      const stored = await readQuotes(tabId);
      if (stored) await paintQuotes(tabId, stored.url, stored.aliases);
    }),
  );
}

/** Forgets the quotes of tabs that close. Call it synchronously when the worker starts. */
export function followQuotes(): void {
  browser.tabs.onRemoved.addListener((tabId) => {
    void inQuoteOrder(tabId, () => writeQuotes(tabId, null)).catch(() => undefined);
  });
}

function joined(before: readonly QuotePlace[], after: readonly QuotePlace[]): QuotePlace[] {
  const places = new Map([...before, ...after].map((place) => [place.id, place]));
  return [...places.values()].slice(0, MOST_QUOTES);
}

type Clips = Extract<keyof Handlers, `clipping/${string}`>;

/** The pages' handlers, which then have the page's quotes painted. */
export function withQuotes<H extends Pick<Handlers, 'page/opened' | 'page/read'>>(handlers: H): H {
  return {
    ...handlers,
    'page/opened': async (request, tabId) => {
      const reply = await handlers['page/opened'](request, tabId);
      if (reply.ok) void paintQuotes(tabId, request.url);
      return reply;
    },
    'page/read': async (request, tabId) => {
      const reply = await handlers['page/read'](request, tabId);
      const { url, canonical } = request.reading;
      if (reply.ok && canonical !== null) void paintQuotes(tabId, url, [canonical]);
      return reply;
    },
  };
}

/** The clippings' handlers, which then have open pages painted anew. */
export function withRepaint(handlers: Pick<Handlers, Clips>): Pick<Handlers, Clips> {
  const then = <A extends readonly unknown[], R>(handler: (...args: A) => Promise<R>) => {
    return async (...args: A): Promise<R> => {
      const reply = await handler(...args);
      void repaintAll();
      return reply;
    };
  };
  return {
    ...handlers,
    'clipping/save': then(handlers['clipping/save']),
    'clipping/edit': then(handlers['clipping/edit']),
    'clipping/trash': then(handlers['clipping/trash']),
    'clipping/restore': then(handlers['clipping/restore']),
    'clipping/undo': then(handlers['clipping/undo']),
  };
}
