/**
 * Saving by the browser's own menus and by the keyboard: these have no place for an answer but the
 * toolbar's button.
 */
import { browser } from './browser';
import { saveFromTab, type Filer } from './tab-save';
import { showOutcome } from './toolbar';

/** The command that the manifest names. */
export const SAVE = 'save';

/** Follows the menus and the keyboard. Call it synchronously when the worker starts. */
export function followSaving(filer: Filer): void {
  browser.contextMenus.onClicked.addListener(({ menuItemId, selectionText = '' }, tab) => {
    if (tab?.id === undefined) return;
    const { id } = tab;
    if (menuItemId === 'save-selection') {
      void shown(id, saveFromTab(filer, id, 'selection', selectionText));
    }
    if (menuItemId === 'save-article') void shown(id, saveFromTab(filer, id, 'article'));
  });
  browser.commands.onCommand.addListener((command, tab) => {
    if (command === SAVE && tab?.id !== undefined) void shown(tab.id, saveAny(filer, tab.id));
  });
}

/** The selection, or the page where nothing is selected. */
async function saveAny(filer: Filer, tabId: number): ReturnType<typeof saveFromTab> {
  const saved = await saveFromTab(filer, tabId, 'selection');
  const nothing = !saved.ok && saved.code === 'nothing-selected';
  return nothing ? saveFromTab(filer, tabId, 'bookmark') : saved;
}

async function shown(tabId: number, saving: ReturnType<typeof saveFromTab>): Promise<void> {
  const { ok } = await saving;
  await showOutcome(tabId, ok);
}
