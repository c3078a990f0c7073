/**
 * How many clippings were saved on which day, by the index of all: a step for each day that has
 * some, however many each has.
 */
import type { MasarDatabase } from '@/lib/db/database';
import { facetKey, facetRange, instantIn } from './facets';

/** A day that clippings were saved on. */
export interface DayCount {
  /** Of the reader's own calendar, `YYYY-MM-DD`. */
  readonly day: string;
  readonly count: number;
  /** Where the list of all goes on with this day's first (see `listClippings`). */
  readonly after: string;
}

/** The days with clippings, the last first. */
export async function countByDay(db: MasarDatabase): Promise<readonly DayCount[]> {
  return db.transaction('r', db.clippings, async () => {
    const days: DayCount[] = [];
    const [start, end] = facetRange({ by: 'all' });
    for (let after = start; ;) {
      const rest = db.clippings.where('facets').between(after, end, false, true);
      const [key] = await rest.limit(1).keys();
      if (typeof key !== 'string') return days;
      const instant = new Date(instantIn(key));
      const midnight = new Date(instant.getFullYear(), instant.getMonth(), instant.getDate());
      const last = { id: '\uffff', created: midnight.toISOString(), deleted: null };
      const to = facetKey({ by: 'all' }, last);
      const count = await db.clippings.where('facets').between(after, to, false, true).count();
      days.push({ day: dayOf(instant), count, after });
      after = to;
    }
  });
}

function dayOf(date: Date): string {
  const two = (n: number) => String(n).padStart(2, '0');
  return `${date.getFullYear()}-${two(date.getMonth() + 1)}-${two(date.getDate())}`;
}
