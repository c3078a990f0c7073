/**
 * When those whom a page names had to do with the talks. A page that names only people of one time
 * reports nothing of another, though countries, terms and topics are the same at all times.
 */
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

/** Where in time, seen from an event, the names of a page belong. */
export function eraShares(keys: Keys, event: EventProfile, eras: Eras): EraShares {
  const [first, last] = [yearOf(event.start), yearOf(event.end)];
  let [past, future, own, all] = [0, 0, 0, 0];
  for (const [key, amount] of keys) {
    const era = eras[key];
    if (era === undefined || era[1] - era[0] > ONE_TIME) continue;
    const much = Math.sqrt(amount);
    all += much;
    if (era[1] < first - SLACK) past += much;
    else if (era[0] > last + SLACK) future += much;
    else own += much;
  }
  return all === 0
    ? { past, future, own }
    : { past: past / all, future: future / all, own: own / all };
}
