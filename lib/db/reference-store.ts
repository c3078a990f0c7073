/**
 * The reference for surfaces: from the database where that is open and up to date, and from the
 * bundle where it is not, so that the timeline is shown whatever the disk says.
 */
import manifest from 'virtual:masar/manifest';
import { extensionBundle, type ReferenceBundle } from './bundle';
import { connect, problemOf, type Connection, type DatabaseProblem } from './connect';
import {
  bundleReader,
  databaseReader,
  withFallback,
  type ReferenceQueries,
} from './reference-reader';
import { seededHash } from './seed';
import { seedingProblem } from './seeding';

export interface ReferenceReader extends ReferenceQueries {
  readonly source: 'database' | 'bundle';
  /** Why there is no database; null also where it is only not seeded yet. */
  readonly problem: DatabaseProblem | null;
}

/** Opens the reference. Never rejects; the answers of the reader may. */
export function openReference(): Promise<ReferenceReader> {
  return referenceFrom(connect, extensionBundle(manifest), seedingProblem);
}

/** The reference out of this database if it holds what this bundle holds, else of the bundle. */
export async function referenceFrom(
  open: () => Promise<Connection>,
  bundle: ReferenceBundle,
  whyNotSeeded: () => Promise<DatabaseProblem | null>,
): Promise<ReferenceReader> {
  const fromBundle = bundleReader(bundle);
  const { db, problem } = await open();
  if (!db) return { source: 'bundle', problem, ...fromBundle };
  try {
    const current = (await seededHash(db)) === bundle.manifest.hash;
    if (!current) return { source: 'bundle', problem: await whyNotSeeded(), ...fromBundle };
  } catch (error) {
    return { source: 'bundle', problem: problemOf(error), ...fromBundle };
  }
  return { source: 'database', problem: null, ...withFallback(databaseReader(db), fromBundle) };
}
