/** The index for a component. */
import { useEffect, useState } from 'preact/hooks';
import { openSearch } from '@/lib/platform/search';
import type { SearchIndex } from '@/lib/search/search-index';

/** The index, once it is open; null until then, and where it cannot be. */
export function useSearchIndex(): SearchIndex | null {
  const [index, setIndex] = useState<SearchIndex | null>(null);
  useEffect(() => {
    let wanted = true;
    openSearch().then(
      (opened) => wanted && setIndex(opened),
      () => null,
    );
    return () => {
      wanted = false;
    };
  }, []);
  return index;
}
