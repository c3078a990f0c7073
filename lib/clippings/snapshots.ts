/**
 * Snapshots: copies of everything that is the reader's, in the same database, made by themselves
 * and before what changes much. They help against mistakes, not against a broken disk: that is
 * what the export is for.
 */
import type { MasarDatabase } from '@/lib/db/database';
import type { SnapshotReason, SnapshotRow } from '@/lib/db/rows';
import { changesIn } from './changes';
import { packed } from './gzip';
import { surplusOf } from './retention';

/** A day's snapshot is due after so many milliseconds; less than a day, for regular habits. */
const DUE_MS = 20 * 3_600_000;

/** Makes a snapshot and lets old ones go. Rejects where the database does. */
export async function makeSnapshot(
  db: MasarDatabase,
  why: SnapshotReason,
  now: Date = new Date(),
): Promise<SnapshotRow> {
  const { clippings, ownArticles, judgements, state } = db;
  const content = await db.transaction(
    'r',
    [clippings, ownArticles, judgements, state],
    async () => ({
      clippings: (await clippings.toArray()).map(({ clipping, others }) => ({ clipping, others })),
      articles: (await ownArticles.toArray()).map(({ article }) => article),
      judgements: await judgements.toArray(),
      total: await changesIn(db),
    }),
  );
  const { total, ...copied } = content;
  const stored = await packed(JSON.stringify(copied));
  const at = now.toISOString();
  const row: SnapshotRow = {
    id: `${at}-${why}`,
    at,
    why,
    clippings: content.clippings.length,
    articles: content.articles.length,
    size: stored.data.length,
  };
  await db.transaction('rw', [db.snapshots, db.snapshotData, db.state], async () => {
    await db.snapshots.put(row);
    await db.snapshotData.put({ id: row.id, ...stored });
    await db.state.put({ key: 'snapshot', at, total });
    const surplus = surplusOf(await db.snapshots.toArray());
    await db.snapshots.bulkDelete(surplus);
    await db.snapshotData.bulkDelete(surplus);
  });
  return row;
}

/** Makes the day's snapshot if something changed since the last and that is long enough ago. */
export async function snapshotIfDue(
  db: MasarDatabase,
  now: Date = new Date(),
): Promise<SnapshotRow | null> {
  const [state, total] = await Promise.all([db.state.get('snapshot'), changesIn(db)]);
  const last = state?.key === 'snapshot' ? state : null;
  const due = last === null || Math.abs(now.getTime() - Date.parse(last.at)) >= DUE_MS;
  return due && total !== (last?.total ?? 0) ? makeSnapshot(db, 'daily', now) : null;
}

/** The snapshots there are, newest first. */
export function listSnapshots(db: MasarDatabase): Promise<SnapshotRow[]> {
  return db.snapshots.reverse().toArray();
}
