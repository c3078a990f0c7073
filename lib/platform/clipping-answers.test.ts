import 'fake-indexeddb/auto';
import { IDBFactory } from 'fake-indexeddb';
import Dexie from 'dexie';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeDraft } from '@/lib/clippings/fake-clipping';
import type * as Connect from '@/lib/db/connect';
import { seal } from '@/lib/messages/envelope';
import type { ToBackground } from '@/lib/messages/protocol';
import { validate } from '@/lib/messages/validators';
import type * as Answers from './clipping-answers';

vi.mock('@/lib/platform/browser', () => import('@/lib/platform/fake-browser'));

const TAB = 3;
const NO_TAB = -1;
let answers: typeof Answers;
let connect: (typeof Connect)['connect'];

/** A worker of its own: what it kept in memory is gone. */
async function startWorker() {
  vi.resetModules();
  answers = await import('./clipping-answers');
  ({ connect } = await import('@/lib/db/connect'));
}

beforeEach(async () => {
  Dexie.dependencies.indexedDB = new IDBFactory();
  await startWorker();
});
afterEach(() => {
  vi.restoreAllMocks();
});

const ask = async <N extends keyof typeof Answers.clippingHandlers & keyof ToBackground>(
  name: N,
  request: ToBackground[N][0],
  tabId = NO_TAB,
) => {
  // As it travels: through the envelope and the validator.
  const checked = validate(name, seal(name, structuredClone(request)).request);
  if (!checked) throw new Error(`${name} is refused`);
  const handler: (given: ToBackground[N][0], tab: number) => Promise<unknown> =
    answers.clippingHandlers[name];
  return handler(checked, tabId);
};

const save = (text = 'words', tabId = TAB) =>
  ask('clipping/save', { tabId, draft: fakeDraft({ text }) }, tabId);
/** The number of the operation that was last, as a window reads it. */
const last = async () => (await (await connect()).db?.undo.toCollection().last())?.seq ?? 0;
const table = async () => (await connect()).db?.clippings.toArray();

describe('messages about clippings', () => {
  it('save, edit, trash, restore, undo and purge', async () => {
    expect(await save()).toMatchObject({ ok: true, value: { merged: false } });
    const ids = ((await table()) ?? []).map(({ id }) => id);
    const one = { ok: true, value: 1 };
    expect(await ask('clipping/edit', { ids, change: { addTags: [' a '] } })).toEqual(one);
    expect((await table())?.[0]?.clipping.tags).toEqual(['a']);
    expect(await ask('clipping/trash', { ids })).toEqual(one);
    expect(await ask('clipping/undo', { seq: await last() })).toEqual(one);
    expect(await ask('clipping/trash', { ids })).toEqual(one);
    expect(await ask('clipping/restore', { ids })).toEqual(one);
    expect(await ask('clipping/purge', { ids: null })).toEqual({ ok: true, value: 0 });
    await ask('clipping/trash', { ids });
    const trashed = await last();
    expect(await ask('clipping/purge', { ids: null })).toEqual(one);
    expect(await ask('clipping/undo', { seq: trashed })).toMatchObject({ ok: true });
    expect(await table()).toEqual([]);
  });

  it('take back across the worker’s death, and not across the browser’s', async () => {
    await save();
    await startWorker();
    expect(await ask('clipping/undo', { seq: await last() })).toEqual({ ok: true, value: 1 });
    await save();
    await answers.startClippings();
    expect(await ask('clipping/undo', { seq: await last() })).toEqual({ ok: true, value: 0 });
    expect(await table()).toHaveLength(1);
  });

  it('keep what is being written through the worker’s death, until it is saved', async () => {
    const key = fakeDraft().page.url;
    const draft = { key, note: 'half a thou', tags: null, colour: null, eventIds: ['a-meeting'] };
    await ask('clipping/draft', { tabId: TAB, draft }, TAB);
    await startWorker();
    const { db } = await connect();
    expect(await db?.drafts.get(draft.key)).toMatchObject(draft);
    await save();
    expect(await db?.drafts.count()).toBe(0);
  });

  it('write nothing of a private window, and say so', async () => {
    const { browser } = await import('./browser');
    const tab = { index: 0, highlighted: false, active: true, pinned: false, incognito: true };
    vi.spyOn(browser.tabs, 'get').mockResolvedValue(tab);
    const refused = { ok: false, code: 'private-window' };
    expect(await save()).toEqual(refused);
    const draft = { key: 'x', note: 'secret', tags: null, colour: null, eventIds: null };
    expect(await ask('clipping/draft', { tabId: TAB, draft }, TAB)).toEqual(refused);
    expect(await table()).toEqual([]);
  });

  it.each([
    ['InvalidStateError', 'storage-shut'],
    ['QuotaExceededError', 'storage-full'],
  ])('say why they cannot: %s is %s', async (name, code) => {
    vi.spyOn(IDBFactory.prototype, 'open').mockImplementation(() => {
      throw new DOMException('refused', name);
    });
    expect(await save()).toEqual({ ok: false, code });
  });

  it('say that another context holds an older version open', async () => {
    vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] });
    vi.spyOn(IDBFactory.prototype, 'open').mockImplementation(
      // An open that is held up fires nothing at all.
      () => new EventTarget() as IDBOpenDBRequest,
    );
    const reply = save();
    await vi.advanceTimersByTimeAsync(10_000);
    vi.useRealTimers();
    expect(await reply).toEqual({ ok: false, code: 'storage-blocked' });
  });

  it('note an export', async () => {
    await save();
    expect(await ask('clipping/exported', {})).toEqual({ ok: true, value: null });
    expect(await (await connect()).db?.state.get('exported')).toMatchObject({ total: 1 });
  });

  it('are refused where they are not what they must be', () => {
    expect(validate('clipping/save', { tabId: TAB, draft: {} })).toBeNull();
    expect(validate('clipping/save', { draft: fakeDraft() })).toBeNull();
    expect(validate('clipping/edit', { ids: ['x'], change: { id: 'y' } })).toBeNull();
    expect(validate('clipping/trash', { ids: 'x' })).toBeNull();
    expect(validate('clipping/undo', {})).toBeNull();
    expect(validate('clipping/draft', { tabId: null, draft: { key: 'x' } })).toBeNull();
  });
});
