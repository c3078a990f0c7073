/**
 * What a surface shows for a tab, live.
 *
 * A stored state is shown only while the tab's own URL is the one it is about. No event has to
 * arrive in time for that, so another page's state cannot be shown: where the URL is unknown or
 * another, the page counts as not read.
 */
import type { Coverage, TabState } from '@/lib/messages/protocol';
import { browser } from './browser';
import { isOnSite } from './hosts';
import { isReadable, pageUrl, samePage } from './page-url';
import { loadSettings } from './settings';
import { SETTINGS_KEY } from './settings-key';
import { readTab, tabKey, type StoredTab } from './tab-state';

/** A tab as a surface shows it. */
export interface TabCoverage {
  readonly coverage: Coverage;
  /** Null where nothing is known of the page that the tab shows now. */
  readonly state: TabState | null;
  /** The page's URL without its fragment; null where the browser does not tell. */
  readonly url: string | null;
  /** The reader turned the page's site off, and nothing was read of it since. */
  readonly siteOff?: true;
}

/** After this long a check has failed (its worker was ended, say), and nobody is checking. */
export const CHECKING_LASTS_MS = 30_000;

/**
 * What is shown for a tab at `url` with this stored state, at the time `now`. Pure.
 * @param sitesOff hosts that the reader turned off.
 */
export function coverageFrom(
  url: string | null | undefined,
  stored: StoredTab | null,
  now: number,
  sitesOff: readonly string[] = [],
): TabCoverage {
  const page = pageUrl(url);
  const state = stored && samePage(page, stored.state.url) ? stored.state : null;
  const coverage = state && settled(state, stored?.checkingSince ?? null, now);
  if (coverage) return { coverage, state, url: page };
  const unread = { state: null, url: page };
  if (page !== null && !isReadable(page)) return { coverage: 'unsupported', ...unread };
  const siteOff = isOnSite(page, sitesOff) ? ({ siteOff: true } as const) : {};
  return { coverage: 'unchecked', ...unread, ...siteOff };
}

/** What a state of the tab's present page amounts to; null for a check that nobody is doing. */
function settled(state: TabState, checkingSince: number | null, now: number): Coverage | null {
  if (state.judgement) return state.judgement === 'about' ? 'covered' : 'not-covered';
  if (state.status !== 'checking') return state.status;
  return checkingSince !== null && now - checkingSince <= CHECKING_LASTS_MS ? 'checking' : null;
}

/** What is shown for a tab now. A tab that is gone counts as unsupported. */
export async function coverageOf(tabId: number): Promise<TabCoverage> {
  const [stored, { sitesOff }] = await Promise.all([readTab(tabId), loadSettings()]);
  // The URL is asked for last: the state must be compared with what the tab shows now.
  const tab = await browser.tabs.get(tabId).catch(() => null);
  if (!tab) return { coverage: 'unsupported', state: null, url: null };
  return coverageFrom(tab.url, stored, Date.now(), sitesOff);
}

/**
 * Calls `listener` with a tab's coverage now and after each change, until the returned function
 * is called.
 */
export function watchCoverage(
  tabId: number,
  listener: (coverage: TabCoverage) => void,
): () => void {
  let latest = 0;
  let shown: string | null = null;
  let timer: ReturnType<typeof setTimeout> | undefined;

  const look = async () => {
    const turn = ++latest;
    const found = await coverageOf(tabId);
    if (turn !== latest) return;
    clearTimeout(timer);
    if (found.coverage === 'checking') timer = setTimeout(again, CHECKING_LASTS_MS + 500);
    const print = JSON.stringify(found);
    if (print === shown) return;
    shown = print;
    listener(found);
  };
  const again = () => void look();
  const onChanged = (changes: Record<string, unknown>, area: string) => {
    const key = area === 'session' ? tabKey(tabId) : area === 'local' ? SETTINGS_KEY : '';
    if (key in changes) void look();
  };
  const onUpdated = (updated: number) => {
    if (updated === tabId) void look();
  };
  const onRemoved = onUpdated;

  browser.storage.onChanged.addListener(onChanged);
  browser.tabs.onUpdated.addListener(onUpdated);
  browser.tabs.onRemoved.addListener(onRemoved);
  void look();
  return () => {
    latest = -1;
    clearTimeout(timer);
    browser.storage.onChanged.removeListener(onChanged);
    browser.tabs.onUpdated.removeListener(onUpdated);
    browser.tabs.onRemoved.removeListener(onRemoved);
  };
}
