/**
 * Sites that the reader adds to those that are read unasked. The list is the reader's own, in the
 * settings; whether one is read is the browser's to allow, and asked of it each time: a reader may
 * take a permission back in the browser's own pages.
 */
import { addedPattern, hostOf, isUnder } from './hosts';
import { browser } from './browser';
import { isReadable } from './page-url';
import { serialByKey } from './serial';
import { loadSettings, saveSettings, watchSettings } from './settings';

/** What came of a wish to add a site. */
export type AddAnswer = 'added' | 'no-site' | 'closed' | 'listed' | 'refused' | 'unsaved';

/** A site that was added, and whether the browser lets it be read. */
export interface AddedSite {
  readonly host: string;
  readonly allowed: boolean;
}

/** The one registration that reads all of them, as the manifest's own reads those listed. */
const SCRIPT = 'added-sites';
const READER = 'reader.js';

/**
 * Adds a site, by what was typed; the browser puts its own question. Call it synchronously in the
 * handler of the reader's act.
 * @param listed hosts that are read already.
 */
export async function addSite(typed: string, listed: readonly string[]): Promise<AddAnswer> {
  const host = hostOf(typed);
  if (host === null) return 'no-site';
  if (!isReadable(`https://${host}/`)) return 'closed';
  if (isUnder(host, listed)) return 'listed';
  // No await may stand before this call: it would end the reader's act.
  if (!(await request([addedPattern(host)]))) return 'refused';
  try {
    const { sitesAdded } = await loadSettings();
    await saveSettings({ sitesAdded: [...sitesAdded, host] });
    return 'added';
  } catch {
    return 'unsaved';
  }
}

/** Takes a site back: it is read no more, and the browser's permission for it is given up. */
export async function takeBack(host: string): Promise<void> {
  const { sitesAdded } = await loadSettings();
  await saveSettings({ sitesAdded: sitesAdded.filter((one) => one !== host) });
  await giveUp([host]);
}

/** Gives up the browser's permissions for all that was added, before everything is erased. */
export async function takeAllBack(): Promise<void> {
  await giveUp((await loadSettings()).sitesAdded);
}

/**
 * Asks the browser for sites that it does not let be read. Call it synchronously in the handler of
 * the reader's act.
 */
export function request(origins: string[]): Promise<boolean> {
  return browser.permissions.request({ origins }).catch(() => false);
}

/** Whether the browser lets all of these patterns be read. */
export function isAllowed(origins: string[]): Promise<boolean> {
  return browser.permissions.contains({ origins }).catch(() => false);
}

/** The sites that were added, in order. */
export async function addedSites(): Promise<readonly AddedSite[]> {
  const { sitesAdded } = await loadSettings();
  return Promise.all(
    sitesAdded.map(async (host) => ({ host, allowed: await isAllowed([addedPattern(host)]) })),
  );
}

/** Calls `listener` when the browser's permissions change, until the returned function is called. */
export function watchPermissions(listener: () => void): () => void {
  const { onAdded, onRemoved } = browser.permissions;
  onAdded.addListener(listener);
  onRemoved.addListener(listener);
  return () => {
    onAdded.removeListener(listener);
    onRemoved.removeListener(listener);
  };
}

/** Has the added sites read from now on. Call it synchronously when the worker starts. */
export function followAddedSites(): void {
  const again = () => void registerAddedSites();
  watchPermissions(again);
  watchSettings((now, before) => {
    if (now.sitesAdded.join() !== before.sitesAdded.join()) again();
  });
  // The browser keeps what is registered while it is closed, but not when the extension changes.
  browser.runtime.onInstalled.addListener(again);
  browser.runtime.onStartup.addListener(again);
}

const inOrder = serialByKey<typeof SCRIPT>();

/** Makes the registered script fit the list and the permissions. Rejects never. */
export function registerAddedSites(): Promise<void> {
  return inOrder(SCRIPT, async () => {
    const allowed = (await addedSites()).filter((site) => site.allowed);
    const matches = allowed.map(({ host }) => addedPattern(host));
    const known = (await browser.scripting.getRegisteredContentScripts({ ids: [SCRIPT] }))[0];
    if (matches.length === 0) {
      if (known) await browser.scripting.unregisterContentScripts({ ids: [SCRIPT] });
      return;
    }
    if (known) await browser.scripting.updateContentScripts([{ id: SCRIPT, matches }]);
    else
      await browser.scripting.registerContentScripts([
        { id: SCRIPT, matches, js: [READER], runAt: 'document_idle', persistAcrossSessions: true },
      ]);
    const before = new Set(known?.matches ?? []);
    await readOpenTabs(matches.filter((pattern) => !before.has(pattern)));
  }).catch(() => undefined);
}

/** The pages of a new site that are open already are read as well. */
async function readOpenTabs(patterns: string[]): Promise<void> {
  if (patterns.length === 0) return;
  const tabs = await browser.tabs.query({ url: patterns });
  const ids = tabs.flatMap(({ id }) => id ?? []);
  const put = ids.map((tabId) =>
    browser.scripting.executeScript({ target: { tabId }, files: [`/${READER}`] }),
  );
  await Promise.allSettled(put);
}

async function giveUp(hosts: readonly string[]): Promise<void> {
  if (hosts.length === 0) return;
  // A browser that does not give one up has it by other means than by asking here.
  await browser.permissions.remove({ origins: hosts.map(addedPattern) }).catch(() => false);
}
