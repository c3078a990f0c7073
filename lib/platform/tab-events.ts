/**
 * What tabs do while nobody asks: they navigate, close, and are replaced.
 */
import { browser } from './browser';
import { isOnSite } from './hosts';
import { watchSettings, type Settings } from './settings';
import { coverageOf } from './tab-coverage';
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
  watchSettings((settings, before) => quietly(onSettings(settings, before)));
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

/** Without a state the browser's own reset to the default is right already, but on sites that are off. */
async function onNavigated(tabId: number): Promise<void> {
  const known = (await readTab(tabId)) ?? (await coverageOf(tabId)).siteOff;
  if (known) await refreshToolbar(tabId);
}

/** What was read of a site that is now off is forgotten; the button says everything anew. */
async function onSettings({ sitesOff }: Settings, before: Settings): Promise<void> {
  const tabs = await browser.tabs.query({});
  const ids = (now: readonly string[], then: readonly string[]) =>
    tabs
      .filter(({ url }) => isOnSite(url, now) && !isOnSite(url, then))
      .flatMap(({ id }) => id ?? []);
  const turnedOff = ids(sitesOff, before.sitesOff);
  await Promise.all(turnedOff.map(forget));
  await refreshAll([...turnedOff, ...ids(before.sitesOff, sitesOff)]);
}

function forget(tabId: number): Promise<void> {
  return inTabOrder(tabId, () => dropTab(tabId));
}
