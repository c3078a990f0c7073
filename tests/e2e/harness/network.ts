import type { Arrival } from './site';

/** Firefox's own services, which ask at every start whatever its preferences say. */
const BROWSER_HOSTS = /(^|\.)(mozilla\.(com|net|org)|firefox\.com|mozaws\.net)$/;

/** What a page's markup asks for by itself, there or not. */
const MARKUP = new Set(['image', 'script', 'style', 'font', 'iframe', 'frame', 'video', 'audio']);

/**
 * Requests that neither a page of the test nor the browser itself made. A page's own data is asked
 * for with `fetch` and served as JSON; anything else asked for that way is not a page's doing.
 */
export function unexpectedArrivals(arrivals: readonly Arrival[]): readonly string[] {
  return arrivals
    .filter((arrival) => !isExpected(arrival))
    .map(({ url, purpose }) => `${purpose} ${url}`);
}

function isExpected({ url, purpose, served, known, type }: Arrival): boolean {
  const { hostname, pathname } = new URL(url);
  if (BROWSER_HOSTS.test(hostname) || pathname === '/favicon.ico') return true;
  if (!served) return known && MARKUP.has(purpose);
  return purpose !== 'empty' || type === 'application/json';
}
