/**
 * Events for the drawn timelines: those of the reference, or as many invented ones as are wanted,
 * spread as a story is: some over decades, most over two years.
 */
import type { TimelineEvent } from '../../../lib/reference/types';
import { preparedData } from '../../data/prepare';
import { sameInAll } from '@/lib/reference/ui-languages';

/** The reference's own. */
export function referenceEvents(): readonly TimelineEvent[] {
  return preparedData().reference.timeline;
}

const DAY = 86_400_000;
const kinds = ['talks', 'agreement', 'statement', 'strike', 'visit'] as const;
const statuses = ['confirmed', 'reported', 'disputed'] as const;

/** The same events at every call: a linear congruential generator (Numerical Recipes' constants). */
export function syntheticEvents(count: number): readonly TimelineEvent[] {
  let seed = 1;
  const random = () => (seed = (seed * 1_664_525 + 1_013_904_223) % 2 ** 32) / 2 ** 32;
  const pick = <T>(from: readonly [T, ...T[]]): T =>
    from[Math.floor(random() * from.length)] ?? from[0];
  const events = Array.from({ length: count }, (_, i): TimelineEvent => {
    const [from, to] = random() < 0.15 ? [1949, 2023] : [2024, 2026];
    const begin = Date.UTC(from, 0) + random() * (Date.UTC(to, 6) - Date.UTC(from, 0));
    const start = new Date(begin).toISOString().slice(0, 10);
    const long = random() < 0.1 ? Math.ceil(random() * 6) : 0;
    const end = new Date(begin + long * DAY).toISOString().slice(0, 10);
    const name = `Step ${i} on a way that was invented to be drawn`;
    return {
      id: `event-${i}`,
      date: long > 0 ? `${start}/${end}` : start,
      start,
      end,
      kind: pick(kinds),
      weight: pick([1, 1, 2, 3]),
      status: pick(statuses),
      name: sameInAll(name),
      place: null,
      places: [],
      people: [],
      mediators: [],
      accounts: 0,
      differences: 0,
    };
  });
  return events.sort((a, b) => (a.start < b.start ? -1 : 1));
}
