import 'fake-indexeddb/auto';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { freshDatabase } from '@/lib/clippings/test-database';
import type * as Connect from '@/lib/db/connect';
import type { PageReading } from '@/lib/detect/types';
import { success } from '@/lib/messages/replies';
import type { Handlers } from '@/lib/messages/serve';
import { browser, navigate, resetBrowser } from './fake-browser';
import { followSaveButton, saveButtonHandlers, withSaveButton } from './save-button';
import { saveSettings } from './settings';
import { writeTab } from './tab-state';

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
const reading: PageReading = {
  ...{ url: A, canonical: null, lang: null, headline: 'They met', description: null },
  ...{ kind: 'article', published: null, siteName: null, truncated: false },
  paragraphs: ['They met for four hours.'],
};
const quote = {
  text: 'They met for four hours',
  selectors: {
    version: 1,
    quote: {
      ...{ type: 'TextQuoteSelector', exact: 'They met for four hours', prefix: '', suffix: '.' },
    },
    position: null,
    block: null,
  },
};
const taken = { refusal: null, quote, reading, title: null, author: null, direction: 'ltr' };

/** What was told to pages and put into them, by tab. */
let told: { tab: number; name: string; request: { button?: { words: object } | null } }[];
let put: object[];

const filer = {
  detect: () => Promise.reject(new Error('no tables')),
  termIds: () => Promise.resolve(new Set<string>()),
};
const press = saveButtonHandlers(filer)['page/save'];
const looked = withSaveButton<Pick<Handlers, 'page/unrelated' | 'page/read'>>({
  'page/unrelated': () => Promise.resolve(success(null)),
  'page/read': () => Promise.resolve(success(null)),
});
const buttonOf = (tab = TAB) =>
  told.findLast((one) => one.name === 'button/set' && one.tab === tab)?.request.button;
const set = (words: object) => vi.waitFor(() => expect(buttonOf()).toMatchObject({ words }));

beforeEach(() => {
  resetBrowser();
  store.connection = { db: freshDatabase(), problem: null };
  told = [];
  put = [];
  browser.scripting.executeScript = async (injection) => {
    put.push(injection);
    return [];
  };
  browser.tabs.sendMessage = async (tab, message) => {
    const { name, request } = message as Omit<(typeof told)[number], 'tab'>;
    told.push({ tab, name, request });
    if (name === 'quotes/take') return { ok: true, value: taken };
    return { ok: true, value: name === 'button/set' ? null : 1 };
  };
  navigate(TAB, A);
});

describe('the button beside a selection', () => {
  it('is nowhere until the reader turns it on', async () => {
    await looked['page/read']({ reading }, TAB);
    await looked['page/unrelated']({ url: A }, TAB);
    await new Promise((resolve) => setTimeout(resolve, 0));
    expect([told, put]).toEqual([[], []]);
    expect(await press({ url: A }, TAB)).toEqual({ ok: false, code: 'not-allowed' });
  });

  it('is offered on a page that was looked at, in the reader’s language', async () => {
    await saveSettings({ saveButton: true, language: 'he', theme: 'dark' });
    await looked['page/unrelated']({ url: A }, TAB);
    await vi.waitFor(() =>
      expect(buttonOf()).toMatchObject({ lang: 'he', dir: 'rtl', theme: 'dark' }),
    );
    expect(put).toEqual([{ target: { tabId: TAB }, files: ['/save-button.js'] }]);
  });

  it('is not offered where nothing can be saved', async () => {
    await saveSettings({ saveButton: true });
    navigate(TAB, A, true);
    await looked['page/read']({ reading }, TAB);
    await vi.waitFor(() => expect(buttonOf()).toBeNull());
    expect(put).toEqual([]);
  });

  it('saves by the one save path, and says what was known already', async () => {
    await saveSettings({ saveButton: true });
    expect(await press({ url: A }, TAB)).toEqual({ ok: true, value: { merged: false } });
    expect(await press({ url: A }, TAB)).toEqual({ ok: true, value: { merged: true } });
    expect(await store.connection.db?.clippings.count()).toBe(1);
    store.connection = { db: null, problem: 'full' };
    expect(await press({ url: A }, TAB)).toEqual({ ok: false, code: 'storage-full' });
  });

  it('comes and goes with the option and the sites, on pages that are open', async () => {
    followSaveButton();
    const state = { status: 'not-covered', url: A } as const;
    const rest = { detection: null, judgement: null, published: null, headline: null };
    await writeTab(TAB, { state: { ...state, ...rest }, checkingSince: null });
    await saveSettings({ saveButton: true });
    await set({ save: 'Save in Masar' });
    await saveSettings({ language: 'ar' });
    await set({ save: 'احفظ في مسار' });
    await saveSettings({ sitesOff: ['news.test'] });
    await vi.waitFor(() => expect(buttonOf()).toBeNull());
    await saveSettings({ sitesOff: [] });
    await set({ save: 'احفظ في مسار' });
    await saveSettings({ saveButton: false });
    await vi.waitFor(() => expect(buttonOf()).toBeNull());
    const so = told.length;
    await saveSettings({ theme: 'dark' });
    expect(told).toHaveLength(so);
  });
});
