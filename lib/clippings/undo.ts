/**
 * Taking back: inverse operations lie in the database, written with what they undo, so that a
 * worker's death loses none. They end with the browser's session.
 */
import type { MasarDatabase } from '@/lib/db/database';
import type { UndoRow, UndoneKind } from '@/lib/db/rows';
import { change, keptOf } from './change';
import { ClippingFailure } from './failure';

/** What was taken back. */
export interface Undone {
  readonly what: UndoneKind;
  /** Clippings put back as they were. */
  readonly clippings: number;
}

/**
 * Takes the operation with this number back, all of it or nothing: the one that the reader was
 * shown, whatever another window has done since. Null where there is none. Rejects with
 * `changed-since` where a clipping is no longer as that operation left it.
 */
export async function undoOperation(db: MasarDatabase, seq: number): Promise<Undone | null> {
  const { undone } = await change(db, null, async () => {
    const row = await db.undo.get(seq);
    if (!row) return { steps: [], undone: null };
    const steps = await stepsBack(db, row);
    await db.undo.delete(seq);
    return { steps, undone: { what: row.what, clippings: steps.length } };
  });
  return undone;
}

async function stepsBack(db: MasarDatabase, { steps }: UndoRow) {
  const now = await keptOf(
    db,
    steps.map(({ id }) => id),
  );
  return steps.map(({ before, left }, at) => {
    const current = now[at] ?? null;
    if (current?.clipping.modified !== left) throw new ClippingFailure('changed-since');
    return { before: current, after: before };
  });
}

/** Forgets what could be taken back: a new session has begun. */
export async function forgetUndo(db: MasarDatabase): Promise<void> {
  await db.undo.clear();
}
