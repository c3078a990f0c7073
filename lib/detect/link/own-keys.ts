/** An event's keys sorted by what they are asked for: once an event, not once a page. */
import { once } from './once';
import type { EventProfile } from './types';

export interface OwnKeys {
  /** Keys that matter in the event, with how much. */
  readonly all: readonly (readonly [key: string, weight: number])[];
  /** Topics of its name and cues: what it is about. */
  readonly topics: readonly string[];
  /** Terms of its name and cues: what it is called by. */
  readonly terms: readonly string[];
  /** Who was there, places apart. */
  readonly people: readonly string[];
}

/** The keys of an event. */
export const ownKeysOf = once(({ keys, venues }: EventProfile): OwnKeys => {
  const all = Object.entries(keys).filter(([, weight]) => weight > 0);
  const full = all.flatMap(([key, weight]) => (weight === 1 ? [key] : []));
  const places = new Set(venues.map((venue) => `e:${venue}`));
  return {
    all,
    topics: full.filter((key) => key.startsWith('o:')),
    terms: full.filter((key) => key.startsWith('t:')),
    people: full.filter((key) => key.startsWith('e:') && !places.has(key)),
  };
});
