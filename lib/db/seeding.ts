/**
 * Seeding as the background worker does it: when it should, and telling how it went.
 */
import manifest from 'virtual:masar/manifest';
import { browser } from '@/lib/platform/browser';
import { extensionBundle } from './bundle';
import { connect, problemOf, type DatabaseProblem } from './connect';
import { seedReference } from './seed';

/** In `storage.session`: why the last seeding failed, for surfaces to say. */
const KEY = 'seeding-problem';

let underWay: Promise<void> | null = null;

/**
 * Sees to it that the database holds this build's reference. Cheap where it does already; after
 * a failure the next worker tries again. Never rejects.
 */
export function ensureReference(): Promise<void> {
  underWay ??= seed().then(async (problem) => {
    await browser.storage.session.set({ [KEY]: problem }).catch(() => undefined);
  });
  return underWay;
}

async function seed(): Promise<DatabaseProblem | null> {
  const { db, problem } = await connect();
  if (!db) return problem;
  try {
    await seedReference(db, extensionBundle(manifest));
    return null;
  } catch (error) {
    return problemOf(error);
  }
}

/** Why the reference could not be put in the database; null where it was, or is still to be. */
export async function seedingProblem(): Promise<DatabaseProblem | null> {
  const problem: unknown = (await browser.storage.session.get(KEY))[KEY];
  return problem === 'shut' || problem === 'full' || problem === 'blocked' ? problem : null;
}
