/**
 * A page's URL as the key of what the reader says of it: the same page reached from a newsletter,
 * a search or a friend's link has one key.
 */
import { pageUrl } from '@/lib/platform/page-url';

/** Parameters that say where a visitor came from and nothing about the page. */
const TRACKING: ReadonlySet<string> = new Set([
  '_ga',
  '_gl',
  '_hsenc',
  '_hsmi',
  'at_campaign',
  'at_medium',
  'cmpid',
  'dclid',
  'fbclid',
  'gad_source',
  'gbraid',
  'gclid',
  'gclsrc',
  'guccounter',
  'guce_referrer',
  'guce_referrer_sig',
  'igsh',
  'igshid',
  'mc_cid',
  'mc_eid',
  'mkt_tok',
  'msclkid',
  'ocid',
  'ref_src',
  'ref_url',
  'smid',
  'smtyp',
  'srsltid',
  'ttclid',
  'twclid',
  'wbraid',
  'yclid',
  'ysclid',
]);

/**
 * The URL without fragment and tracking parameters, the rest as it was; null for what is not a
 * URL. Cleaning twice changes nothing.
 */
export function cleanUrl(url: string): string | null {
  const page = pageUrl(url);
  if (page === null) return null;
  const mark = page.indexOf('?');
  if (mark < 0) return page;
  // Taken apart by hand: URLSearchParams would write the kept parameters anew.
  const kept = page
    .slice(mark + 1)
    .split('&')
    .filter((parameter) => parameter !== '' && !isTracking(parameter));
  return kept.length > 0 ? `${page.slice(0, mark)}?${kept.join('&')}` : page.slice(0, mark);
}

function isTracking(parameter: string): boolean {
  const name = (parameter.split('=', 1)[0] ?? '').toLowerCase();
  return name.startsWith('utm_') || TRACKING.has(name);
}
