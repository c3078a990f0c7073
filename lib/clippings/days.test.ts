import 'fake-indexeddb/auto';
import fc from 'fast-check';
import { afterEach, beforeEach, expect, it } from 'vitest';
import type { MasarDatabase } from '@/lib/db/database';
import { countByDay } from './days';
import { fakeClipping } from './fake-clipping';
import { listClippings } from './list';
import { rowOf } from './rows';
import { freshDatabase } from './test-database';
import { idsWithout } from './without';

let db: MasarDatabase;
beforeEach(() => {
  db = freshDatabase();
});
afterEach(() => {
  db.close();
});

const localDay = (instant: string) => new Date(instant).toLocaleDateString('sv');

it('counts each day of the reader’s calendar, and leads to its clippings', async () => {
  const times = fc.uniqueArray(fc.integer({ min: 0, max: 5 * 86_400_000 }), { maxLength: 20 });
  await fc.assert(
    fc.asyncProperty(times, async (offsets) => {
      await db.clippings.clear();
      const start = Date.UTC(2025, 2, 28);
      const all = offsets.map((offset, n) =>
        fakeClipping(n, { created: new Date(start + offset).toISOString() }),
      );
      await db.clippings.bulkPut(all.map((clipping) => rowOf({ clipping, others: [] })));
      const days = await countByDay(db);
      const wanted = new Set(all.map(({ created }) => localDay(created)));
      expect(days.map(({ day }) => day)).toEqual([...wanted].sort().reverse());
      for (const { day, count, after } of days) {
        const list = await listClippings(db, { by: 'all' }, { limit: count, after });
        expect(list.clippings.map(({ created }) => localDay(created))).toEqual(
          Array.from({ length: count }, () => day),
        );
      }
      expect(days.reduce((n, { count }) => n + count, 0)).toBe(all.length);
    }),
    { numRuns: 25 },
  );
});

it('says which clippings stand under none of the values', async () => {
  const filed = (...eventIds: string[]) => ({
    filing: { by: 'detector' as const, eventIds, entityIds: [], termIds: [] },
  });
  const all = [
    fakeClipping(1, filed('a')),
    fakeClipping(2, filed()),
    fakeClipping(3, filed('gone')),
    fakeClipping(4, { ...filed(), deleted: '2025-02-01T00:00:00.000Z' }),
    fakeClipping(5, filed('gone', 'a')),
  ];
  await db.clippings.bulkPut(all.map((clipping) => rowOf({ clipping, others: [] })));
  const rest = await idsWithout(db, 'event', ['a']);
  expect(rest).toEqual([all[2]?.id, all[1]?.id]);
  expect(await idsWithout(db, 'tag', [])).toHaveLength(4);
});
