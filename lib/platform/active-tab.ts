/**
 * The active tab of the window that a surface stands in, followed as the reader changes tabs.
 */
import { browser } from './browser';

/** The window that this surface stands in; null where the browser does not say. */
export async function ownWindow(): Promise<number | null> {
  const found = await browser.windows.getCurrent().catch(() => null);
  return found?.id ?? null;
}

/**
 * Calls `listener` with the active tab of this surface's own window, now and after each change,
 * until the returned function is called. Null where the window has none that may be known.
 */
export function watchActiveTab(listener: (tabId: number | null) => void): () => void {
  let latest = 0;
  let shown: number | null | undefined;
  const look = async () => {
    const turn = ++latest;
    const tabs = await browser.tabs.query({ active: true, currentWindow: true }).catch(() => []);
    if (turn !== latest) return;
    const found = tabs[0]?.id ?? null;
    if (found === shown) return;
    shown = found;
    listener(found);
  };
  // Which window an event is about does not matter: each answer is asked of this one alone.
  const again = () => void look();
  const events = [
    browser.tabs.onActivated,
    browser.tabs.onAttached,
    browser.tabs.onDetached,
    browser.tabs.onRemoved,
    browser.tabs.onReplaced,
  ] as const;
  for (const event of events) event.addListener(again);
  void look();
  return () => {
    latest = -1;
    for (const event of events) event.removeListener(again);
  };
}
