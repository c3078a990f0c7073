// @vitest-environment happy-dom
import 'fake-indexeddb/auto';
import { act } from 'preact/test-utils';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { exportClippings } from '@/lib/clippings/export';
import { fakeClipping } from '@/lib/clippings/fake-clipping';
import { addOwnArticle, listOwnArticles, ownArticleOf } from '@/lib/clippings/own/store';
import { rowOf } from '@/lib/clippings/rows';
import type { Clipping } from '@/lib/clippings/types';
import { connect } from '@/lib/db/connect';
import type { MasarDatabase } from '@/lib/db/database';
import type { Detection } from '@/lib/detect/types';
import { failure } from '@/lib/messages/replies';
import { answer, type Handlers } from '@/lib/messages/serve';
import { clippingHandlers } from '@/lib/platform/clipping-answers';
import { browser, resetBrowser } from '@/lib/platform/fake-browser';
import { giveHeights, write } from '../fixtures/clippings-harness';
import { timeline } from '../fixtures/story';
import { all, draw, one, opened, press, text } from '../view/test-harness';
import { testQueries } from '../view/test-reference';
import { ClippingsTab } from './clippings-tab';
import { ImportTab } from './import-tab';
import { OneClipping } from './one-clipping';
import { OwnTab } from './own-tab';
import { EventClippings } from './short-list';
import { StorageTab } from './storage-tab';

vi.mock('@/lib/platform/browser', () => import('@/lib/platform/fake-browser'));
const detectPage = vi.hoisted(
  () => (): Promise<Detection> =>
    Promise.resolve({
      covered: true,
      probability: 1,
      evidence: [],
      events: [],
      eventSure: 'none',
      named: [],
      notices: [],
      published: null,
    }),
);
vi.mock('@/lib/platform/detector', () => ({ detectPage }));

vi.mock('@/lib/db/reference-store', () => ({ openReference: () => Promise.resolve(testQueries) }));

giveHeights();
const estimate = () => Promise.resolve({ usage: 4_096, quota: 1_000_000 });
const persisted = () => Promise.resolve(true);
Object.defineProperty(navigator, 'storage', { value: { estimate, persisted } });

const refused = () => Promise.resolve(failure('not-allowed'));
const worker: Handlers = {
  'page/opened': refused,
  'page/unrelated': refused,
  'page/wanted': refused,
  'page/read': refused,
  'tab/check': refused,
  'tab/probe': refused,
  'tab/judge': refused,
  'tab/marks': refused,
  'tab/save': refused,
  'tab/quote': refused,
  'page/quotes': refused,
  'page/quote': refused,
  'page/save': refused,
  ...clippingHandlers,
};
const surface = { id: 'masar-test', url: 'chrome-extension://masar-test/library.html' };

const event = timeline[0]?.id ?? '';
const filed = (...eventIds: string[]) => ({
  filing: { by: 'detector' as const, eventIds, entityIds: [], termIds: [] },
});
const clippings: readonly Clipping[] = [
  fakeClipping(1, { text: 'the first words', ...filed(event) }),
  fakeClipping(2, { text: 'the second words' }),
];
const [first] = clippings;
const idOf = (clipping = first) => clipping?.id ?? '';

let db: MasarDatabase;
beforeEach(async () => {
  resetBrowser();
  browser.runtime.sendMessage = (message) => answer(worker, message, surface);
  const connection = await connect();
  if (!connection.db) throw new Error('no database');
  db = connection.db;
  await Promise.all(db.tables.map((table) => table.clear()));
  await db.clippings.bulkPut(clippings.map((clipping) => rowOf({ clipping, others: [] })));
});
afterEach(() => draw(null));

/** Waits until it holds, drawing meanwhile. */
const until = (holds: () => void) =>
  vi.waitFor(
    async () => {
      await act(() => new Promise((resolve) => setTimeout(resolve, 10)));
      holds();
    },
    { timeout: 5_000 },
  );
const ids = () => all('[data-clipping-id]').map(({ dataset }) => dataset['clippingId']);
const around = { events: timeline, knowsUntil: '2025-09-30', onOpen: opened };

const showTab = async () => {
  await draw(
    <div class="scroller">
      <ClippingsTab {...around} importing={false} onImporting={() => undefined} />
    </div>,
  );
  await until(() => expect(ids()).toHaveLength(2));
};

const pressIn = (selector: string, label: string) =>
  act(() => {
    const found = all(`${selector} button`).find((button) => button.textContent === label);
    if (!found) throw new Error(`nothing in ${selector} reads ${label}`);
    found.click();
  });

const selectFirst = async () => {
  await press('Select');
  await act(() => one(`[data-clipping-id="${idOf()}"] input`).click());
};

