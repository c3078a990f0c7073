/**
 * What a tab's URL says of its page.
 */

/**
 * The URL as pages are told apart here: normalised, without its fragment.
 * Null for what is not a URL.
 */
export function pageUrl(url: string | null | undefined): string | null {
  if (!url || !URL.canParse(url)) return null;
  const parsed = new URL(url);
  parsed.hash = '';
  return parsed.href;
}

/** Whether both are URLs of the same page, fragments apart. */
export function samePage(a: string | null | undefined, b: string | null | undefined): boolean {
  const page = pageUrl(a);
  return page !== null && page === pageUrl(b);
}

/** Hosts that the browsers themselves keep extensions out of, whatever the permissions. */
const CLOSED_HOSTS: ReadonlySet<string> = new Set([
  'accounts-static.cdn.mozilla.net',
  'accounts.firefox.com',
  'addons.cdn.mozilla.net',
  'addons.mozilla.org',
  'api.accounts.firefox.com',
  'chromewebstore.google.com',
  'content.cdn.mozilla.net',
  'discovery.addons.mozilla.org',
  'microsoftedge.microsoft.com',
  'oauth.accounts.firefox.com',
  'profile.accounts.firefox.com',
  'support.mozilla.org',
  'sync.services.mozilla.com',
]);

/**
 * Whether an extension could read a page at this URL if the reader allowed it: web pages only,
 * and not the stores and account pages that browsers close to extensions.
 */
export function isReadable(url: string): boolean {
  if (!URL.canParse(url)) return false;
  const { protocol, hostname, pathname } = new URL(url);
  if (protocol !== 'http:' && protocol !== 'https:') return false;
  if (hostname === 'chrome.google.com') return !pathname.startsWith('/webstore');
  return !CLOSED_HOSTS.has(hostname);
}
