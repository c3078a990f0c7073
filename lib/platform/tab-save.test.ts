import 'fake-indexeddb/auto';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeDraft } from '@/lib/clippings/fake-clipping';
import { freshDatabase } from '@/lib/clippings/test-database';
import type * as Connect from '@/lib/db/connect';
import type { Detection, PageReading } from '@/lib/detect/types';
import type { Taken } from '@/lib/messages/taken';
import { browser, navigate, resetBrowser } from './fake-browser';
import { followSaving } from './save-menu';
import { saveFromTab, type Filer } from './tab-save';

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

const detection: Detection = {
  covered: true,
  probability: 0.9,
  evidence: [],
  events: [{ id: 'meeting', confidence: 0.9 }],
  eventSure: 'sure',
  named: ['someone', 'a-term'],
  notices: [],
  published: null,
};

const reading: PageReading = {
  url: A,
  canonical: 'https://news.test/2025/the-story',
  lang: 'en',
  kind: 'article',
  headline: 'They met',
  description: null,
  published: '2025-07-24T10:00:00Z',
  siteName: 'News',
  paragraphs: ['They met for four hours.', 'Nothing was agreed.'],
  truncated: false,
};

const { text, selectors } = fakeDraft();
const quote = selectors && { text, selectors };
const taken: Taken = {
  refusal: null,
  quote,
  reading,
  title: 'They met | News',
  author: 'A. Writer',
  direction: 'ltr',
};

/** What the page answers, and what was told and put into it. */
let page: unknown;
let told: { name: string; request: object }[];
let put: unknown[];

const filer: Filer = {
  detect: async ({ headline }) => ({
    ...detection,
    named: headline === '' ? ['someone', 'a-term'] : [...detection.named, 'on-the-page'],
  }),
  termIds: async () => new Set(['a-term']),
};

beforeEach(() => {
  resetBrowser();
  store.connection = { db: freshDatabase(), problem: null };
  page = taken;
  told = [];
  put = [];
  browser.scripting.executeScript = async (injection) => {
    put.push(injection);
    return [];
  };
  browser.tabs.sendMessage = async (_tab, message) => {
    const sent = message as (typeof told)[number];
    told.push(sent);
    return { ok: true, value: sent.name === 'quotes/take' ? page : 1 };
  };
  navigate(TAB, A);
});

const from = (what: 'selection' | 'article' | 'bookmark', words?: string) =>
  saveFromTab(filer, TAB, what, words);
const kept = async () => {
  const rows = (await store.connection.db?.clippings.toArray()) ?? [];
  return rows.map(({ clipping }) => clipping);
};
const painted = () =>
  vi.waitFor(() => {
    const last = told.findLast(({ name }) => name === 'quotes/paint');
    if (!last) throw new Error('nothing was painted');
    return last.request as { quotes: { id: string }[] };
  });

