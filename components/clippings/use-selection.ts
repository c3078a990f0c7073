/**
 * Several clippings chosen at once. A range is chosen from the last one that was.
 */
import { useRef, useState } from 'preact/hooks';

export interface Selection {
  /** Null while nothing is being selected. */
  readonly ids: ReadonlySet<string> | null;
  readonly begin: (id?: string) => void;
  readonly end: () => void;
  /** Turns one, or with `range` all from the last to this one, in the order shown. */
  readonly toggle: (id: string, range: boolean) => void;
  readonly all: () => void;
}

/** A selection among these, in the order they are shown. */
export function useSelection(shown: readonly string[]): Selection {
  const [chosen, setChosen] = useState<ReadonlySet<string> | null>(null);
  const last = useRef<string | null>(null);
  const ids = chosen && keep(chosen, shown);
  return {
    ids,
    begin: (id) => {
      last.current = id ?? null;
      setChosen(new Set(id === undefined ? [] : [id]));
    },
    end: () => setChosen(null),
    toggle: (id, range) => {
      const from = range && last.current !== null ? shown.indexOf(last.current) : -1;
      const to = shown.indexOf(id);
      last.current = id;
      const next = new Set(ids ?? []);
      if (from >= 0 && to >= 0) {
        for (const one of shown.slice(Math.min(from, to), Math.max(from, to) + 1)) next.add(one);
      } else if (!next.delete(id)) next.add(id);
      setChosen(next);
    },
    all: () => setChosen(new Set(shown)),
  };
}

/** What is no longer shown is no longer chosen: nothing unseen is changed. */
function keep(chosen: ReadonlySet<string>, shown: readonly string[]): ReadonlySet<string> {
  const there = new Set(shown);
  const kept = [...chosen].filter((id) => there.has(id));
  return kept.length === chosen.size ? chosen : new Set(kept);
}
