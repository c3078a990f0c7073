/**
 * What happens before a version's own changes to an old database: a copy of what is the reader's.
 */
import type { Transaction } from 'dexie';
import type { SnapshotData, SnapshotRow } from './rows';

/**
 * Keeps the reader's own tables as a snapshot, as version `from` left them. Runs inside the
 * upgrade's transaction, which waits for nothing but the database: so it is not compressed.
 */
export async function keepBeforeUpgrade(transaction: Transaction, from: number): Promise<void> {
  const [judgements, clippings, ownArticles] = await Promise.all(
    ['judgements', 'clippings', 'ownArticles'].map((name) =>
      transaction.table<object>(name).toArray(),
    ),
  );
  if (!judgements || !clippings || !ownArticles) return;
  if (judgements.length + clippings.length + ownArticles.length === 0) return;
  const content = {
    clippings: clippings.map(withoutFacets),
    articles: ownArticles.map((row) => ('article' in row ? row.article : null)),
    judgements,
  };
  const data = new TextEncoder().encode(JSON.stringify(content));
  const at = new Date().toISOString();
  const id = `${at}-version-${from}`;
  const row: SnapshotRow = {
    id,
    at,
    why: 'migration',
    clippings: clippings.length,
    articles: ownArticles.length,
    size: data.length,
  };
  const stored: SnapshotData = { id, data, compressed: false };
  await transaction.table('snapshots').put(row);
  await transaction.table('snapshotData').put(stored);
}

function withoutFacets(row: object): object {
  const { clipping, others } = { clipping: null, others: [], ...row };
  return { clipping, others };
}
