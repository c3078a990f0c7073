/**
 * How safe the clippings are: room on the disk, whether the browser may throw them away, and how
 * much was changed since they were last taken out to a file.
 */
import type { MasarDatabase } from '@/lib/db/database';
import { changesIn } from './changes';

export interface StorageHealth {
  /** Bytes; null where the browser does not say. */
  readonly used: number | null;
  readonly quota: number | null;
  /**
   * Whether the browser has promised to keep the data when the disk is full. Chromium's browsers
   * answer false to an extension that holds `unlimitedStorage` and so needs no promise.
   */
  readonly persisted: boolean;
}

/** What the browser says of the storage. Never rejects. */
export async function storageHealth(
  storage: Pick<StorageManager, 'estimate' | 'persisted'> = navigator.storage,
): Promise<StorageHealth> {
  const nothing: StorageEstimate = {};
  const { usage, quota } = await storage.estimate().catch(() => nothing);
  const persisted = await storage.persisted().catch(() => false);
  return { used: usage ?? null, quota: quota ?? null, persisted };
}

/**
 * Asks the browser to keep the data whatever happens. Firefox asks the reader, so call it in a
 * page, by a click. False where it does not promise. Never rejects.
 */
export function askToPersist(
  storage: Pick<StorageManager, 'persist'> = navigator.storage,
): Promise<boolean> {
  return storage.persist().catch(() => false);
}

/** What to tell of the last export. */
export interface ExportState {
  /** Null: never. */
  readonly exported: string | null;
  /** Clippings changed since. */
  readonly changes: number;
  /** Worth a quiet line; never a dialog, and nothing before there is something to lose. */
  readonly worthSaying: boolean;
}

/** So many changes are worth a line, the first time and after each export. */
const WORTH_SAYING = 50;

/** How much was changed since the last export of everything. */
export async function exportState(db: MasarDatabase): Promise<ExportState> {
  const [total, last] = await Promise.all([changesIn(db), db.state.get('exported')]);
  const exported = last?.key === 'exported' ? last : null;
  const changes = Math.max(0, total - (exported?.total ?? 0));
  return { exported: exported?.at ?? null, changes, worthSaying: changes >= WORTH_SAYING };
}

/** Notes that everything was exported now. */
export async function noteExport(db: MasarDatabase, now: Date = new Date()): Promise<void> {
  await db.transaction('rw', db.state, async () => {
    await db.state.put({ key: 'exported', at: now.toISOString(), total: await changesIn(db) });
  });
}
