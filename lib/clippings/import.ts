/**
 * Taking clippings in: first what it would do, then the merge, all or nothing, which can be taken
 * back as one. Runs in the page that has the file.
 */
import type { MasarDatabase } from '@/lib/db/database';
import { change, keptIn, type Step } from './change';
import { mergeKept, sameKept } from './merge';
import { makeSnapshot } from './snapshots';
import type { Kept } from './types';

/** One clipping of which here and the file say different things. */
export interface Conflict {
  readonly here: Kept;
  readonly there: Kept;
  /** What the merge would make of them: the newer shown, the older kept with it. */
  readonly merged: Kept;
}

/** What an import would do. */
export interface DryRun {
  readonly fresh: readonly Kept[];
  /** Nothing of these is new. */
  readonly same: number;
  readonly conflicts: readonly Conflict[];
}

/** What importing these would do; nothing is changed. */
export async function dryRun(db: MasarDatabase, incoming: readonly Kept[]): Promise<DryRun> {
  const once = byId(incoming);
  const here = await db.clippings.bulkGet([...once.keys()]);
  const fresh: Kept[] = [];
  const conflicts: Conflict[] = [];
  let same = 0;
  [...once.values()].forEach((there, at) => {
    const row = here[at];
    if (!row) {
      fresh.push(there);
      return;
    }
    const kept = keptIn(row);
    const merged = mergeKept(kept, there);
    if (sameKept(merged, kept)) same++;
    else conflicts.push({ here: kept, there, merged });
  });
  return { fresh, same, conflicts };
}

/** What an import did. */
export interface Imported {
  readonly added: number;
  readonly merged: number;
  /** By which number it can be taken back; null where nothing was new. */
  readonly undo: number | null;
}

/**
 * Imports: a snapshot first, then the merge in one transaction. Where nothing is new nothing is
 * written. Rejects where the database does, and then nothing was changed.
 */
export async function importClippings(
  db: MasarDatabase,
  incoming: readonly Kept[],
): Promise<Imported> {
  const before = await dryRun(db, incoming);
  if (before.fresh.length + before.conflicts.length === 0)
    return { added: 0, merged: 0, undo: null };
  if ((await db.clippings.count()) > 0) await makeSnapshot(db, 'import');
  return mergeInto(db, 'import', incoming);
}

/** Merges without a snapshot; what `restore` and `import` share. */
export async function mergeInto(
  db: MasarDatabase,
  what: 'import',
  incoming: readonly Kept[],
): Promise<Imported> {
  const { steps, undo } = await change(db, what, async () => {
    // Looked at again: another context may have written since the dry run.
    const { fresh, conflicts } = await dryRun(db, incoming);
    const all: Step[] = [
      ...fresh.map((after) => ({ before: null, after })),
      ...conflicts.map(({ here, merged }) => ({ before: here, after: merged })),
    ];
    return { steps: all };
  });
  const added = steps.filter(({ before }) => before === null).length;
  return { added, merged: steps.length - added, undo };
}

/** Each id once: a file may hold the same clipping twice, in different states. */
function byId(incoming: readonly Kept[]): Map<string, Kept> {
  const once = new Map<string, Kept>();
  for (const kept of incoming) {
    const known = once.get(kept.clipping.id);
    once.set(kept.clipping.id, known ? mergeKept(known, kept) : mergeKept(kept, kept));
  }
  return once;
}
