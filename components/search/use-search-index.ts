/** The index for a component: the reference, and beside it what is the reader's own. */
import { useEffect, useMemo, useState } from 'preact/hooks';
import type { SearchIndex } from '@/lib/search/search-index';
import type { Segment } from '@/lib/search/segment';

/**
 * The index, once it is open; null until then, and where it cannot be. When what is the reader's own
 * has come, or has changed, it is another one.
 * @param awake what is the reader's own is read and followed: not before it is of use.
 */
export function useSearchIndex(opening: Promise<SearchIndex>, awake: boolean): SearchIndex | null {
  const [reference, setReference] = useState<SearchIndex | null>(null);
  const [own, setOwn] = useState<Segment | null>(null);
  const opened = reference !== null;
  useEffect(() => {
    let wanted = true;
    opening.then(
      (index) => wanted && setReference(index),
      () => null,
    );
    return () => {
      wanted = false;
    };
  }, [opening]);
  useEffect(() => {
    if (!opened || !awake) return undefined;
    let stop: (() => void) | null = null;
    let wanted = true;
    const follow = import('@/lib/platform/own-search').then(({ followOwn }) => {
      if (wanted) stop = followOwn(setOwn);
    });
    // Without it the reference is looked up all the same.
    follow.catch(() => null);
    return () => {
      wanted = false;
      stop?.();
    };
  }, [opened, awake]);
  return useMemo(() => (own && reference ? reference.beside([own]) : reference), [reference, own]);
}
