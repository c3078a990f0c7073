/** A page that says nothing and an event that holds nothing, for tests to add what they are about. */
import type { PageFacts } from './features';
import type { EventProfile } from './types';

/** A page of some length, without a date unless one is given. */
export function fakePage(facts: Partial<PageFacts> = {}): PageFacts {
  return {
    published: null,
    keys: new Map(),
    headline: new Map(),
    length: 900,
    dates: {
      days: new Map(),
      weekdays: new Map(),
      months: new Map(),
      years: new Map(),
      yearless: { days: new Map(), weekdays: new Map() },
    },
    ...facts,
  };
}

/** Talks of one day, the first of all days unless another is given. */
export function fakeEvent(profile: Partial<EventProfile> = {}): EventProfile {
  const { start = 0 } = profile;
  return {
    id: 'one',
    kind: 'talks',
    start,
    end: start,
    weight: 2,
    background: false,
    venues: [],
    keys: {},
    ...profile,
  };
}
