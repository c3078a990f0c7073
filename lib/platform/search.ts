/**
 * The index of the reference, as it comes with the extension. One for each page or worker.
 */
import { loadIndex } from '@/lib/search/bytes';
import { SearchIndex } from '@/lib/search/search-index';
import { ownFile } from './own-file';

let opening: Promise<SearchIndex> | null = null;

/** Opens the index, once. Rejects where its file cannot be read; the next call tries again. */
export function openSearch(): Promise<SearchIndex> {
  opening ??= readIndex();
  opening.catch(() => (opening = null));
  return opening;
}

async function readIndex(): Promise<SearchIndex> {
  const { segment, lexicon } = loadIndex(await (await ownFile('/search.bin')).arrayBuffer());
  return new SearchIndex(lexicon, [segment]);
}
