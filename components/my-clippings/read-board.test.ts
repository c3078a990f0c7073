import 'fake-indexeddb/auto';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { fakeClipping } from '@/lib/clippings/fake-clipping';
import { rowOf, wordsRowOf } from '@/lib/clippings/rows';
import { freshDatabase } from '@/lib/clippings/test-database';
import type { Clipping } from '@/lib/clippings/types';
import type { MasarDatabase } from '@/lib/db/database';
import { CLIPPINGS_STATE, type ClippingsState } from '../clippings/clippings-view';
import { GROUPINGS, sectionsOf } from '../clippings/sections';
import { timeline } from '../fixtures/story';
import { allIds, FEW, HITS, readBoard, type Asked } from './read-board';

let db: MasarDatabase;
beforeEach(() => {
  db = freshDatabase();
});
afterEach(() => {
  db.close();
});

const [first, second] = timeline;
const eventOf = (id: string) => timeline.find((event) => event.id === id) ?? null;
const compare = (a: string, b: string) => a.localeCompare(b, 'en');
const asking = (
  state: Partial<ClippingsState>,
  wants: readonly [string, number][] = [],
): Asked => ({
  state: { ...CLIPPINGS_STATE, ...state },
  wants: new Map(wants),
  hits: HITS,
  eventOf,
  compare,
});

/** More than are read whole: of two events, of none, of one that is no longer known. */
async function keepMany(): Promise<readonly Clipping[]> {
  const filings = [[first?.id ?? ''], [second?.id ?? ''], [], ['gone'], [first?.id ?? '', 'gone']];
  const all = Array.from({ length: FEW + 100 }, (_, n) =>
    fakeClipping(n, {
      created: new Date(Date.UTC(2025, 4, 1) + n * 3_600_000).toISOString(),
      tags: n % 3 === 0 ? ['odd', 'other'] : n % 3 === 1 ? ['odd'] : [],
      filing: { by: 'detector', eventIds: filings[n % 5] ?? [], entityIds: [], termIds: [] },
    }),
  );
  await db.clippings.bulkPut(all.map((clipping) => rowOf({ clipping, others: [] })));
  return all;
}

it.each(GROUPINGS)('counts the same sections by %s as if all were read', async (by) => {
  const all = await keepMany();
  const { sections, total, found } = await readBoard(db, asking({ by }));
  const wanted = sectionsOf(all, by, eventOf, compare);
  expect({ total, found }).toEqual({ total: all.length, found: all.length });
  expect(sections.map(({ key, count }) => [key, count])).toEqual(
    wanted.map(({ key, count }) => [key, count]),
  );
  sections.forEach(({ clippings }, at) => {
    expect(clippings).toEqual(wanted[at]?.clippings.slice(0, clippings.length));
  });
});

it('reads of many only what is wanted', async () => {
  await keepMany();
  const before = await readBoard(db, asking({}));
  const read = before.sections.reduce((n, { clippings }) => n + clippings.length, 0);
  expect(read).toBeLessThan(100);
  const key = before.sections.at(-1)?.key ?? '';
  const after = await readBoard(db, asking({}, [[key, 30]]));
  expect(after.sections.at(-1)?.clippings).toHaveLength(30);
});

it('says where a search stopped, and goes on from the newest when it is asked to', async () => {
  const all = await keepMany();
  await db.words.bulkPut(all.flatMap((clipping) => wordsRowOf(clipping) ?? []));
  const asked = asking({ query: 'odd', by: 'date' });
  const newest = all
    .filter(({ tags }) => tags.includes('odd'))
    .map(({ id }) => id)
    .reverse();
  const idsOf = async (hits: number) => {
    const { sections, found, upTo } = await readBoard(db, { ...asked, hits });
    const ids = sections.flatMap(({ clippings }) => clippings.map(({ id }) => id));
    expect(found).toBe(ids.length);
    return { ids, upTo };
  };
  expect(await idsOf(50)).toEqual({ ids: newest.slice(0, 50), upTo: 50 });
  expect(await idsOf(100)).toEqual({ ids: newest.slice(0, 100), upTo: 100 });
  expect(await idsOf(HITS)).toEqual({ ids: newest, upTo: null });
  // What all of them selects is what is shown.
  expect(await allIds(db, { ...asked, hits: 50 })).toEqual(newest.slice(0, 50));
});

it('selects all that answers, read or not', async () => {
  const all = await keepMany();
  expect((await allIds(db, asking({}))).toSorted()).toEqual(all.map(({ id }) => id).toSorted());
  const filter = { ...CLIPPINGS_STATE.filter, noted: true };
  expect(await allIds(db, asking({ filter }))).toEqual([]);
});
