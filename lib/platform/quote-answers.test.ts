import 'fake-indexeddb/auto';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeDraft, fakePage } from '@/lib/clippings/fake-clipping';
import { freshDatabase } from '@/lib/clippings/test-database';
import type * as Connect from '@/lib/db/connect';
import type { PageReading } from '@/lib/detect/types';
import type { Handlers } from '@/lib/messages/serve';
import { clippingHandlers } from './clipping-answers';
import { browser, closeTab, navigate, resetBrowser } from './fake-browser';
import { takeTarget } from './panel-target';
import { followQuotes, paintQuotes, quoteHandlers, withQuotes, withRepaint } from './quote-answers';
import { readQuotes, watchPlaces } from './quote-places';

const store = vi.hoisted<{ connection: Connect.Connection }>(() => ({
  connection: { db: null, problem: 'shut' },
}));

vi.mock('./browser', () => import('./fake-browser'));
vi.mock('@/lib/db/connect', async (original) => ({
  ...(await original<typeof Connect>()),
  connect: async () => store.connection,
}));

const TAB = 5;
const A = 'https://news.test/2025/a';
const CANONICAL = 'https://news.test/2025/the-story';
const draft = fakeDraft({ page: fakePage({ url: A, canonical: CANONICAL }) });
const { selectors } = draft;

/** What was told to the page, and what was put into it. */
let told: { name: string; request: object }[];
let put: unknown[];

const save = async (handlers: Pick<typeof clippingHandlers, 'clipping/save'>) => {
  const reply = await handlers['clipping/save']({ tabId: TAB, draft }, TAB);
  if (!reply.ok) throw new Error(reply.code);
  return reply.value;
};

beforeEach(async () => {
  resetBrowser();
  store.connection = { db: freshDatabase(), problem: null };
  told = [];
  put = [];
  browser.scripting.executeScript = async (injection) => {
    put.push(injection);
    return [];
  };
  browser.tabs.sendMessage = async (_tab, message) => {
    told.push(message as (typeof told)[number]);
    return { ok: true, value: 1 };
  };
  navigate(TAB, A);
  await save(clippingHandlers);
});

const kept = async () => {
  const rows = (await store.connection.db?.clippings.toArray()) ?? [];
  return rows.map(({ clipping }) => clipping);
};
const painted = async () => {
  const last = told.findLast(({ name }) => name === 'quotes/paint');
  if (!last) throw new Error('nothing was painted');
  return last.request as { quotes: { id: string }[] };
};

describe('a page that was saved from', () => {
  const opened = async (url: string, canonical: string | null = null) => {
    navigate(TAB, url);
    told = [];
    await paintQuotes(TAB, url, canonical === null ? [] : [canonical]);
    return told.findLast(({ name }) => name === 'quotes/paint')?.request ?? null;
  };

  it('is painted again when it opens, by any of its addresses', async () => {
    const [id] = (await kept()).map((clipping) => clipping.id);
    for (const url of [A, `${A}?utm_source=x`, `https://m.news.test/2025/a`]) {
      expect(await opened(url)).toMatchObject({ quotes: [{ id, selectors }] });
    }
    const elsewhere = 'https://news.test/2025/moved';
    expect(await opened(elsewhere, CANONICAL)).toMatchObject({ quotes: [{ id }] });
  });

  it('leaves others alone, and takes paint off where there is none any more', async () => {
    await opened(A);
    expect(await opened('https://news.test/2025/b')).toEqual({ quotes: [] });
    put = [];
    expect(await opened('https://news.test/2025/b')).toBeNull();
    expect(put).toEqual([]);
  });

  it('is painted anew when its clippings are changed', async () => {
    const handlers = withRepaint(clippingHandlers);
    await opened(A);
    const last = await store.connection.db?.undo.toCollection().last();
    expect(await handlers['clipping/undo']({ seq: last?.seq ?? 0 }, -1)).toEqual({
      ok: true,
      value: 1,
    });
    await vi.waitFor(async () => expect((await painted()).quotes).toEqual([]));
    const { id } = await save(handlers);
    await vi.waitFor(async () => expect((await painted()).quotes).toMatchObject([{ id }]));
    await handlers['clipping/trash']({ ids: [id] }, -1);
    await vi.waitFor(async () => expect((await painted()).quotes).toEqual([]));
    await handlers['clipping/restore']({ ids: [id] }, -1);
    await vi.waitFor(async () => expect((await painted()).quotes).toMatchObject([{ id }]));
  });

  it('tells what became of its quotes, for that page alone, until its tab closes', async () => {
    await opened(A);
    const [id = ''] = (await kept()).map((clipping) => clipping.id);
    const tell = quoteHandlers['page/quotes'];
    const place = { id, status: 'changed', now: 'They sat for four hours.', final: true } as const;
    expect(await tell({ url: A, places: [place] }, TAB)).toMatchObject({ ok: true });
    expect(await tell({ url: 'https://news.test/b', places: [] }, TAB)).toMatchObject({
      code: 'page-changed',
    });
    const seen: unknown[] = [];
    watchPlaces(TAB, A, (all) => seen.push([...all.values()]));
    watchPlaces(TAB, 'https://news.test/b', (all) => seen.push(all.size));
    await vi.waitFor(() => expect(seen).toEqual([[place], 0]));
    followQuotes();
    closeTab(TAB);
    await vi.waitFor(async () => expect(await readQuotes(TAB)).toBeNull());
  });

  it('is painted when it says that it is open, and when it says its own address', async () => {
    const done = () => Promise.resolve({ ok: true, value: null } as const);
    const handlers = withQuotes<Pick<Handlers, 'page/opened' | 'page/read'>>({
      'page/opened': done,
      'page/read': done,
    });
    await handlers['page/opened']({ url: A }, TAB);
    await vi.waitFor(async () => expect((await painted()).quotes).toHaveLength(1));
    told = [];
    const url = 'https://news.test/2025/moved';
    const rest = { description: null, published: null, siteName: null, truncated: false };
    const reading: PageReading = {
      ...rest,
      ...{ url, canonical: CANONICAL, lang: null, headline: '', paragraphs: [] },
      kind: 'article',
    };
    await handlers['page/read']({ reading }, TAB);
    await vi.waitFor(async () => expect((await painted()).quotes).toHaveLength(1));
  });

  it('is scrolled to a quote; nobody there counts as none', async () => {
    const show = quoteHandlers['tab/quote'];
    expect(await show({ tabId: TAB, id: 'x' }, TAB)).toEqual({ ok: true, value: 1 });
    expect(told.at(-1)).toEqual({ name: 'quotes/show', request: { id: 'x' } });
    browser.tabs.sendMessage = () => Promise.reject(new Error('nobody'));
    expect(await show({ tabId: TAB, id: 'x' }, TAB)).toEqual({ ok: true, value: 0 });
  });

  it('sends the panel to the clipping that is clicked', async () => {
    navigate(TAB, A, false, 7);
    await quoteHandlers['page/quote']({ url: A, id: 'some id' }, TAB);
    expect(await takeTarget(7)).toBe('#/clipping/some%20id');
  });
});
