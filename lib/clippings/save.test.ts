import 'fake-indexeddb/auto';
import fc from 'fast-check';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { MasarDatabase } from '@/lib/db/database';
import { codeOfFailure } from './failure';
import { fakeDraft, fakePage } from './fake-clipping';
import { CLIPPING_LIMITS } from './limits';
import { clippingById } from './list';
import { saveClipping } from './save';
import { trashClippings } from './edit';
import { freshDatabase } from './test-database';

let db: MasarDatabase;
beforeEach(() => {
  db = freshDatabase();
});
afterEach(() => {
  vi.restoreAllMocks();
  db.close();
});

const clippingOf = async (id: string) => (await clippingById(db, id))?.clipping;

describe('saveClipping', () => {
  it('keeps the draft as it is, with an id and a time', async () => {
    const now = new Date('2025-07-26T10:00:00.000Z');
    const draft = fakeDraft({ note: 'mine', tags: ['a', ' a ', 'b  c'] });
    const { id, merged } = await saveClipping(db, draft, now);
    expect(merged).toBe(false);
    expect(await clippingOf(id)).toEqual({
      ...draft,
      tags: ['a', 'b c'],
      id,
      created: now.toISOString(),
      modified: now.toISOString(),
      deleted: null,
    });
  });

  it('cleans the page’s addresses, and drops a canonical that cannot be believed', async () => {
    const page = fakePage({
      url: 'https://news.test/2025/a?utm_source=x#part',
      canonical: 'https://news.test/',
      aliases: ['https://m.news.test/2025/a?fbclid=1', 'https://news.test/2025/a'],
    });
    const { id } = await saveClipping(db, fakeDraft({ page }));
    expect((await clippingOf(id))?.page).toMatchObject({
      url: 'https://news.test/2025/a',
      canonical: null,
      aliases: ['https://m.news.test/2025/a'],
    });
  });

  it.each([
    null,
    {},
    { ...fakeDraft(), more: 1 },
    fakeDraft({ text: ' ' }),
    fakeDraft({ text: 'x'.repeat(CLIPPING_LIMITS.quote + 1) }),
    fakeDraft({ note: 'x'.repeat(CLIPPING_LIMITS.note + 1) }),
    fakeDraft({ page: fakePage({ url: 'javascript:alert(1)' }) }),
    fakeDraft({ page: fakePage({ canonical: 'file:///etc/passwd' }) }),
    { ...fakeDraft(), colour: 'beige' },
  ])('refuses case %#, and keeps nothing', async (draft) => {
    const error: unknown = await saveClipping(db, draft).catch((thrown: unknown) => thrown);
    expect(codeOfFailure(error)).toBe('bad-message');
    expect(await db.clippings.count()).toBe(0);
  });

  it('answers after the commit: another connection sees it', async () => {
    const { id } = await saveClipping(db, fakeDraft());
    const other = new MasarDatabase();
    expect((await clippingById(other, id))?.clipping.text).toBe(fakeDraft().text);
    other.close();
  });
});

