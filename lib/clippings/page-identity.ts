/**
 * Which addresses are the same page. A page's key leaves out what says how it was reached or in
 * which dress: scheme, `www.`, mobile and AMP hosts and paths, tracking, a trailing slash.
 */
import { cleanUrl } from '@/lib/db/clean-url';
import type { ClippedPage } from './types';

const DRESS_HOST = /^(?:www|m|mobile|amp|wap|touch)\d?\./;
const AMP_CACHE = /^[\w-]+\.cdn\.ampproject\.org$/;
const AMP_PARAMETER = /^(?:amp(?:=.*)?|outputtype=amp|m=1|mobile=1|view=mobile)$/i;

/** The key of the page at an address; null for what is no web address. Keys of keys are not made. */
export function pageKey(url: string): string | null {
  const clean = cleanUrl(url);
  if (clean === null) return null;
  const address = unwrapped(new URL(clean));
  if (!/^https?:$/.test(address.protocol)) return null;
  const query = address.search
    .slice(1)
    .split('&')
    .filter((parameter) => parameter !== '' && !AMP_PARAMETER.test(parameter));
  const path = segments(address).join('/');
  return `${site(address)}/${path}${query.length > 0 ? `?${query.join('&')}` : ''}`;
}

/** The page inside an AMP cache's or viewer's address. */
function unwrapped(address: URL): URL {
  const viewer = /^\/amp\/s\/(.+)$/.exec(address.pathname);
  const cache = /^\/[cv]\/(?:s\/)?(.+)$/.exec(address.pathname);
  const google = /^(?:www\.)?google\.[a-z.]{2,6}$/.test(address.hostname);
  const inner = google ? viewer?.[1] : AMP_CACHE.test(address.hostname) ? cache?.[1] : undefined;
  const target = inner === undefined ? '' : `https://${inner}${address.search}`;
  return URL.canParse(target) ? new URL(target) : address;
}

/** The host without its dress, the port if it has one. */
function site({ host }: URL): string {
  const bare = host.replace(DRESS_HOST, '');
  return bare.includes('.') ? bare : host;
}

/** The path's parts without the ones that only say AMP. */
function segments({ pathname }: URL): string[] {
  const parts = pathname
    .replace(/\.amp(?=\.html?$|$)/i, '')
    .split('/')
    .filter((part) => part !== '');
  return parts.length > 1 ? parts.filter((part) => !/^amp$/i.test(part)) : parts;
}

/**
 * The address a page calls its own, if that can be believed: the same site, a path as deep, and
 * not one that would make one page of many (a query left out while the path stays). Else null.
 */
export function believableCanonical(url: string, canonical: string | null): string | null {
  const [page, claim] = [cleanUrl(url), canonical === null ? null : cleanUrl(canonical)];
  if (page === null || claim === null) return null;
  const [here, there] = [unwrapped(new URL(page)), new URL(claim)];
  if (!/^https?:$/.test(there.protocol) || site(here) !== site(there)) return null;
  const [from, to] = [segments(here), segments(there)];
  if (from.length !== to.length) return null;
  const collapsed = from.join('/') === to.join('/') && here.search !== '' && there.search === '';
  const keyed = [pageKey(page), pageKey(claim)];
  return collapsed && keyed[0] !== keyed[1] ? null : claim;
}

/** A page with its addresses cleaned, an unbelievable canonical dropped, no alias twice. */
export function identified(page: ClippedPage): ClippedPage {
  const url = cleanUrl(page.url) ?? page.url;
  const canonical = believableCanonical(page.url, page.canonical);
  const known = new Set([url, canonical]);
  const aliases = page.aliases.map((alias) => cleanUrl(alias) ?? alias);
  const fresh = [...new Set(aliases)].filter((alias) => !known.has(alias));
  return { ...page, url, canonical, aliases: fresh };
}

/** The keys of all the addresses of a page. */
export function pageKeys({
  url,
  canonical,
  aliases,
}: Pick<ClippedPage, 'url' | 'canonical' | 'aliases'>): string[] {
  const keys = [url, ...(canonical === null ? [] : [canonical]), ...aliases].map(pageKey);
  return [...new Set(keys.filter((key) => key !== null))];
}
