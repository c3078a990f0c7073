/**
 * The keyboard's way to the panel, as the reader has set it in the browser.
 */
import { browser } from './browser';
import { OPEN_PANEL } from './menu';

/** The keys that open the panel; null where none are set. */
export async function panelShortcut(): Promise<string | null> {
  const commands = await browser.commands.getAll().catch(() => []);
  const shortcut = commands.find(({ name }) => name === OPEN_PANEL)?.shortcut;
  return shortcut === undefined || shortcut === '' ? null : shortcut;
}

/** Opens the browser's own page for setting keys: an extension may not set them unasked. */
export async function changeShortcuts(): Promise<void> {
  const open: unknown = Reflect.get(browser.commands, 'openShortcutSettings');
  if (typeof open === 'function') await Reflect.apply(open, browser.commands, []);
  else await browser.tabs.create({ url: 'chrome://extensions/shortcuts' });
}