describe('saving from a tab', () => {
  it('keeps the words with their place, the page’s facts and where they belong', async () => {
    const reply = await from('selection');
    expect(reply).toMatchObject({ ok: true, value: { merged: false, eventId: 'meeting' } });
    expect(await kept()).toMatchObject([
      {
        kind: 'quote',
        text,
        selectors,
        page: {
          url: A,
          canonical: reading.canonical,
          title: 'They met',
          outlet: 'News',
          author: 'A. Writer',
          published: '2025-07-24',
          inLanguage: 'en',
          direction: 'ltr',
        },
        filing: {
          by: 'detector',
          eventIds: ['meeting'],
          entityIds: ['someone'],
          termIds: ['a-term'],
        },
      },
    ]);
    const { quotes } = await painted();
    expect(quotes.map(({ id }) => id)).toEqual((await kept()).map(({ id }) => id));
  });

  it('keeps an article’s paragraphs and a bookmark’s address, each once', async () => {
    await from('article');
    await from('bookmark');
    expect(await from('article')).toMatchObject({ value: { merged: true } });
    const texts = (await kept()).map(({ kind, text: words }) => [kind, words]);
    expect(Object.fromEntries(texts)).toEqual({
      article: 'They met for four hours.\n\nNothing was agreed.',
      bookmark: '',
    });
    for (const { filing } of await kept()) expect(filing.entityIds).toContain('on-the-page');
  });

  it('keeps words that only the menu sees, without a place', async () => {
    page = { ...taken, quote: null, refusal: 'nothing-selected' };
    expect(await from('selection')).toEqual({ ok: false, code: 'nothing-selected' });
    expect(await from('selection', ' in a frame ')).toMatchObject({ ok: true });
    expect(await kept()).toMatchObject([{ text: 'in a frame', selectors: null }]);
  });

  it('keeps what it is given where the detector fails, filed nowhere', async () => {
    const detect = () => Promise.reject(new Error('no tables'));
    expect(await saveFromTab({ ...filer, detect }, TAB, 'selection')).toMatchObject({
      ok: true,
      value: { eventId: null },
    });
    expect(await kept()).toHaveLength(1);
  });

  it.each([
    ['in-field', { ...taken, quote: null, refusal: 'in-field' }],
    ['bad-message', { ...taken, quote: { text: 'x' } }],
    ['bad-message', { ...taken, more: 'than asked' }],
    ['bad-message', null],
    ['page-changed', { ...taken, reading: { ...reading, url: 'https://news.test/b' } }],
  ])('refuses as %s what the page hands over', async (code, handed) => {
    page = handed;
    expect(await from('selection', 'words')).toEqual({ ok: false, code });
    expect(await kept()).toEqual([]);
  });

  it('refuses an article without text, and takes its bookmark', async () => {
    page = { ...taken, reading: { ...reading, paragraphs: [] } };
    expect(await from('article')).toEqual({ ok: false, code: 'no-article' });
    expect(await from('bookmark')).toMatchObject({ ok: true });
  });

  it('writes nothing of a private window, and does not even look', async () => {
    navigate(TAB, A, true);
    expect(await from('selection')).toEqual({ ok: false, code: 'private-window' });
    expect([put, told]).toEqual([[], []]);
  });

  it.each([
    ['shut', 'storage-shut'],
    ['full', 'storage-full'],
    ['blocked', 'storage-blocked'],
  ] as const)('says why it cannot: %s is %s', async (problem, code) => {
    store.connection = { db: null, problem };
    expect(await from('selection')).toEqual({ ok: false, code });
  });

  it('says that a page is closed to it', async () => {
    browser.scripting.executeScript = () => Promise.reject(new Error('cannot access'));
    expect(await from('bookmark')).toEqual({ ok: false, code: 'not-allowed' });
    navigate(TAB, 'chrome://settings/');
    expect(await from('bookmark')).toEqual({ ok: false, code: 'not-allowed' });
  });
});

describe('the menus and the keyboard', () => {
  const badge = (text: string) =>
    vi.waitFor(() => expect(browser.action.badges.get(TAB)).toBe(text));
  beforeEach(() => followSaving(filer));

  it('save the selection and the article, and say so on the button', async () => {
    const clicked = browser.contextMenus.onClicked;
    clicked.fire({ menuItemId: 'save-selection', selectionText: text }, { id: TAB });
    await badge('✓');
    clicked.fire({ menuItemId: 'save-article' }, { id: TAB });
    await vi.waitFor(async () => expect(await kept()).toHaveLength(2));
  });

  it('save the page where nothing is selected', async () => {
    page = { ...taken, quote: null, refusal: 'nothing-selected' };
    browser.commands.onCommand.fire('save', { id: TAB });
    await badge('✓');
    expect(await kept()).toMatchObject([{ kind: 'bookmark' }]);
  });

  it('say that nothing was saved', async () => {
    page = { ...taken, quote: null, refusal: 'in-field' };
    browser.commands.onCommand.fire('save', { id: TAB });
    await badge('!');
  });
});
