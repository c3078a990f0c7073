/**
 * The state of each tab in `storage.session`: it outlives the worker, and ends with the browser.
 * Only the background worker writes here (see tab-coverage.ts for reading).
 */
import type { TabState } from '@/lib/messages/protocol';
import { browser } from './browser';

/** A tab's state with what only the writers need. */
export interface StoredTab {
  readonly state: TabState;
  /** When it was written, milliseconds since 1970: a `checking` without an end must not last. */
  readonly since: number;
  /** The page was looked at, so that it has an answer of its own when a judgement is taken back. */
  readonly looked: boolean;
}

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
export async function writeTab(
  tabId: number,
  state: TabState,
  { looked }: { looked: boolean },
): Promise<void> {
  const stored: StoredTab = { state, since: Date.now(), looked };
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
  const { state, since } = value as Partial<StoredTab>;
  return typeof state === 'object' && typeof state.url === 'string' && typeof since === 'number';
}
