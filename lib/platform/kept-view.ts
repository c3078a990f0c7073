/**
 * What a panel showed when it was closed, for each window, in `storage.session`: it opens again
 * where it was, and forgets with the browser.
 */
import { browser } from './browser';

const keyOf = (windowId: number) => `panel:${windowId}`;

/** What was kept for a window, unchecked; null where nothing was or it cannot be read. */
export async function readKept(windowId: number | null): Promise<unknown> {
  if (windowId === null) return null;
  const key = keyOf(windowId);
  const found = await browser.storage.session.get(key).catch(() => ({}));
  return Object.hasOwn(found, key) ? Reflect.get(found, key) : null;
}

/** Keeps a view for a window. Where it cannot be kept, the next panel starts anew. */
export async function writeKept(windowId: number | null, kept: object): Promise<void> {
  if (windowId === null) return;
  await browser.storage.session.set({ [keyOf(windowId)]: kept }).catch(() => undefined);
}
