import 'fake-indexeddb/auto';
import { IDBFactory } from 'fake-indexeddb';
import Dexie from 'dexie';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { trashClippings, purgeClippings } from '@/lib/clippings/edit';
import { fakeDraft } from '@/lib/clippings/fake-clipping';
import { saveClipping } from '@/lib/clippings/save';
import { connect } from '@/lib/db/connect';
import { NO_LEXICON } from '@/lib/search/lexicon';
import { SearchIndex } from '@/lib/search/search-index';
import type { Segment } from '@/lib/search/segment';
import { indexOwn } from './own-index';
import { followOwn } from './own-search';

Dexie.dependencies.indexedDB = new IDBFactory();

async function database() {
  const { db } = await connect();
  if (!db) throw new Error('no database');
  return db;
}

let shown: (Segment | null)[] = [];
let stop: () => void = () => undefined;
const build = vi.fn(indexOwn);
const follow = () => {
  stop = followOwn((segment) => shown.push(segment), build);
};
const found = (question: string) => {
  const index = new SearchIndex(NO_LEXICON, []).beside(
    shown.slice(-1).filter((one) => one !== null),
  );
  return index.search(question).answers.map(({ id }) => id);
};
const until = (check: () => void) => vi.waitFor(check, { timeout: 5_000 });

beforeEach(() => {
  shown = [];
  build.mockClear();
});
afterEach(() => stop());

it('gives what is there, follows what changes, and asks for nothing where there is nothing', async () => {
  const db = await database();
  follow();
  await until(() => expect(shown).toEqual([null]));
  expect(build).not.toHaveBeenCalled();

  const { id } = await saveClipping(db, fakeDraft({ text: 'a heron' }));
  await until(() => expect(found('heron')).toEqual([id]));
  const other = await saveClipping(db, fakeDraft({ text: 'a kingfisher' }));
  await until(() => expect(found('kingfisher')).toEqual([other.id]));
  await trashClippings(db, [id]);
  await until(() => expect(found('heron')).toEqual([]));

  stop();
  const before = shown.length;
  await trashClippings(db, [other.id]);
  // Followed anew it is what it is by now, and where nothing has changed it is not built again.
  follow();
  await until(() => expect(found('kingfisher')).toEqual([]));
  expect(shown.length).toBe(before + 1);
  const built = build.mock.calls.length;
  stop();
  follow();
  await until(() => expect(shown.length).toBe(before + 2));
  expect(build).toHaveBeenCalledTimes(built);
  await purgeClippings(db, null);
  await until(() => expect(shown.at(-1)).toBeNull());
});

it('goes on after a build that failed', async () => {
  const db = await database();
  build.mockRejectedValueOnce(new Error('the worker failed'));
  follow();
  await until(() => expect(shown).toHaveLength(1));
  await saveClipping(db, fakeDraft({ text: 'a plover' }));
  await until(() => expect(build).toHaveBeenCalledTimes(1));
  const { id } = await saveClipping(db, fakeDraft({ text: 'a lapwing' }));
  await until(() => expect(found('lapwing')).toEqual([id]));
  expect(found('plover')).toHaveLength(1);
});
