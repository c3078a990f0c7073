/**
 * What tabs do while nobody asks: they navigate, close, and are replaced.
 */
import { browser } from './browser';
import { watchSettings } from './settings';
import { dropTab, inTabOrder, readTab, storedTabIds } from './tab-state';
import { refreshAll, refreshToolbar } from './toolbar';

/** Follows the tabs. Call it synchronously when the worker starts. */
export function followTabs(): void {
  browser.tabs.onUpdated.addListener((tabId, change) => {
    if (change.url !== undefined || change.status !== undefined) quietly(onNavigated(tabId));
  });
  browser.tabs.onRemoved.addListener((tabId) => quietly(forget(tabId)));
  browser.tabs.onReplaced.addListener((added, removed) => {
    quietly(forget(removed));
    quietly(refreshToolbar(added));
  });
  watchSettings(() => quietly(refreshAll()));
}

/** Sets things right after a start of the browser or a change of the extension. */
export function startTabs(): void {
  quietly(forgetOrphans());
  quietly(refreshAll());
}

/** A browser that fails here is shutting down, or asked again with the next event. */
function quietly(task: Promise<void>): void {
  task.catch(() => undefined);
}

/** Forgets the states of tabs that no longer exist. */
export async function forgetOrphans(): Promise<void> {
  const open = new Set((await browser.tabs.query({})).map(({ id }) => id));
  const orphans = (await storedTabIds()).filter((tabId) => !open.has(tabId));
  await Promise.all(orphans.map(forget));
}

/** Without a state the browser's own reset to the default picture is right already. */
async function onNavigated(tabId: number): Promise<void> {
  if (await readTab(tabId)) await refreshToolbar(tabId);
}

function forget(tabId: number): Promise<void> {
  return inTabOrder(tabId, () => dropTab(tabId));
}
