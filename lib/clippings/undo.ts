/**
 * Taking back: inverse operations lie in the database, written with what they undo, so that a
 * worker's death loses none. They end with the browser's session.
 */
import type { MasarDatabase } from '@/lib/db/database';
import type { UndoRow, UndoneKind } from '@/lib/db/rows';
import { change, keptOf } from './change';
import { ClippingFailure } from './failure';
import { ownArticlesOf, type OwnStep } from './own/write';

/** What was taken back. */
export interface Undone {
  readonly what: UndoneKind;
  /** Clippings put back as they were. */
  readonly clippings: number;
  /** The same of own articles. */
  readonly articles: number;
}

/**
 * Takes the operation with this number back, all of it or nothing: the one that the reader was
 * shown, whatever another window has done since. Null where there is none. Rejects with
 * `changed-since` where something is no longer as that operation left it.
 */
export async function undoOperation(db: MasarDatabase, seq: number): Promise<Undone | null> {
  const { undone } = await change(db, null, async () => {
    const row = await db.undo.get(seq);
    if (!row) return { steps: [], undone: null };
    const steps = await stepsBack(db, row);
    const own = await ownStepsBack(db, row);
    await db.undo.delete(seq);
    const { what } = row;
    return { steps, own, undone: { what, clippings: steps.length, articles: own.length } };
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

async function ownStepsBack(db: MasarDatabase, { own = [] }: UndoRow): Promise<OwnStep[]> {
  const now = await ownArticlesOf(
    db,
    own.map(({ id }) => id),
  );
  return own.map(({ before, left }, at) => {
    const current = now[at] ?? null;
    if (current?.modified !== left) throw new ClippingFailure('changed-since');
    return { before: current, after: before };
  });
}

/** Forgets what could be taken back: a new session has begun. */
export async function forgetUndo(db: MasarDatabase): Promise<void> {
  await db.undo.clear();
}
