import 'fake-indexeddb/auto';
import { IDBFactory } from 'fake-indexeddb';
import Dexie from 'dexie';
import { beforeEach, describe, expect, it } from 'vitest';
import { DATABASE_NAME, MasarDatabase } from '../database';
import { fakeBundle } from '../fake-bundle';
import { getJudgement } from '../judgements';
import { seededHash, seedReference } from '../seed';
import { restoreSnapshot } from '@/lib/clippings/restore';
import { fakeDraft } from '@/lib/clippings/fake-clipping';
import { listSnapshots } from '@/lib/clippings/snapshots';
import { clippingById, clippingsOfPage, listClippings } from '@/lib/clippings/list';
import { editClippings, restoreClippings } from '@/lib/clippings/edit';
import { saveClipping } from '@/lib/clippings/save';
import { search } from '@/lib/clippings/search';
import { undoLast } from '@/lib/clippings/test-database';
import { makeVersion1, ROWS } from './v1.fixture';
import { CLIPPINGS, makeVersion2, OTHER } from './v2.fixture';

beforeEach(() => {
  Dexie.dependencies.indexedDB = new IDBFactory();
});

describe('a database made by version 1', () => {
  it("opens with today's code, the reader's own in it, and can be seeded anew", async () => {
    await makeVersion1(Dexie.dependencies.indexedDB, DATABASE_NAME);
    const db = new MasarDatabase();
    expect(await seededHash(db)).toBe('made-by-version-1');
    expect(await db.judgements.toArray()).toEqual(ROWS.judgements);
    expect(await seedReference(db, fakeBundle('today'))).toBe('seeded');
    expect(await getJudgement(db, 'https://news.test/b?id=1')).toBe('about');
    expect((await db.terms.toArray()).map(({ id }) => id)).toEqual(['t1']);
    db.close();
  });

  it("has a copy of the reader's own made before anything else, and takes clippings", async () => {
    await makeVersion1(Dexie.dependencies.indexedDB, DATABASE_NAME);
    const db = new MasarDatabase();
    const [snapshot] = await listSnapshots(db);
    expect(snapshot?.why).toBe('migration');
    await db.judgements.clear();
    await restoreSnapshot(db, snapshot?.id ?? '');
    expect(await db.judgements.toArray()).toEqual(ROWS.judgements);
    await saveClipping(db, fakeDraft());
    expect((await listClippings(db, { by: 'all' })).clippings).toHaveLength(1);
    db.close();
  });
});

describe('a database made by version 2', () => {
  it("opens with today's code: listed, found, edited, taken back", async () => {
    await makeVersion2(Dexie.dependencies.indexedDB, DATABASE_NAME);
    const db = new MasarDatabase();
    const [kept, gone] = CLIPPINGS;
    expect((await listClippings(db, { by: 'tag', value: 'rounds' })).clippings).toEqual([kept]);
    expect((await listClippings(db, { by: 'trash' })).clippings).toEqual([gone]);
    expect(await clippingsOfPage(db, ['https://m.news.test/2025/a'])).toEqual([kept]);
    expect((await clippingById(db, kept.id))?.others).toEqual([OTHER]);
    expect((await search(db, 'meet hour')).hits).toEqual([{ of: 'clipping', id: kept.id }]);
    expect((await db.drafts.toArray()).map(({ note }) => note)).toEqual(['half a']);
    await editClippings(db, [kept.id], { note: 'settled' });
    expect((await search(db, 'settled')).hits).toHaveLength(1);
    expect((await search(db, 'compare')).hits).toHaveLength(0);
    await undoLast(db);
    expect(await clippingById(db, kept.id)).toEqual({ clipping: kept, others: [OTHER] });
    expect(await restoreClippings(db, [gone.id])).toBe(1);
    expect((await listClippings(db, { by: 'all' })).clippings).toHaveLength(2);
    db.close();
  });

  it('is the one that is made today: a change of its tables needs a version', async () => {
    await makeVersion2(Dexie.dependencies.indexedDB, DATABASE_NAME);
    const fixture = await shapeOf(DATABASE_NAME);
    await Dexie.delete(DATABASE_NAME);
    const db = new MasarDatabase();
    await db.open();
    db.close();
    expect(await shapeOf(DATABASE_NAME)).toEqual(fixture);
  });
});

/** Its version, stores and indexes, as the browser tells them. */
async function shapeOf(name: string) {
  const opening = Dexie.dependencies.indexedDB.open(name);
  const db = await new Promise<IDBDatabase>((resolve) => {
    opening.onsuccess = () => resolve(opening.result);
  });
  const stores = [...db.objectStoreNames].map((storeName) => {
    const store = db.transaction(storeName).objectStore(storeName);
    const indexes = [...store.indexNames].map((index) => {
      const { keyPath, multiEntry, unique } = store.index(index);
      return { index, keyPath, multiEntry, unique };
    });
    return { storeName, keyPath: store.keyPath, auto: store.autoIncrement, indexes };
  });
  db.close();
  return { version: db.version, stores };
}
