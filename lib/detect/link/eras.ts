/**
 * When those whom a page names had to do with the talks. A page that names only people of one time
 * reports nothing of another, though countries, terms and topics are the same at all times.
 */
import { calendarOf } from './calendar';
import { yearOf } from './days';
import type { Keys } from './keys';
import type { EventProfile } from './types';

/** Key of a person → first and last year of the events that name them. */
export type Eras = Readonly<Record<string, readonly [first: number, last: number]>>;

/** What an event only quotes weighs less than this in it: others may be quoted much later. */
const NAMED = 0.8;

/** The years of those whose ids are given; of those who are only quoted anywhere, where they are. */
export function erasOf(events: readonly EventProfile[], people: ReadonlySet<string>): Eras {
  return { ...erasFrom(events, people, 0), ...erasFrom(events, people, NAMED) };
}

function erasFrom(
  events: readonly EventProfile[],
  people: ReadonlySet<string>,
  least: number,
): Eras {
  const eras: Record<string, readonly [number, number]> = {};
  for (const { keys, start, end } of events) {
    for (const [key, weight] of Object.entries(keys)) {
      if (weight < least || !key.startsWith('e:') || !people.has(key.slice(2))) continue;
      const [first, last] = eras[key] ?? [Infinity, -Infinity];
      eras[key] = [Math.min(first, yearOf(start)), Math.max(last, yearOf(end))];
    }
  }
  return eras;
}

/** How many of those whom a page names belong where in time, seen from an event; shares, 0 to 1. */
export interface EraShares {
  /** Gone by the time of the event. */
  readonly past: number;
  /** Not yet there. */
  readonly future: number;
  /** There then. */
  readonly own: number;
}

/** So many years from an event, someone may still have been there. */
const SLACK = 2;
/** Whoever was there for longer than this tells no time. */
const ONE_TIME = 15;

type Named = readonly (readonly [first: number, last: number, much: number])[];

/** A page's people are looked up once, not once an event. */
const known = new WeakMap<Keys, Named>();

function namedOn(keys: Keys, eras: Eras): Named {
  const found = known.get(keys);
  if (found !== undefined) return found;
  const list = [...keys].flatMap(([key, amount]) => {
    const era = eras[key];
    if (era === undefined || era[1] - era[0] > ONE_TIME) return [];
    return [[era[0], era[1], Math.sqrt(amount)] as const];
  });
  known.set(keys, list);
  return list;
}

/** Where in time, seen from an event, those whom a page names belong. */
export function eraShares(keys: Keys, event: EventProfile, eras: Eras): EraShares {
  const named = namedOn(keys, eras);
  let [past, future, own] = [0, 0, 0];
  if (named.length === 0) return { past, future, own };
  const { firstYear, lastYear } = calendarOf(event);
  for (const [from, to, much] of named) {
    if (to < firstYear - SLACK) past += much;
    else if (from > lastYear + SLACK) future += much;
    else own += much;
  }
  const all = past + future + own;
  return { past: past / all, future: future / all, own: own / all };
}
