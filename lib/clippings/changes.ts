/**
 * The count of changes, written with each of them.
 */
import type { MasarDatabase } from '@/lib/db/database';

/** How many clippings and own articles were ever changed in this database. */
export async function changesIn(db: MasarDatabase): Promise<number> {
  const state = await db.state.get('changes');
  return state?.key === 'changes' ? state.total : 0;
}

/** Counts changes. Runs inside the transaction that makes them. */
export async function countChanges(db: MasarDatabase, changed: number): Promise<void> {
  await db.state.put({ key: 'changes', total: (await changesIn(db)) + changed });
}
