/**
 * Erasing what the extension holds: the database, the settings, what is known of tabs, and the
 * browser's permissions for sites that were added.
 */
import { Dexie } from 'dexie';
import { takeAllBack } from '@/lib/platform/added-sites';
import { browser } from '@/lib/platform/browser';
import { DATABASE_NAME } from './database';
import { ensureReference } from './seeding';

/** A deletion that another context holds up longer than this has failed for now. */
const PATIENCE_MS = 5_000;

/**
 * Erases everything, and lays the reference down anew. Run it where the reference was not seeded
 * before: in a page, not in the worker.
 * @returns false where something could not be erased.
 */
export async function eraseEverything(): Promise<boolean> {
  try {
    // The list of them is about to go.
    await takeAllBack();
    await withPatience(Dexie.delete(DATABASE_NAME));
    await browser.storage.local.clear();
    await browser.storage.session.clear();
    await ensureReference();
    return true;
  } catch {
    return false;
  }
}

async function withPatience(task: PromiseLike<void>): Promise<void> {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const late = new Promise<never>((_resolve, reject) => {
    timer = setTimeout(() => reject(new Error('held up')), PATIENCE_MS);
  });
  try {
    await Promise.race([task, late]);
  } finally {
    clearTimeout(timer);
  }
}
