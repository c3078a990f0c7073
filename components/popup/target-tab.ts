/**
 * Which tab the popup is about.
 */
import { browser } from '@/lib/platform/browser';

/**
 * The tab named in the address (`?tab=7`, for scripts and tests), else the active tab of the window
 * that the popup hangs on. Null where there is none.
 */
export async function targetTab(search: string): Promise<number | null> {
  const named = new URLSearchParams(search).get('tab');
  if (named !== null && /^\d{1,10}$/.test(named)) return Number(named);
  const [active] = await browser.tabs.query({ active: true, currentWindow: true });
  return active?.id ?? null;
}
