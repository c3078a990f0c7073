/**
 * Taking clippings in: first what it would do, then the merge, all or nothing, which can be taken
 * back as one. Runs in the page that has the file.
 */
import type { MasarDatabase } from '@/lib/db/database';
import { change, keptIn, type Step } from './change';
import { mergeKept, sameKept } from './merge';
import { mergeOwn } from './own/merge';
import type { OwnArticle } from './own/types';
import type { OwnStep } from './own/write';
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
  /** Own articles that are new, or newer than here. */
  readonly own: readonly OwnStep[];
}

/** What importing these would do; nothing is changed. */
export async function dryRun(
  db: MasarDatabase,
  incoming: readonly Kept[],
  articles: readonly OwnArticle[] = [],
): Promise<DryRun> {
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
  const own = await mergeOwn(db, articles);
  return { fresh, same: same + own.same, conflicts, own: own.steps };
}

/** What an import did. */
export interface Imported {
  readonly added: number;
  readonly merged: number;
  /** Own articles that are other than before. */
  readonly articles: number;
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
  articles: readonly OwnArticle[] = [],
): Promise<Imported> {
  const before = await dryRun(db, incoming, articles);
  if (before.fresh.length + before.conflicts.length + before.own.length === 0)
    return { added: 0, merged: 0, articles: 0, undo: null };
  const some = (await db.clippings.count()) + (await db.ownArticles.count()) > 0;
  if (some) await makeSnapshot(db, 'import');
  const { steps, own, undo } = await change(db, 'import', async () => {
    // Looked at again: another context may have written since the dry run.
    const { fresh, conflicts, own: written } = await dryRun(db, incoming, articles);
    const all: Step[] = [
      ...fresh.map((after) => ({ before: null, after })),
      ...conflicts.map(({ here, merged }) => ({ before: here, after: merged })),
    ];
    return { steps: all, own: written };
  });
  const added = steps.filter(({ before }) => before === null).length;
  return { added, merged: steps.length - added, articles: own.length, undo };
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
