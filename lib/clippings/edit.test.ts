import 'fake-indexeddb/auto';
import fc from 'fast-check';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { MasarDatabase } from '@/lib/db/database';
import { editClippings, purgeClippings, restoreClippings, trashClippings } from './edit';
import { codeOfFailure } from './failure';
import { fakeDraft } from './fake-clipping';
import { clippingById, countBy, countClippings, listClippings } from './list';
import { saveClipping } from './save';
import { search } from './search';
import { everything, freshDatabase, undoLast } from './test-database';
import { forgetUndo, undoOperation } from './undo';

let db: MasarDatabase;
let ids: string[];
beforeEach(async () => {
  db = freshDatabase();
  ids = [];
  for (const text of ['first words', 'second words', 'third words']) {
    ids.push((await saveClipping(db, fakeDraft({ text, tags: ['old'] }))).id);
  }
});
afterEach(() => {
  db.close();
});

const clippingOf = async (id = '') => (await clippingById(db, id))?.clipping;
const found = async (query: string) => (await search(db, query)).hits.length;

describe('editClippings', () => {
  it('changes many by one path: tags, colour, event', async () => {
    const filing = { eventIds: ['talks'], entityIds: [], termIds: [] };
    const change = { addTags: ['new'], removeTags: ['old'], colour: 'blue', filing };
    expect(await editClippings(db, ids, change)).toBe(3);
    expect(await clippingOf(ids[1])).toMatchObject({
      tags: ['new'],
      colour: 'blue',
      filing: { by: 'reader', eventIds: ['talks'] },
    });
    expect(await countClippings(db, { by: 'event', value: 'talks' })).toBe(3);
    expect(await countBy(db, 'tag')).toEqual([{ value: 'new', count: 3 }]);
    expect(await editClippings(db, ids, change)).toBe(0);
  });

  it('files under one more event by the reader’s word, and leaves the rest of the filing', async () => {
    const filing = { eventIds: ['a'], entityIds: ['someone'], termIds: ['word'] };
    await editClippings(db, ids.slice(0, 1), { filing });
    expect(await editClippings(db, ids, { addEvents: ['b'] })).toBe(3);
    expect((await clippingOf(ids[0]))?.filing).toEqual({
      by: 'reader',
      ...filing,
      eventIds: ['a', 'b'],
    });
    expect((await clippingOf(ids[1]))?.filing).toMatchObject({ by: 'reader', eventIds: ['b'] });
    expect(await editClippings(db, ids, { addEvents: ['b'] })).toBe(0);
  });

  it('finds the new note, and no longer the old one', async () => {
    await editClippings(db, ids.slice(0, 1), { note: 'uncertain' });
    expect(await found('uncert')).toBe(1);
    await editClippings(db, ids.slice(0, 1), { note: 'settled' });
    expect([await found('uncertain'), await found('settled')]).toEqual([0, 1]);
  });

  it('makes nothing older, whatever the clock says', async () => {
    const before = await clippingOf(ids[0]);
    await editClippings(db, ids, { note: 'x' }, new Date(0));
    const after = await clippingOf(ids[0]);
    expect(String(after?.modified) > String(before?.modified)).toBe(true);
  });

  it.each([{ note: 7 }, { colour: 'beige' }, { id: 'x' }, null])('refuses %j', async (change) => {
    const error: unknown = await editClippings(db, ids, change).catch((thrown: unknown) => thrown);
    expect(codeOfFailure(error)).toBe('bad-message');
  });
});

