/**
 * The way to a clipping's words on its page. Pure.
 */
import { textFragmentUrl } from '@/lib/anchor/text-fragment';
import type { Clipping } from '@/lib/clippings/types';
import { webUrl } from '../clippings/excerpt';

/** The page with the quote's words in its address; null where it has none or is not of the web. */
export function fragmentUrl({ page, selectors }: Clipping): string | null {
  const url = webUrl(page.url);
  return url === null || selectors === null ? null : textFragmentUrl(url, selectors.quote);
}
