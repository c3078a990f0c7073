/**
 * The one way in which clippings are written: in one transaction the rows, what is searched of
 * them, how to take it back, and the count of changes. It is done when the browser has committed.
 */
import type { MasarDatabase } from '@/lib/db/database';
import type { ClippingRow, UndoneKind } from '@/lib/db/rows';
import { countChanges } from './changes';
import { writeOwn, type OwnStep } from './own/write';
import { rowOf, wordsKey, wordsRowOf } from './rows';
import type { Kept } from './types';

/** One clipping before and after; null is nothing there. */
export interface Step {
  readonly before: Kept | null;
  readonly after: Kept | null;
}

/** What an operation does; own articles are written with the clippings where a file holds both. */
export interface Plan {
  readonly steps: readonly Step[];
  readonly own?: readonly OwnStep[];
}

/** Operations that can be taken back, and clippings in all of them together. */
const MOST_UNDO = 100;

/**
 * Runs `plan` and writes the steps it gives, all or nothing. `plan` may read the database and
 * wait for nothing else. Rejects where the database does, and then nothing was changed.
 * @param what how the operation is called when it is taken back; null for one that cannot be.
 * @returns what `plan` gave, and by which number it can be taken back (see undo.ts): null where
 *   nothing was written, or nothing can be taken back.
 */
export function change<T extends Plan>(
  db: MasarDatabase,
  what: UndoneKind | null,
  plan: () => Promise<T>,
): Promise<T & { readonly undo: number | null }> {
  const { clippings, words, undo, state, ownArticles } = db;
  return db.transaction('rw', [clippings, words, undo, state, ownArticles], async () => {
    const planned = await plan();
    const steps = planned.steps.filter(({ before, after }) => before !== null || after !== null);
    const { own = [] } = planned;
    if (steps.length + own.length === 0) return { ...planned, undo: null };
    await write(db, steps);
    await writeOwn(db, own);
    const seq = what === null ? null : await remember(db, what, { steps, own });
    await countChanges(db, steps.length + own.length);
    return { ...planned, undo: seq };
  });
}

/** The rows of clippings, in their order; null where there is none. */
export async function keptOf(db: MasarDatabase, ids: readonly string[]): Promise<(Kept | null)[]> {
  return (await db.clippings.bulkGet([...ids])).map((row) => (row ? keptIn(row) : null));
}

/** What a row keeps, without its keys. */
export function keptIn({ clipping, others }: ClippingRow): Kept {
  return { clipping, others };
}

async function write(db: MasarDatabase, steps: readonly Step[]): Promise<void> {
  const after = steps.flatMap((step) => (step.after ? [step.after] : []));
  const gone = steps.flatMap(({ before, after: left }) => (before && !left ? [before] : []));
  const stale = steps.flatMap(({ before }) =>
    before ? [wordsKey(before.clipping, 'clipping')] : [],
  );
  const fresh = after.flatMap(({ clipping }) => wordsRowOf(clipping) ?? []);
  const kept = new Set(fresh.map(({ key }) => key));
  await Promise.all([
    db.clippings.bulkPut(after.map(rowOf)),
    db.clippings.bulkDelete(gone.map(({ clipping }) => clipping.id)),
    db.words.bulkDelete(stale.filter((key) => !kept.has(key))),
    db.words.bulkPut(fresh),
  ]);
}

async function remember(
  db: MasarDatabase,
  what: UndoneKind,
  { steps, own }: Required<Plan>,
): Promise<number> {
  const seq = await db.undo.add({
    what,
    at: new Date().toISOString(),
    steps: steps.flatMap(({ before, after }) =>
      after ? [{ id: after.clipping.id, before, left: after.clipping.modified }] : [],
    ),
    own: own.flatMap(({ before, after }) =>
      after ? [{ id: after.id, before, left: after.modified }] : [],
    ),
  });
  const surplus = (await db.undo.count()) - MOST_UNDO;
  if (surplus > 0) await db.undo.bulkDelete(await db.undo.limit(surplus).primaryKeys());
  return seq;
}
