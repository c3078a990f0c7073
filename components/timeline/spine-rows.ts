/**
 * The timeline as a list: its events under headings of a year or, where a year is busy, a month,
 * with the reader's own place among them. Pure.
 */
import type { TimelineEvent } from '@/lib/reference/types';

export interface SpineGroup {
  /** EDTF of the heading: `1973`, `2025-07`. */
  readonly key: string;
  readonly rows: readonly SpineRow[];
  readonly count: number;
}

export type SpineRow =
  { readonly type: 'event'; readonly event: TimelineEvent } | { readonly type: 'here' };

/** A year with more events than this is told month by month. */
const BUSY_YEAR = 12;

/**
 * Groups events for the list.
 * @param events earliest first.
 * @param all the whole timeline: whether a year is busy must not change with a filter.
 * @param here the page's own day (`YYYY-MM-DD`), or null.
 */
export function spineGroups(
  events: readonly TimelineEvent[],
  all: readonly TimelineEvent[],
  here: string | null,
): SpineGroup[] {
  const perYear = new Map<string, number>();
  for (const { start } of all) {
    const year = start.slice(0, 4);
    perYear.set(year, (perYear.get(year) ?? 0) + 1);
  }
  const keyOf = ({ start, date }: TimelineEvent) => {
    const year = start.slice(0, 4);
    const monthKnown = date.split('/')[0]?.[4] === '-';
    return monthKnown && (perYear.get(year) ?? 0) > BUSY_YEAR ? start.slice(0, 7) : year;
  };
  const groups = new Map<string, { rows: SpineRow[]; count: number }>();
  let placed = here === null || events.length === 0;
  let last: { rows: SpineRow[]; count: number } | null = null;
  for (const event of events) {
    if (!placed && here !== null && event.start > here) {
      placed = true;
      // Before the first event after it: at the end of the group before, if there is one.
      if (last && !here.startsWith(keyOf(event))) last.rows.push({ type: 'here' });
      else groupAt(groups, keyOf(event)).rows.push({ type: 'here' });
    }
    last = groupAt(groups, keyOf(event));
    last.rows.push({ type: 'event', event });
    last.count += 1;
  }
  if (!placed && last) last.rows.push({ type: 'here' });
  return [...groups].map(([key, group]) => ({ key, ...group }));
}

function groupAt(groups: Map<string, { rows: SpineRow[]; count: number }>, key: string) {
  const found = groups.get(key) ?? { rows: [], count: 0 };
  groups.set(key, found);
  return found;
}
