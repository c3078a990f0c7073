/**
 * The state of each tab in `storage.session`: it outlives the worker, and ends with the browser.
 * Only the background worker writes here (see tab-coverage.ts for reading).
 */
import type { TabState } from '@/lib/messages/protocol';
import { browser } from './browser';
import { serialByKey } from './serial';

/** A tab's state with what the surfaces need not see. */
export interface StoredTab {
  readonly state: TabState;
  /** When the check under way began, milliseconds since 1970; null where none is under way. */
  readonly checkingSince: number | null;
}

/**
 * What reads and then writes a tab's state runs in here, one after another for each tab: two
 * messages of one tab must not interleave, and a closed tab must be forgotten last.
 */
export const inTabOrder = serialByKey<number>();

const PREFIX = 'tab:';

/** The key in `storage.session` under which a tab's state is kept. */
export function tabKey(tabId: number): string {
  return `${PREFIX}${tabId}`;
}

/** What is stored of a tab, or null. */
export async function readTab(tabId: number): Promise<StoredTab | null> {
  const key = tabKey(tabId);
  const found: unknown = (await browser.storage.session.get(key))[key];
  return isStoredTab(found) ? found : null;
}

/** Stores what is known of a tab in place of what was. */
export async function writeTab(tabId: number, stored: StoredTab): Promise<void> {
  await browser.storage.session.set({ [tabKey(tabId)]: stored });
}

/** Forgets a tab. */
export async function dropTab(tabId: number): Promise<void> {
  await browser.storage.session.remove(tabKey(tabId));
}

/** The tabs that have a state. */
export async function storedTabIds(): Promise<number[]> {
  const all = await browser.storage.session.get(null);
  return Object.keys(all)
    .filter((key) => key.startsWith(PREFIX))
    .map((key) => Number(key.slice(PREFIX.length)));
}

/** Whether a value from the store is one of ours; extension pages alone can write there. */
function isStoredTab(value: unknown): value is StoredTab {
  if (typeof value !== 'object' || value === null) return false;
  if (!('state' in value) || !('checkingSince' in value)) return false;
  const { state } = value;
  return typeof state === 'object' && state !== null && 'url' in state && 'status' in state;
}
