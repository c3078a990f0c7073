/**
 * When those whom a page names had to do with the talks. A page that names only people of one time
 * reports nothing of another, though countries, terms and topics are the same at all times.
 */
import { yearOf } from './days';
import type { Keys } from './keys';
import type { EventProfile } from './types';

/** Key → first and last year of the events that name it by name, description or attendance. */
export type Eras = Readonly<Record<string, readonly [first: number, last: number]>>;

/** What an event only quotes weighs less than this in it: others may be quoted much later. */
const NAMED = 0.8;

/** The years of all names and terms; of those that are only quoted anywhere, where they are. */
export function erasOf(events: readonly EventProfile[]): Eras {
  const quoted = erasFrom(events, 0);
  return { ...quoted, ...erasFrom(events, NAMED) };
}

function erasFrom(events: readonly EventProfile[], least: number): Eras {
  const eras: Record<string, readonly [number, number]> = {};
  for (const { keys, start, end } of events) {
    for (const [key, weight] of Object.entries(keys)) {
      if (weight < least || !(key.startsWith('e:') || key.startsWith('t:'))) continue;
      const [first, last] = eras[key] ?? [Infinity, -Infinity];
      eras[key] = [Math.min(first, yearOf(start)), Math.max(last, yearOf(end))];
    }
  }
  return eras;
}

/** How much of what a page names belongs where in time, seen from an event; shares, 0 to 1. */
export interface EraShares {
  /** Gone by the time of the event. */
  readonly past: number;
  /** Not yet there. */
  readonly future: number;
  /** There then, and at hardly any other time. */
  readonly own: number;
}

/** So many years from an event, someone may still have been there. */
const SLACK = 2;
/** An era no longer than this is one time. */
const ONE_TIME = 6;

/** Where in time, seen from an event, the names of a page belong. */
export function eraShares(keys: Keys, event: EventProfile, eras: Eras): EraShares {
  const [first, last] = [yearOf(event.start), yearOf(event.end)];
  let [past, future, own, all] = [0, 0, 0, 0];
  for (const [key, amount] of keys) {
    const era = eras[key];
    if (era === undefined) continue;
    const much = Math.sqrt(amount);
    all += much;
    if (era[1] < first - SLACK) past += much;
    else if (era[0] > last + SLACK) future += much;
    else if (era[1] - era[0] <= ONE_TIME) own += much;
  }
  return all === 0
    ? { past, future, own }
    : { past: past / all, future: future / all, own: own / all };
}
