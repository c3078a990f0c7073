/**
 * Opening the panel beside the page: the side panel of Chromium's browsers, the sidebar of
 * Firefox. Both open only in answer to a reader's own act, and only before anything is awaited.
 */
import { browser } from './browser';

/** What the polyfill's types do not know: Chromium's alone. */
interface SidePanel {
  open(options: { windowId: number } | { tabId: number }): Promise<void>;
}

function sidePanel(): SidePanel | null {
  const found: unknown = Reflect.get(browser, 'sidePanel');
  return isSidePanel(found) ? found : null;
}

function isSidePanel(value: unknown): value is SidePanel {
  return typeof value === 'object' && value !== null && 'open' in value;
}

/**
 * Opens the panel in a window. Call it synchronously in the handler of the reader's act.
 * @returns false where the browser refuses or has no panel.
 */
export function openBeside(windowId: number): Promise<boolean> {
  return openAt({ windowId });
}

/** The same in the window of a tab. */
export function openOver(tabId: number): Promise<boolean> {
  return openAt({ tabId });
}

async function openAt(place: { windowId: number } | { tabId: number }): Promise<boolean> {
  try {
    // No await may stand before these calls: it would end the reader's act.
    const chromium = sidePanel();
    if (chromium) await chromium.open(place);
    else await browser.sidebarAction.open();
    return true;
  } catch {
    return false;
  }
}
