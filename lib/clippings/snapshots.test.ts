import 'fake-indexeddb/auto';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { MasarDatabase } from '@/lib/db/database';
import type { SnapshotRow } from '@/lib/db/rows';
import { editClippings, trashClippings } from './edit';
import { codeOfFailure } from './failure';
import { fakeDraft } from './fake-clipping';
import { exportState, noteExport, storageHealth } from './health';
import { countClippings } from './list';
import { restoreSnapshot } from './restore';
import { surplusOf } from './retention';
import { saveClipping } from './save';
import { listSnapshots, makeSnapshot, snapshotIfDue } from './snapshots';
import { eraseClippings, everything, freshDatabase, undoLast } from './test-database';

let db: MasarDatabase;
beforeEach(() => {
  db = freshDatabase();
});
afterEach(() => {
  vi.unstubAllGlobals();
  db.close();
});

const hour = 3_600_000;
const start = Date.parse('2026-01-05T08:00:00.000Z');
const at = (hours: number) => new Date(start + hours * hour);
const save = (text: string) => saveClipping(db, fakeDraft({ text, note: 'لقاء \ud800' }));

describe('snapshots', () => {
  it.each([true, false])(
    'bring back everything as it was (compression: %s)',
    async (compression) => {
      if (!compression) vi.stubGlobal('CompressionStream', undefined);
      const { id } = await save('one');
      await save('two');
      await db.judgements.put({ url: 'https://news.test/', judgement: 'about', at: 1 });
      const before = await everything(db);
      const snapshot = await makeSnapshot(db, 'asked');
      expect((await db.snapshotData.get(snapshot.id))?.compressed).toBe(compression);
      await editClippings(db, [id], { note: 'a mistake' });
      await db.judgements.clear();
      await eraseClippings(db);
      expect(await restoreSnapshot(db, snapshot.id)).toBe(2);
      expect(await everything(db)).toEqual(before);
      expect(await db.judgements.count()).toBe(1);
    },
  );

  it('leave alone what was made since, and can be taken back', async () => {
    const { id } = await save('one');
    const snapshot = await makeSnapshot(db, 'asked');
    await editClippings(db, [id], { note: 'since' });
    await save('two');
    const since = await everything(db);
    expect(await restoreSnapshot(db, snapshot.id)).toBe(1);
    expect(await countClippings(db, { by: 'all' })).toBe(2);
    await undoLast(db);
    expect(await everything(db)).toEqual(since);
  });

  it('that are damaged are refused, and nothing is changed', async () => {
    await save('one');
    const { id } = await makeSnapshot(db, 'asked');
    const before = await everything(db);
    await db.snapshotData.put({
      id,
      data: new TextEncoder().encode('{"clippings":[{}]}'),
      compressed: false,
    });
    for (const broken of [id, 'no such one']) {
      const error: unknown = await restoreSnapshot(db, broken).catch((thrown: unknown) => thrown);
      expect(codeOfFailure(error)).toMatch(/^file-(broken|unknown)$/);
    }
    expect(await everything(db)).toEqual(before);
  });

  it('are made once a day, where something changed', async () => {
    expect(await snapshotIfDue(db, at(0))).toBeNull();
    await save('one');
    expect(await snapshotIfDue(db, at(0))).toMatchObject({ why: 'daily', clippings: 1 });
    await save('two');
    expect(await snapshotIfDue(db, at(5))).toBeNull();
    expect(await snapshotIfDue(db, at(24))).toMatchObject({ clippings: 2 });
    expect(await snapshotIfDue(db, at(48))).toBeNull();
    await trashClippings(db, [(await listSnapshots(db))[0]?.id ?? '']);
    expect(await snapshotIfDue(db, at(72))).toBeNull();
  });
});

describe('surplusOf', () => {
  it('keeps the last of each of seven days and of five weeks, and five others', () => {
    const made = (hours: number, why: SnapshotRow['why']): SnapshotRow => {
      const time = at(hours).toISOString();
      return { id: `${time}-${why}`, at: time, why, clippings: 0, articles: 0, size: 0 };
    };
    const daily = Array.from({ length: 60 }, (_, day) => made(day * 24, 'daily'));
    const others = Array.from({ length: 8 }, (_, n) => made(n, 'import'));
    const gone = new Set(surplusOf([...others, ...daily]));
    const left = [...daily, ...others].filter(({ id }) => !gone.has(id));
    expect(left.filter(({ why }) => why === 'import')).toHaveLength(5);
    const days = left.filter(({ why }) => why === 'daily').map(({ at: time }) => time.slice(0, 10));
    expect(days).toEqual([
      '2026-02-08', '2026-02-15', '2026-02-22',
      '2026-02-27', '2026-02-28', '2026-03-01', '2026-03-02', '2026-03-03', '2026-03-04', '2026-03-05',
    ]); // prettier-ignore
  });
});

describe('the reminder', () => {
  it('says nothing before there is something to lose, and nothing after an export', async () => {
    expect(await exportState(db)).toEqual({ exported: null, changes: 0, worthSaying: false });
    await Promise.all(Array.from({ length: 49 }, (_, n) => save(`${n}`)));
    expect((await exportState(db)).worthSaying).toBe(false);
    await save('the fiftieth');
    expect(await exportState(db)).toEqual({ exported: null, changes: 50, worthSaying: true });
    await noteExport(db, at(0));
    expect(await exportState(db)).toEqual({
      exported: at(0).toISOString(),
      changes: 0,
      worthSaying: false,
    });
  });
});

describe('storageHealth', () => {
  it('says what the browser says, and nothing where that fails', async () => {
    const told = { estimate: async () => ({ usage: 5, quota: 10 }), persisted: async () => true };
    expect(await storageHealth(told)).toEqual({ used: 5, quota: 10, persisted: true });
    const shut = () => Promise.reject(new Error('shut'));
    expect(await storageHealth({ estimate: shut, persisted: shut })).toEqual({
      used: null,
      quota: null,
      persisted: false,
    });
  });
});