describe('the trash', () => {
  it('takes clippings out of every list and of the search, and gives them back', async () => {
    const before = await everything(db);
    expect(await trashClippings(db, ids.slice(0, 2))).toBe(2);
    expect(await countClippings(db, { by: 'all' })).toBe(1);
    expect(await countClippings(db, { by: 'tag', value: 'old' })).toBe(1);
    expect(await found('words')).toBe(1);
    expect((await listClippings(db, { by: 'trash' })).clippings).toHaveLength(2);
    expect(await restoreClippings(db, ids)).toBe(2);
    expect(await found('words')).toBe(3);
    const after = await everything(db);
    expect(after.words).toEqual(before.words);
  });

  it('throws away only what is in it', async () => {
    await trashClippings(db, ids.slice(0, 1));
    expect(await purgeClippings(db, ids)).toBe(1);
    expect(await db.clippings.count()).toBe(2);
    await trashClippings(db, ids.slice(1));
    expect(await purgeClippings(db, null)).toBe(2);
    expect([await db.clippings.count(), await db.words.count()]).toEqual([0, 0]);
    expect(await undoLast(db)).toBeNull();
  });
});

describe('undoOperation', () => {
  it('takes the last back, one after another, down to nothing', async () => {
    const whole = await everything(db);
    await editClippings(db, ids, { addTags: ['x'] });
    await trashClippings(db, ids);
    expect(await undoLast(db)).toMatchObject({ what: 'trash', clippings: 3 });
    expect(await undoLast(db)).toMatchObject({ what: 'edit', clippings: 3 });
    expect(await everything(db)).toEqual(whole);
    for (let left = 3; left > 0; left--) await undoLast(db);
    expect(await everything(db)).toEqual({ clippings: [], own: [], words: [] });
    expect(await undoLast(db)).toBeNull();
  });

  it('survives the worker’s death, and ends with the session', async () => {
    await trashClippings(db, ids);
    db.close();
    db = new MasarDatabase();
    await undoLast(db);
    expect(await countClippings(db, { by: 'all' })).toBe(3);
    await forgetUndo(db);
    expect(await undoLast(db)).toBeNull();
  });

  it('takes back the one that was shown, whatever was done since', async () => {
    const { undo } = await saveClipping(db, fakeDraft({ text: 'fourth words' }));
    await editClippings(db, ids, { note: 'from another window' });
    expect(await undoOperation(db, undo ?? -1)).toMatchObject({ what: 'save', clippings: 1 });
    expect(await countClippings(db, { by: 'all' })).toBe(3);
    expect((await clippingOf(ids[0]))?.note).toBe('from another window');
    expect(await undoOperation(db, undo ?? -1)).toBeNull();
  });

  it('has nothing to take back where a save brought nothing new', async () => {
    const again = await saveClipping(db, fakeDraft({ text: 'first words', tags: ['old'] }));
    expect(again).toEqual({ id: ids[0], merged: true, undo: null });
  });

  it('refuses where something else has changed the same, and changes nothing', async () => {
    await editClippings(db, ids, { note: 'mine' });
    const [row] = await db.clippings.toArray();
    if (!row) throw new Error('no row');
    await db.clippings.put({
      ...row,
      clipping: { ...row.clipping, modified: new Date(Date.now() + 9_000).toISOString() },
    });
    const error: unknown = await undoLast(db).catch((thrown: unknown) => thrown);
    expect(codeOfFailure(error)).toBe('changed-since');
    expect((await clippingOf(ids[2]))?.note).toBe('mine');
  });

  it('brings back exactly what was, after any operations', async () => {
    const operation = fc.constantFrom('edit', 'tag', 'trash', 'restore');
    await fc.assert(
      fc.asyncProperty(fc.array(operation, { maxLength: 6 }), async (operations) => {
        const before = await everything(db);
        const seqs = await db.undo.count();
        for (const [at, name] of operations.entries()) {
          if (name === 'edit') await editClippings(db, ids.slice(at % 3), { note: `n${at}` });
          else if (name === 'tag') await editClippings(db, ids, { addTags: [`t${at}`] });
          else if (name === 'trash') await trashClippings(db, ids.slice(0, at + 1));
          else await restoreClippings(db, ids);
        }
        while ((await db.undo.count()) > seqs) await undoLast(db);
        expect(await everything(db)).toEqual(before);
      }),
      { numRuns: 15 },
    );
  });
});