describe('the view of clippings', () => {
  it('follows what the worker writes, and takes back what was done', async () => {
    await showTab();
    await selectFirst();
    await pressIn('.clip-bulk', 'Put in the trash');
    await until(() => expect(ids()).toEqual([idOf(clippings[1])]));
    expect((await db.clippings.get(idOf()))?.clipping.deleted).not.toBeNull();
    await until(() => expect(all('.clip-undo.shown')).toHaveLength(1));
    await press('Undo');
    await until(() => expect(ids()).toHaveLength(2));
  });

  it('says in words what the worker refused', async () => {
    await showTab();
    browser.runtime.sendMessage = () => Promise.resolve(failure('storage-full'));
    await selectFirst();
    await pressIn('.clip-bulk', 'Put in the trash');
    await until(() => expect(text('[role="alert"]')).toContain('There is no room to save'));
  });

  it('keeps each word of a note as a draft, and forgets it once it is saved', async () => {
    await showTab();
    await act(() => one('[data-clipping-id] button[aria-haspopup]').click());
    await act(() => all('[role="menuitem"]')[1]?.click());
    await write(one('.edit textarea'), 'half a sen');
    await until(() => expect(all('.edit')).toHaveLength(1));
    await vi.waitFor(async () =>
      expect((await db.drafts.toArray()).map(({ note }) => note)).toEqual(['half a sen']),
    );
    await press('Save');
    await vi.waitFor(async () => expect(await db.drafts.count()).toBe(0));
    const notes = (await db.clippings.toArray()).map(({ clipping }) => clipping.note);
    expect(notes).toContain('half a sen');
  });
});

it('an event has the clippings that are filed under it, and no part where there are none', async () => {
  await draw(<EventClippings {...around} id={event} />);
  await until(() => expect(ids()).toEqual([idOf()]));
  await draw(<EventClippings {...around} id="bridge-none" />);
  await act(() => new Promise((resolve) => setTimeout(resolve, 50)));
  expect(all('section')).toEqual([]);
});

it('a clipping alone says where it is, in the trash and when it is gone', async () => {
  await draw(<OneClipping {...around} id={idOf()} />);
  await until(() => expect(ids()).toEqual([idOf()]));
  await clippingHandlers['clipping/trash']({ ids: [idOf()] }, -1);
  await until(() => expect(text('.clip-gone')).toBe('This clipping is in the trash.'));
  await press('Put back');
  await until(() => expect(all('.clip-gone')).toEqual([]));
  expect((await db.clippings.get(idOf()))?.clipping.deleted).toBeNull();
  await db.clippings.delete(idOf());
  await until(() => expect(text('.my-clippings')).toContain('This clipping is no longer here.'));
  expect(one('.my-clippings a').getAttribute('href')).toBe('#/clippings');
});

it('a file is looked at, taken in, and taken back', async () => {
  const options = { now: new Date(), language: 'en' as const, eventName: () => null };
  const read = { url: null, outlet: null, author: null, published: null, inLanguage: null };
  const reading = { ...read, title: 'Mine', paragraphs: ['They met.'], direction: 'ltr' as const };
  const from = { fileName: null, termIds: new Set<string>() };
  await addOwnArticle(db, await ownArticleOf(reading, await detectPage(), from));
  const file = await exportClippings(db, 'json', null, options);
  await Promise.all([db.clippings.clear(), db.ownArticles.clear()]);
  await draw(<ImportTab />);
  const drop = (given: File) =>
    act(() => {
      const dropped = new Event('drop', { bubbles: true, cancelable: true });
      one('.drop').dispatchEvent(Object.assign(dropped, { dataTransfer: { files: [given] } }));
    });
  await drop(new File(['{"cut off'], 'broken.json'));
  await until(() => expect(text('[role="alert"]')).toContain('This file is broken'));
  const row = { id: 'a', uri: 'https://news.test/', created: '2025-07-26', text: 'a note' };
  await drop(new File([JSON.stringify([row, 7])], 'others.json'));
  await until(() => expect(text('.import-counts')).toContain('1 entry that cannot be understood'));
  await press('Leave all as it is');
  await drop(new File([file.text], file.name));
  await until(() => expect(text('.import-counts')).toContain('2 new clippings1 article of your'));
  expect(await db.clippings.count()).toBe(0);
  await press('Import');
  await until(() => expect(all('.import-counts')).toEqual([]));
  expect([await db.clippings.count(), await db.ownArticles.count()]).toEqual([2, 1]);
  await press('Undo');
  await vi.waitFor(async () => expect(await db.clippings.count()).toBe(0));
  expect(await db.ownArticles.count()).toBe(0);
});

it('a text that is pasted becomes an article of the reader’s own', async () => {
  await draw(<OwnTab queries={testQueries} onOpen={opened} />);
  await press('Paste a text');
  await write(one('textarea'), `A heading\n\n${'They met at the bridge at noon. '.repeat(8)}`);
  await press('Add it');
  await until(() => expect(text('.items')).toContain('A heading'));
  const [article] = await listOwnArticles(db);
  await act(() => one('.item').click());
  expect(opened).toHaveBeenCalledWith({ view: 'own', id: article?.id });
});

it('a snapshot brings back what was lost', async () => {
  await draw(<StorageTab />);
  await until(() => expect(all('.health')).toHaveLength(1));
  await press('Make one now');
  await until(() => expect(all('.snapshots > li')).toHaveLength(1));
  await db.clippings.clear();
  await pressIn('.snapshots', 'Go back to it');
  await pressIn('.snapshots', 'Yes, go back');
  await vi.waitFor(async () => expect(await db.clippings.count()).toBe(2));
});
