/**
 * Notes that are being written: kept on each input, so that a popup that closes, a worker or a
 * browser that dies takes no word with it.
 */
import type { MasarDatabase } from '@/lib/db/database';
import type { DraftRow } from '@/lib/db/rows';

/** A draft without its time, every field said. */
export type NoteDraft = Required<Omit<DraftRow, 'at'>>;

/** So many are kept; the oldest go first. */
const MOST = 200;

/** Keeps what is being written; one that changes nothing is forgotten. */
export async function keepDraft(
  db: MasarDatabase,
  draft: NoteDraft,
  now: Date = new Date(),
): Promise<void> {
  await db.transaction('rw', db.drafts, async () => {
    const { key, ...fields } = draft;
    if (Object.values(fields).every((field) => field === null)) {
      await db.drafts.delete(key);
      return;
    }
    await db.drafts.put({ ...draft, at: now.toISOString() });
    if ((await db.drafts.count()) <= MOST) return;
    const all = (await db.drafts.toArray()).sort((a, b) => (a.at < b.at ? 1 : -1));
    await db.drafts.bulkDelete(all.slice(MOST).map(({ key }) => key));
  });
}

/** What was being written about this, or null. */
export async function draftOf(db: MasarDatabase, key: string): Promise<DraftRow | null> {
  return (await db.drafts.get(key)) ?? null;
}

/** Forgets a draft: it was saved, or given up. */
export async function dropDraft(db: MasarDatabase, key: string): Promise<void> {
  await db.drafts.delete(key);
}
