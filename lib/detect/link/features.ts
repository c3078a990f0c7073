/** How well a page and an event agree, as named numbers that the fitted weights multiply. */
import { civilDay, yearOf } from './days';
import type { NamedDates } from './dates';
import type { Keys } from './keys';
import { ownKeysOf } from './own-keys';
import type { EventProfile } from './types';

export interface PageFacts {
  /** Day of publication, or null. */
  readonly published: number | null;
  readonly keys: Keys;
  /** Keys of the headline alone. */
  readonly headline: Keys;
  /** Characters of headline and text. */
  readonly length: number;
  readonly dates: NamedDates;
}

/** How telling each key is: rare among the events is telling. */
export type Rarity = Readonly<Record<string, number>>;

/** Inverse document frequency of keys over the events. */
export function rarityOf(events: readonly EventProfile[]): Rarity {
  const counts = new Map<string, number>();
  for (const { keys } of events) {
    for (const [key, weight] of Object.entries(keys)) {
      counts.set(key, (counts.get(key) ?? 0) + weight);
    }
  }
  const rare = (count: number) => Math.log((events.length + 1) / (count + 0.5));
  return Object.fromEntries([...counts].map(([key, count]) => [key, rare(count)]));
}

const KINDS = { e: 'who', t: 'term', o: 'topic', p: 'party', n: 'number' } as const;

/** All features of a pair that are not zero. */
export function linkFeatures(
  page: PageFacts,
  event: EventProfile,
  rarity: Rarity,
): Map<string, number> {
  const features = new Map<string, number>();
  const add = (name: string, value: number) =>
    features.set(name, (features.get(name) ?? 0) + value);
  addAgreement(weighedKeys(page.keys, rarity, ''), event, add);
  addAgreement(weighedKeys(page.headline, rarity, 'headline-'), event, add);
  if (leavesUnsaid(page.keys, event)) add(`topic-unsaid-${event.kind}`, 1);
  addTime(page, event, add);
  addNamedDates(page.dates, event, add);
  add(`kind-${event.kind}`, 1);
  if (event.background) add('background', 1);
  add('weight', event.weight - 1);
  return features;
}

type Add = (name: string, value: number) => void;

/** A page's keys of one kind, as far as any event has them. */
interface KeysOfKind {
  readonly agree: string;
  readonly without: string;
  /** Key → how much it says where the event has it too. */
  readonly said: ReadonlyMap<string, number>;
  /** What they would say together if the event had none of them. */
  readonly all: number;
}

/** What a key says where an event lacks it, for what it says where the event has it. */
const LACKING = 0.3;

/** A page's keys are weighed once, not once an event. */
const weighed = new WeakMap<Keys, readonly KeysOfKind[]>();

function weighedKeys(keys: Keys, rarity: Rarity, prefix: string): readonly KeysOfKind[] {
  const known = weighed.get(keys);
  if (known !== undefined) return known;
  const list = Object.entries(KINDS).flatMap(([kind, name]): KeysOfKind[] => {
    const said = new Map<string, number>();
    let all = 0;
    for (const [key, amount] of keys) {
      const rare = key.startsWith(kind) ? (rarity[key] ?? 0) : 0;
      if (rare <= 0) continue;
      const much = (Math.sqrt(amount) * rare) / 3;
      said.set(key, much);
      all += much * LACKING;
    }
    if (said.size === 0) return [];
    return [{ agree: prefix + name, without: `${prefix}${name}-without`, said, all }];
  });
  weighed.set(keys, list);
  return list;
}

/** An event has a dozen keys, a page a hundred: the event's are gone through. */
function addAgreement(page: readonly KeysOfKind[], event: EventProfile, add: Add): void {
  const own = ownKeysOf(event).all;
  for (const { agree, without, said, all } of page) {
    let shared = 0;
    let lacking = all;
    for (const [key, weight] of own) {
      const much = said.get(key) ?? 0;
      shared += weight * much;
      lacking -= much * LACKING;
    }
    if (shared > 0) add(agree, shared);
    // What is left of a sum that is taken away again is no feature.
    if (lacking > 1e-9) add(without, lacking);
  }
}

/** Whether a page says nothing of what an event is about by its name and its cues. */
function leavesUnsaid(page: Keys, event: EventProfile): boolean {
  const { topics } = ownKeysOf(event);
  return topics.length > 0 && topics.every((key) => !page.has(key));
}

/** So many days after it an event of one day is still new. */
const FRESH_DAYS = 3;

/** So many days after it an event is no longer news. */
const HISTORY = 900;

/** The topic of pages that tell of former times. */
const TOLD = 'o:history';
/** The topic of pages that announce. */
const ANNOUNCING = 'o:preview';
/** Talks are announced so many days before. */
const AHEAD_DAYS = 7;

function yearsOf({ start, end }: EventProfile): number[] {
  const first = yearOf(start);
  return Array.from({ length: yearOf(end) - first + 1 }, (_, index) => first + index);
}

/** Whether a day is within three days of another's in its year. */
function isAnniversary(day: number, first: number): boolean {
  const date = new Date(first * 86_400_000);
  return Math.abs(civilDay(yearOf(day), date.getUTCMonth() + 1, date.getUTCDate()) - day) <= 3;
}

/** Days from the event to publication, in steps that mean something in a newsroom. */
function addTime({ published, dates, keys }: PageFacts, event: EventProfile, add: Add): void {
  if (published === null) {
    add('undated', 1);
    return;
  }
  const before = event.start - published;
  const after = published - event.end;
  if (event.kind === 'talks' && keys.has(ANNOUNCING) && before >= 0 && before <= AHEAD_DAYS) {
    add('announced', 1);
  }
  if (before > 0) {
    if (before <= 1) add('tomorrow', 1);
    else if (before <= 7) add('within-a-week-ahead', 1);
    else add('after-publication', Math.min(3, Math.log2(before / 7)));
    return;
  }
  if (after <= 0) add('same-day', 1);
  else if (after === 1) add('day-after', 1);
  else if (after <= 3) add('days-after', 1);
  else if (after <= 7) add('week-after', 1);
  else if (after <= 31) add('month-after', 1);
  // What is years back is told as history: by then, how many years matters no more.
  if (after > HISTORY) {
    add('history', 1);
    const told = keys.has(TOLD) || yearsOf(event).some((year) => dates.years.has(year));
    if (!told) add('history-unsaid', 1);
    if (isAnniversary(published, event.start)) add('anniversary', 1);
  }
  // What took years or months, and has no day of its own, ages as slowly.
  const fresh = FRESH_DAYS + event.end - event.start;
  if (after > fresh && after <= HISTORY) add('age', Math.log2(after / fresh));
}

function addNamedDates(dates: NamedDates, event: EventProfile, add: Add): void {
  let best = 0;
  for (const [day, weight] of dates.days) {
    if (day >= event.start && day <= event.end) best = Math.max(best, weight);
  }
  const exact = event.end - event.start <= 7;
  if (best > 0) add(exact ? 'day-named' : 'day-in-span', best);
  let weekday = 0;
  for (const [day, weight] of dates.weekdays) {
    if (day >= event.start && day <= event.end) weekday = Math.max(weekday, weight);
  }
  if (weekday > 0 && exact) add('weekday-named', weekday);
  const year = yearOf(event.start);
  if (dates.years.has(year)) add(year < 2024 ? 'year-named' : 'recent-year-named', 1);
  const month = new Date(event.start * 86_400_000).getUTCMonth() + 1;
  if (dates.months.has(year * 12 + month)) add('month-named', 1);
}
