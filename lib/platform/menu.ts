/**
 * The ways to the panel beside the popup's: the menus of the toolbar's button and of a selection,
 * and the keyboard.
 */
import { openBeside } from './beside';
import { browser } from './browser';
import { LOOK_UP, lookUpBeside, selectionIn } from './look-up';
import { MENU_TITLES, type MenuId } from './menu-titles';
import { loadSettings, watchSettings } from './settings';
import { uiLanguage } from './ui-language';

/** The command that the manifest names. */
export const OPEN_PANEL = 'open-panel';

const ids: readonly MenuId[] = ['panel', 'library', 'look-up', 'save-selection', 'save-article'];

/** Where each entry stands. */
const CONTEXTS = {
  panel: 'action',
  library: 'action',
  'look-up': 'selection',
  'save-selection': 'selection',
  'save-article': 'page',
} as const satisfies Record<MenuId, string>;

/** Follows the menu and the keyboard. Call it synchronously when the worker starts. */
export function followMenu(): void {
  browser.contextMenus.onClicked.addListener(({ menuItemId, selectionText = '' }, tab) => {
    if (menuItemId === 'panel' && tab?.windowId !== undefined) void openBeside(tab.windowId);
    if (menuItemId === 'look-up' && tab?.windowId !== undefined) {
      void lookUpBeside(tab.windowId, () => Promise.resolve(selectionText));
    }
    if (menuItemId === 'library') void browser.tabs.create({ url: '/library.html' });
  });
  browser.commands.onCommand.addListener((command, tab) => {
    if (tab?.windowId === undefined) return;
    if (command === OPEN_PANEL) void openBeside(tab.windowId);
    const { id } = tab;
    if (command === LOOK_UP && id !== undefined) {
      void lookUpBeside(tab.windowId, () => selectionIn(id));
    }
  });
  watchSettings(() => void nameMenu());
}

/** Puts the entries into the menu: once for each version, the browser keeps them. */
export async function fillMenu(): Promise<void> {
  const lang = uiLanguage(await loadSettings());
  await browser.contextMenus.removeAll();
  for (const id of ids) {
    browser.contextMenus.create({ id, contexts: [CONTEXTS[id]], title: MENU_TITLES[id][lang] });
  }
}

/** Says the entries in the reader's language. */
async function nameMenu(): Promise<void> {
  const lang = uiLanguage(await loadSettings());
  const named = ids.map((id) => browser.contextMenus.update(id, { title: MENU_TITLES[id][lang] }));
  await Promise.allSettled(named);
}
