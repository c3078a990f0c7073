/**
 * Several clippings chosen at once. A range is chosen from the last one that was.
 */
import { useEffect, useRef, useState } from 'preact/hooks';

export interface Selection {
  /** Null while nothing is being selected. */
  readonly ids: ReadonlySet<string> | null;
  readonly begin: (id?: string) => void;
  readonly end: () => void;
  /** Turns one, or with `range` all from the last to this one, in the order shown. */
  readonly toggle: (id: string, range: boolean, shown: readonly string[]) => void;
  readonly all: (ids: readonly string[]) => void;
}

/**
 * A selection in a list.
 * @param list what the list is of: when that changes the selection ends, so that nothing is
 *   changed that the reader does not see.
 */
export function useSelection(list: string): Selection {
  const [chosen, setChosen] = useState<{ of: string; ids: ReadonlySet<string> } | null>(null);
  const last = useRef<string | null>(null);
  const ids = chosen?.of === list ? chosen.ids : null;
  // Ended for good, not until the list is the same again.
  useEffect(() => setChosen((before) => (before?.of === list ? before : null)), [list]);
  const setIds = (next: ReadonlySet<string>) => setChosen({ of: list, ids: next });
  return {
    ids,
    begin: (id) => {
      last.current = id ?? null;
      setIds(new Set(id === undefined ? [] : [id]));
    },
    end: () => setChosen(null),
    toggle: (id, range, shown) => {
      const from = range && last.current !== null ? shown.indexOf(last.current) : -1;
      const to = shown.indexOf(id);
      last.current = id;
      const next = new Set(ids ?? []);
      if (from >= 0 && to >= 0) {
        for (const one of shown.slice(Math.min(from, to), Math.max(from, to) + 1)) next.add(one);
      } else if (!next.delete(id)) next.add(id);
      setIds(next);
    },
    all: (every) => setIds(new Set(every)),
  };
}
