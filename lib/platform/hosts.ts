/**
 * Sites by their hosts: out of what a reader types, as patterns for the browser, one under another.
 */

/** More than any reader adds or turns off by hand; a store that holds more was not written here. */
const MOST = 1_000;

const HOST = /^(?=.{4,253}$)([a-z0-9]([a-z0-9-]*[a-z0-9])?\.)+[a-z]([a-z0-9-]*[a-z0-9])$/;

/**
 * The host of what was typed or pasted, an address or a bare name: small letters, without `www.`,
 * IDNs as the network writes them. Null for what is no site: one word, a number, a file.
 */
export function hostOf(typed: string): string | null {
  const text = typed.trim();
  const address = /^[a-z][a-z0-9+.-]*:\/\//i.test(text) ? text : `https://${text}`;
  if (/\s/.test(text) || !URL.canParse(address)) return null;
  const { protocol, hostname } = new URL(address);
  if (protocol !== 'https:' && protocol !== 'http:') return null;
  const host = hostname.replace(/^www\./, '');
  return HOST.test(host) ? host : null;
}

/** Whether a host is one of these or stands under one. */
export function isUnder(host: string, sites: readonly string[]): boolean {
  return sites.some((site) => host === site || host.endsWith(`.${site}`));
}

/** Whether a page's site is one of these; false for what is no URL. */
export function isOnSite(url: string | null | undefined, sites: readonly string[]): boolean {
  if (!url || sites.length === 0 || !URL.canParse(url)) return false;
  return isUnder(new URL(url).hostname, sites);
}

/** The match pattern of a site that is read unasked: every page of its host and of those under it. */
export function listedPattern(host: string): string {
  return `*://*.${host}/*`;
}

/** The match pattern of a site that the reader adds: its host and the hosts under it, encrypted. */
export function addedPattern(host: string): string {
  return `https://*.${host}/*`;
}

/** Hosts out of anything, each once, in order. */
export function hostsFrom(value: unknown): readonly string[] {
  if (!Array.isArray(value)) return [];
  const hosts = value
    .slice(0, MOST)
    .filter((one): one is string => typeof one === 'string' && hostOf(one) === one);
  return [...new Set(hosts)].sort();
}
