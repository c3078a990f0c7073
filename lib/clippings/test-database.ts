/**
 * A database of its own, for tests.
 */
import { IDBFactory } from 'fake-indexeddb';
import Dexie from 'dexie';
import { MasarDatabase } from '@/lib/db/database';
import { undoOperation } from './undo';

/** Forgets every database and opens a new one. */
export function freshDatabase(): MasarDatabase {
  Dexie.dependencies.indexedDB = new IDBFactory();
  return new MasarDatabase();
}

/** All that is the reader's, to compare. */
export async function everything(db: MasarDatabase) {
  const [clippings, own, words] = await Promise.all([
    db.clippings.toArray(),
    db.ownArticles.toArray(),
    db.words.toArray(),
  ]);
  return { clippings, own, words };
}

/** Takes back the operation that was last, as a reader does who undoes again and again. */
export async function undoLast(db: MasarDatabase) {
  const last = await db.undo.toCollection().last();
  return last ? undoOperation(db, last.seq) : null;
}

/** Every clipping and what belongs to them, gone; the snapshots stay. */
export async function eraseClippings(db: MasarDatabase): Promise<void> {
  const { clippings, words, drafts, undo } = db;
  await db.transaction('rw', [clippings, words, drafts, undo], async () => {
    await Promise.all([clippings.clear(), words.clear(), drafts.clear(), undo.clear()]);
  });
}
