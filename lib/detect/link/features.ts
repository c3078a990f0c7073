/** How well a page and an event agree, as named numbers that the fitted weights multiply. */
import { civilDay, weekdayOf, yearOf } from './days';
import type { NamedDates } from './dates';
import { eraShares, type Eras } from './eras';
import type { Keys } from './keys';
import { ownKeysOf } from './own-keys';
import type { EventProfile } from './types';
import { venueNamed } from './venue';

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

/** What the events together say of the keys. */
export interface Telling {
  readonly rarity: Rarity;
  readonly eras: Eras;
}

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
  { rarity, eras }: Telling,
): Map<string, number> {
  const features = new Map<string, number>();
  const set = page.published === null ? 'undated/' : '';
  const add = (name: string, value: number) =>
    features.set(set + name, (features.get(set + name) ?? 0) + value);
  addAgreement(weighedKeys(page.keys, rarity, ''), event, add);
  addAgreement(weighedKeys(page.headline, rarity, 'headline-'), event, add);
  addVenue(page, event, rarity, add);
  addEra(page, event, eras, add);
  if (leavesUnsaid(page.keys, event)) add(`topic-unsaid-${event.kind}`, 1);
  addTime(page, event, rarity, add);
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

/** The topic of pages that tell of former times. */
const TOLD = 'o:history';
/** The topic of pages that announce. */
const ANNOUNCING = 'o:preview';
/** How a page tells, not what: an event that was announced, too, is not what such a page is on. */
const FORMS: ReadonlySet<string> = new Set([TOLD, ANNOUNCING]);

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
      const rare = key.startsWith(kind) && !FORMS.has(key) ? (rarity[key] ?? 0) : 0;
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

/** A page without a date is told from others by little else than where the talks were. */
function addVenue(page: PageFacts, event: EventProfile, rarity: Rarity, add: Add): void {
  if (page.published !== null || event.kind !== 'talks') return;
  const named = venueNamed(event, page.headline, rarity);
  if (named > 0) add('headline-venue', named);
  const ahead = page.keys.has(ANNOUNCING) ? venueNamed(event, page.keys, rarity) : 0;
  if (ahead > 0) add('announced-there', ahead);
}

/** Shares are small numbers beside the other features; the fit shrinks what is small. */
const ERA = 3;

function addEra({ keys }: PageFacts, event: EventProfile, eras: Eras, add: Add): void {
  const { past, future, own } = eraShares(keys, event, eras);
  if (past > 0) add('era-past', past * ERA);
  if (future > 0) add('era-future', future * ERA);
  if (own > 0) add('era-own', own * ERA);
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

/** Talks are announced so many days before. */
const AHEAD_DAYS = 7;
/** Where their place is named, too, so many. */
const FAR_AHEAD_DAYS = 31;

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
function addTime(page: PageFacts, event: EventProfile, rarity: Rarity, add: Add): void {
  const { published, dates, keys } = page;
  if (published === null) {
    add('undated', 1);
    return;
  }
  const announced = event.kind === 'talks' && keys.has(ANNOUNCING);
  const before = event.start - published;
  const after = published - event.end;
  if (announced && before >= 0) {
    if (before <= AHEAD_DAYS) add('announced', 1);
    else if (before <= FAR_AHEAD_DAYS) add('announced-there', venueNamed(event, keys, rarity));
  } else if (announced && page.headline.has(ANNOUNCING)) {
    add('announced-after', 1);
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

/** A year from here on is named on every page, whatever it reports. */
const RECENT = 2024;

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
  if (dates.years.has(year)) add(year < RECENT ? 'year-named' : 'recent-year-named', 1);
  const { month } = monthAndDay(event.start);
  if (dates.months.has(year * 12 + month))
    add(year < RECENT ? 'month-named' : 'recent-month-named', 1);
  if (!event.background && event.end - event.start <= A_MONTH)
    addYearless(dates.yearless, event, add);
}

/** What took longer has no day of its own. */
const A_MONTH = 31;
/** Of the weekdays, what took longer has too many. */
const FEW_DAYS = 2;

function monthAndDay(day: number): { month: number; day: number } {
  const date = new Date(day * 86_400_000);
  return { month: date.getUTCMonth() + 1, day: date.getUTCDate() };
}

/** A day or weekday that a page without a date names may be that of any year, so it says less. */
function addYearless(
  { days, weekdays }: NamedDates['yearless'],
  event: EventProfile,
  add: Add,
): void {
  let best = 0;
  let weekday = 0;
  for (let at = event.start; at <= event.end; at++) {
    const { month, day } = monthAndDay(at);
    best = Math.max(best, days.get(month * 100 + day) ?? 0);
    if (at < event.start + FEW_DAYS) weekday = Math.max(weekday, weekdays.get(weekdayOf(at)) ?? 0);
  }
  if (best > 0) add('yearless-day', 1);
  if (weekday > 0) add('yearless-weekday', 1);
}
