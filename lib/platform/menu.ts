/**
 * The ways to the panel beside the popup's: the menu of the toolbar's button, and the keyboard.
 */
import { openBeside } from './beside';
import { browser } from './browser';
import { MENU_TITLES, type MenuId } from './menu-titles';
import { loadSettings, watchSettings } from './settings';
import { uiLanguage } from './ui-language';

/** The command that the manifest names. */
export const OPEN_PANEL = 'open-panel';

const ids: readonly MenuId[] = ['panel', 'library'];

/** Follows the menu and the keyboard. Call it synchronously when the worker starts. */
export function followMenu(): void {
  browser.contextMenus.onClicked.addListener(({ menuItemId }, tab) => {
    if (menuItemId === 'panel' && tab?.windowId !== undefined) void openBeside(tab.windowId);
    if (menuItemId === 'library') void browser.tabs.create({ url: '/library.html' });
  });
  browser.commands.onCommand.addListener((command, tab) => {
    if (command === OPEN_PANEL && tab?.windowId !== undefined) void openBeside(tab.windowId);
  });
  watchSettings(() => void nameMenu());
}

/** Puts the entries into the menu: once for each version, the browser keeps them. */
export async function fillMenu(): Promise<void> {
  const lang = uiLanguage(await loadSettings());
  await browser.contextMenus.removeAll();
  for (const id of ids) {
    browser.contextMenus.create({ id, contexts: ['action'], title: MENU_TITLES[id][lang] });
  }
}

/** Says the entries in the reader's language. */
async function nameMenu(): Promise<void> {
  const lang = uiLanguage(await loadSettings());
  const named = ids.map((id) => browser.contextMenus.update(id, { title: MENU_TITLES[id][lang] }));
  await Promise.allSettled(named);
}
