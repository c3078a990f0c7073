/**
 * The open web, with the search engine that the reader has set in the browser; only when asked to.
 */
import { browser } from './browser';

/** What the polyfill's types do not know of both browsers. */
interface SearchApi {
  query(options: { text: string; disposition: 'NEW_TAB' }): Promise<void>;
}

function isSearchApi(value: unknown): value is SearchApi {
  return typeof value === 'object' && value !== null && 'query' in value;
}

/** Whether the browser can be asked to search. */
export function canSearchWeb(): boolean {
  return isSearchApi(Reflect.get(browser, 'search'));
}

/** Opens the results for a text in a new tab. Rejects where the browser refuses. */
export async function searchWeb(text: string): Promise<void> {
  const api: unknown = Reflect.get(browser, 'search');
  if (!isSearchApi(api)) throw new Error('the browser searches for no extension');
  await api.query({ text, disposition: 'NEW_TAB' });
}
