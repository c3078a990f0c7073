/**
 * Erasing the clippings alone, by the reader's word. The snapshot that is made first can bring them
 * back; erasing everything (lib/db/erase.ts) leaves no snapshot either.
 */
import type { MasarDatabase } from '@/lib/db/database';
import { countChanges } from './changes';
import { makeSnapshot } from './snapshots';

/** Erases every clipping, what is searched of them, drafts, and what could be taken back. */
export async function eraseClippings(db: MasarDatabase, now: Date = new Date()): Promise<void> {
  const { clippings, words, drafts, undo, state } = db;
  if ((await clippings.count()) > 0) await makeSnapshot(db, 'erase', now);
  await db.transaction('rw', [clippings, words, drafts, undo, state], async () => {
    const gone = await clippings.count();
    const searched = await words.toCollection().primaryKeys();
    await Promise.all([
      clippings.clear(),
      words.bulkDelete(searched.filter((key) => key.includes(' clipping '))),
      drafts.clear(),
      undo.clear(),
    ]);
    await countChanges(db, gone);
  });
}
