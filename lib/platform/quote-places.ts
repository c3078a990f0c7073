/**
 * What became of the quotes of each tab's page, in `storage.session`: the worker writes what pages
 * tell it, surfaces read and follow it. Shown only for the page it is about, as a tab's state is.
 */
import type { QuotePlace } from '@/lib/clippings/places';
import { browser } from './browser';
import { samePage } from './page-url';
import { serialByKey } from './serial';

/** What is stored of a tab. */
export interface TabQuotes {
  /** The page that they are looked for on. */
  readonly url: string;
  /** Other addresses that it gave for itself. */
  readonly aliases: readonly string[];
  readonly places: readonly QuotePlace[];
}

const PREFIX = 'quotes:';
const keyOf = (tabId: number) => `${PREFIX}${tabId}`;

/** What reads and then writes a tab's quotes runs in here, as `inTabOrder` has it. */
export const inQuoteOrder = serialByKey<number>();

/** What is stored of a tab's quotes, or null. */
export async function readQuotes(tabId: number): Promise<TabQuotes | null> {
  const key = keyOf(tabId);
  const found: Record<string, unknown> = await browser.storage.session.get(key).catch(() => ({}));
  return isTabQuotes(found[key]) ? found[key] : null;
}

/** Stores what is known of a tab's quotes; null forgets it. */
export async function writeQuotes(tabId: number, quotes: TabQuotes | null): Promise<void> {
  if (quotes) await browser.storage.session.set({ [keyOf(tabId)]: quotes });
  else await browser.storage.session.remove(keyOf(tabId));
}

/** The tabs whose quotes are looked for. */
export async function tabsWithQuotes(): Promise<number[]> {
  const all = await browser.storage.session.get(null);
  return Object.keys(all)
    .filter((key) => key.startsWith(PREFIX))
    .map((key) => Number(key.slice(PREFIX.length)));
}

/**
 * Calls `listener` with what became of the quotes of the page at `url` in a tab, by clipping, now
 * and after each change, until the result is called.
 */
export function watchPlaces(
  tabId: number,
  url: string,
  listener: (places: ReadonlyMap<string, QuotePlace>) => void,
): () => void {
  let wanted = true;
  const look = async () => {
    const stored = await readQuotes(tabId);
    const places = stored && samePage(stored.url, url) ? stored.places : [];
    if (wanted) listener(new Map(places.map((place) => [place.id, place])));
  };
  const onChanged = (changes: Record<string, unknown>, area: string) => {
    if (area === 'session' && Object.hasOwn(changes, keyOf(tabId))) void look();
  };
  browser.storage.onChanged.addListener(onChanged);
  void look();
  return () => {
    wanted = false;
    browser.storage.onChanged.removeListener(onChanged);
  };
}

/** Whether a value from the store is one of ours; extension pages alone can write there. */
function isTabQuotes(value: unknown): value is TabQuotes {
  return typeof value === 'object' && value !== null && 'url' in value && 'places' in value;
}
