/**
 * A question being typed, what it was read as, and its answers.
 */
import { useMemo, useState } from 'preact/hooks';
import type { SearchIndex } from '@/lib/search/search-index';
import type { Answers } from '@/lib/search/types';

export interface Lookup {
  readonly query: string;
  readonly setQuery: (query: string) => void;
  /** Null while nothing is asked, or the index is not there yet. */
  readonly answers: Answers | null;
  /** Number of the answer that Enter opens. */
  readonly active: number;
  readonly setActive: (active: number) => void;
  /** Takes back one thing that the question was read as. */
  readonly takeBack: (key: string) => void;
}

/** How many answers are shown. */
const MOST = 12;

export function useLookup(index: SearchIndex | null, first = ''): Lookup {
  const [query, write] = useState(first);
  const [undone, setUndone] = useState<ReadonlySet<string>>(new Set());
  const [active, setActive] = useState(0);
  const answers = useMemo(
    () => (index && query.trim() !== '' ? index.search(query, { undone, limit: MOST }) : null),
    [index, query, undone],
  );
  return {
    query,
    answers,
    active: Math.min(active, Math.max(0, (answers?.answers.length ?? 0) - 1)),
    setActive,
    setQuery: (text) => {
      write(text);
      setActive(0);
      if (text.trim() === '') setUndone(new Set());
    },
    takeBack: (key) => {
      setUndone(new Set([...undone, key]));
      setActive(0);
    },
  };
}
