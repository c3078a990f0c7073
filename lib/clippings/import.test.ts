import 'fake-indexeddb/auto';
import fc from 'fast-check';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { MasarDatabase } from '@/lib/db/database';
import { exportClippings } from './export';
import { arbitraryCollection, fakeClipping } from './fake-clipping';
import { LOSSLESS } from './formats/formats';
import { readText } from './formats/read-file';
import { dryRun, importClippings } from './import';
import { mergeKept } from './merge';
import { listSnapshots } from './snapshots';
import { eraseClippings, everything, freshDatabase, undoLast } from './test-database';
import type { Kept } from './types';

let db: MasarDatabase;
beforeEach(() => {
  db = freshDatabase();
});
afterEach(() => {
  db.close();
});

const options = { now: new Date('2026-01-08'), language: 'en', eventName: () => null } as const;
const kept = (...all: Parameters<typeof fakeClipping>[]): Kept[] =>
  all.map((given) => ({ clipping: fakeClipping(...given), others: [] }));

/** What a new database holds after these imports, one after another. */
async function after(...imports: (readonly Kept[])[]) {
  db.close();
  db = freshDatabase();
  for (const one of imports) await importClippings(db, one);
  return everything(db);
}

describe('mergeKept', () => {
  const same = fc
    .tuple(arbitraryCollection, arbitraryCollection, arbitraryCollection)
    .map((all) => all.map(([first]) => first ?? { clipping: fakeClipping(1), others: [] }))
    .map((all) => all.map(withId));

  it('is idempotent, commutative and associative', () => {
    fc.assert(
      fc.property(same, ([a, b, c]) => {
        if (!a || !b || !c) throw new Error('three');
        const ab = mergeKept(a, b);
        expect(mergeKept(ab, ab)).toEqual(ab);
        expect(mergeKept(ab, b)).toEqual(ab);
        expect(mergeKept(b, a)).toEqual(ab);
        expect(mergeKept(ab, c)).toEqual(mergeKept(a, mergeKept(b, c)));
      }),
    );
  });

  it('shows the newer side and keeps the older', () => {
    const [old, fresh] = kept(
      [1, { note: 'old', modified: '2025-02-01T00:00:00.000Z' }],
      [1, { note: 'new', modified: '2025-03-01T00:00:00.000Z' }],
    );
    if (!old || !fresh) throw new Error('two');
    expect(mergeKept(fresh, old)).toEqual({ clipping: fresh.clipping, others: [old.clipping] });
  });

  function withId({ clipping, others }: Kept): Kept {
    const { id } = fakeClipping(1);
    return { clipping: { ...clipping, id }, others: others.map((side) => ({ ...side, id })) };
  }
});

describe('importClippings', () => {
  it('gives the same whichever is merged into which, and however often', async () => {
    await fc.assert(
      fc.asyncProperty(arbitraryCollection, arbitraryCollection, async (a, b) => {
        const both = await after(a, b);
        expect(await after(b, a)).toEqual(both);
        expect(await after(a, b, a, b, b)).toEqual(both);
      }),
      { numRuns: 20 },
    );
  });

  it('loses no side of anything', async () => {
    await fc.assert(
      fc.asyncProperty(arbitraryCollection, arbitraryCollection, async (a, b) => {
        const { clippings } = await after(a, b);
        const sides = clippings.flatMap((row) => [row.clipping, ...row.others]);
        const notes = new Set(sides.map(({ id, note }) => `${id} ${note}`));
        for (const { clipping } of [...a, ...b]) {
          expect(notes.has(`${clipping.id} ${clipping.note}`)).toBe(true);
        }
      }),
      { numRuns: 20 },
    );
  });

  it('says first what it would do, with both sides of what differs', async () => {
    await importClippings(db, kept([1], [2, { note: 'here' }]));
    const there = kept([1], [2, { note: 'there', modified: '2026-01-01T00:00:00.000Z' }], [3]);
    const before = await everything(db);
    const plan = await dryRun(db, there);
    expect(await everything(db)).toEqual(before);
    expect([plan.fresh.length, plan.same, plan.conflicts.length]).toEqual([1, 1, 1]);
    const [conflict] = plan.conflicts;
    expect(conflict?.here.clipping.note).toBe('here');
    expect(conflict?.there.clipping.note).toBe('there');
    expect(conflict?.merged.others.map(({ note }) => note)).toEqual(['here']);
    expect(await importClippings(db, there)).toMatchObject({ added: 1, merged: 1 });
    expect(await dryRun(db, there)).toEqual({ fresh: [], same: 3, conflicts: [], own: [] });
  });

  it('can be taken back as one, and a snapshot was made before it', async () => {
    await importClippings(db, kept([1], [2]));
    const before = await everything(db);
    await importClippings(db, kept([2, { note: 'x' }], [3], [4]));
    expect((await listSnapshots(db)).map(({ why, clippings }) => [why, clippings])).toEqual([
      ['import', 2],
    ]);
    expect(await undoLast(db)).toEqual({ what: 'import', clippings: 3, articles: 0 });
    expect(await everything(db)).toEqual(before);
  });

  it('writes nothing where nothing is new', async () => {
    await importClippings(db, kept([1]));
    const undo = await db.undo.count();
    expect(await importClippings(db, kept([1]))).toMatchObject({ added: 0, merged: 0, undo: null });
    expect([await db.undo.count(), await db.snapshots.count()]).toEqual([undo, 0]);
  });
});

describe.each(LOSSLESS.map(({ id }) => id))('export as %s, erase, import', (id) => {
  it('gives the same', async () => {
    await fc.assert(
      fc.asyncProperty(arbitraryCollection, async (collection) => {
        const before = await after(collection);
        const file = await exportClippings(db, id, null, options);
        await eraseClippings(db);
        expect((await everything(db)).clippings).toEqual([]);
        const parsed = await readText(file.text);
        if (!parsed.ok) throw new Error(parsed.code);
        await importClippings(db, parsed.clippings);
        expect(await everything(db)).toEqual(before);
      }),
      { numRuns: 40 },
    );
  });
});
