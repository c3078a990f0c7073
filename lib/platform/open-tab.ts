/**
 * Opening a tab beside this one. What the browser refuses is not opened; nothing throws.
 */
import { browser } from './browser';

/** Opens an address of the web, or a page of our own by its path (`/library.html#/clippings`). */
export async function openTab(url: string): Promise<void> {
  await browser.tabs.create({ url }).catch(() => undefined);
}