describe('the same quote twice', () => {
  const first = () => saveClipping(db, fakeDraft({ note: 'one', tags: ['a'] }));

  it('is one, with the tags and notes of both and the colour of the second', async () => {
    const { id } = await first();
    const second = fakeDraft({ note: 'two', tags: ['b'], colour: 'rose' });
    expect(await saveClipping(db, second)).toMatchObject({ id, merged: true });
    expect(await clippingOf(id)).toMatchObject({
      note: 'one\n\ntwo',
      tags: ['a', 'b'],
      colour: 'rose',
    });
    expect(await db.clippings.count()).toBe(1);
  });

  it('changes nothing where it brings nothing, however often it is sent', async () => {
    const { id } = await first();
    const before = await clippingOf(id);
    await first();
    await first();
    expect(await clippingOf(id)).toEqual(before);
    expect(await db.undo.count()).toBe(1);
  });

  it('is found under another address of the page', async () => {
    const { id } = await first();
    const page = fakePage({ url: 'https://m.news.test/2025/a/?utm_source=x' });
    expect(await saveClipping(db, fakeDraft({ page }))).toMatchObject({ id, merged: true });
    expect((await clippingOf(id))?.page.aliases).toEqual(['https://m.news.test/2025/a/']);
  });

  it('stays two at another place, on another page, or when the first is in the trash', async () => {
    const { id } = await first();
    const elsewhere = fakeDraft();
    const quote = {
      type: 'TextQuoteSelector',
      exact: elsewhere.text,
      prefix: 'x',
      suffix: 'y',
    } as const;
    const selectors = { version: 1, quote, position: null, block: null } as const;
    expect((await saveClipping(db, { ...elsewhere, selectors })).merged).toBe(false);
    const page = fakePage({ url: 'https://news.test/2025/b' });
    expect((await saveClipping(db, fakeDraft({ page }))).merged).toBe(false);
    await trashClippings(db, [id]);
    const again = await saveClipping(db, fakeDraft());
    expect(again.merged).toBe(false);
    expect((await clippingOf(id))?.deleted).not.toBeNull();
  });

  it('keeps the reader’s filing against the detector’s', async () => {
    const mine = { by: 'reader', eventIds: ['mine'], entityIds: [], termIds: [] } as const;
    const { id } = await saveClipping(db, fakeDraft({ filing: mine }));
    const theirs = { ...mine, by: 'detector', eventIds: ['theirs'] } as const;
    await saveClipping(db, fakeDraft({ filing: theirs, tags: ['new'] }));
    expect((await clippingOf(id))?.filing).toEqual(mine);
  });

  it('is one also where two contexts save it at once', async () => {
    const other = new MasarDatabase();
    const saved = await Promise.all(
      [db, other, db, other].map((context) => saveClipping(context, fakeDraft())),
    );
    expect(new Set(saved.map(({ id }) => id)).size).toBe(1);
    expect(await db.clippings.count()).toBe(1);
    other.close();
  });
});

describe('two contexts at once', () => {
  it('lose nothing of each other', async () => {
    const other = new MasarDatabase();
    const drafts = Array.from({ length: 40 }, (_, n) => fakeDraft({ text: `quote ${n}` }));
    await Promise.all(drafts.map((draft, n) => saveClipping(n % 2 ? db : other, draft)));
    const texts = (await db.clippings.toArray()).map(({ clipping }) => clipping.text);
    expect(texts.sort()).toEqual(drafts.map(({ text }) => text).sort());
    expect(await db.words.count()).toBe(40);
    expect((await db.state.get('changes')) ?? null).toEqual({ key: 'changes', total: 40 });
    other.close();
  });
});

describe('a disk that is full', () => {
  it.each(['put', 'add'] as const)('says so, and leaves nothing half (%s)', async (method) => {
    await saveClipping(db, fakeDraft());
    vi.spyOn(IDBObjectStore.prototype, method).mockImplementation(() => {
      throw new DOMException('no room', 'QuotaExceededError');
    });
    const error: unknown = await saveClipping(db, fakeDraft({ text: 'other' })).catch(
      (thrown: unknown) => thrown,
    );
    expect(codeOfFailure(error)).toBe('storage-full');
    vi.restoreAllMocks();
    expect([await db.clippings.count(), await db.words.count(), await db.undo.count()]).toEqual([
      1, 1, 1,
    ]);
  });
});

describe('a crash between the steps', () => {
  it('leaves all of a clipping or nothing of it, wherever it comes', async () => {
    const writes = abortAfter(db, Infinity);
    await saveClipping(db, fakeDraft());
    const all = writes();
    expect(all).toBeGreaterThanOrEqual(4);
    await fc.assert(
      fc.asyncProperty(fc.nat(all), async (cut) => {
        db.close();
        db = freshDatabase();
        abortAfter(db, cut);
        const saved = await saveClipping(db, fakeDraft()).then(
          () => true,
          () => false,
        );
        db.close();
        db = new MasarDatabase();
        expect(saved).toBe(cut >= all);
        const counts = [db.clippings, db.words, db.undo, db.state].map((table) => table.count());
        expect(await Promise.all(counts)).toEqual(saved ? [1, 1, 1, 1] : [0, 0, 0, 0]);
      }),
      { numRuns: 20 },
    );
  });
});

/** Ends the transaction as a killed process does, with the write of this number; counts them. */
function abortAfter(target: MasarDatabase, last: number): () => number {
  let writes = 0;
  target.use({
    stack: 'dbcore',
    name: 'killer',
    create: (core) => ({
      ...core,
      table: (name) => {
        const table = core.table(name);
        return {
          ...table,
          async mutate(request) {
            const result = await table.mutate(request);
            if (writes++ === last) request.trans.abort();
            return result;
          },
        };
      },
    }),
  });
  return () => writes;
}
