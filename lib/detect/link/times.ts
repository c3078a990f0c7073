/** How well the time of a page, and the dates that it names, agree with an event. */
import { civilDay, weekdayOf, yearOf } from './days';
import type { NamedDates } from './dates';
import type { PageFacts } from './features';
import { ANNOUNCING, TOLD } from './forms';
import type { Add, EventProfile } from './types';
import { namesVenue } from './venue';

/** So many days after it an event of one day is still new. */
const FRESH_DAYS = 3;

/** So many days after it an event is no longer news. */
const HISTORY = 900;

function yearsOf({ start, end }: EventProfile): number[] {
  const first = yearOf(start);
  return Array.from({ length: yearOf(end) - first + 1 }, (_, index) => first + index);
}

/** Whether a day is within three days of another's in its year. */
function isAnniversary(day: number, first: number): boolean {
  const date = new Date(first * 86_400_000);
  return Math.abs(civilDay(yearOf(day), date.getUTCMonth() + 1, date.getUTCDate()) - day) <= 3;
}

/** Talks are announced so many days before. */
const AHEAD_DAYS = 7;
/** Where their day or their place is named, too, so many. */
const FAR_AHEAD_DAYS = 31;

/** Whether a page announces the talks that an event was, `before` days ahead. */
function isAnnounced({ keys, dates }: PageFacts, event: EventProfile, before: number): boolean {
  if (event.kind !== 'talks' || before < 0 || before > FAR_AHEAD_DAYS) return false;
  const announcing = keys.has(ANNOUNCING);
  if (before <= AHEAD_DAYS) return announcing;
  const day = [...dates.days.keys()].some((named) => named >= event.start && named <= event.end);
  const there = namesVenue(event, keys);
  return (announcing && (day || there)) || (day && there);
}

/** Days from the event to publication, in steps that mean something in a newsroom. */
export function addTime(page: PageFacts, event: EventProfile, add: Add): void {
  const { published, dates, keys } = page;
  if (published === null) {
    add('undated', 1);
    return;
  }
  const before = event.start - published;
  const after = published - event.end;
  const announced = isAnnounced(page, event, before);
  if (announced) add('announced', 1);
  else if (event.kind === 'talks' && after > 0 && page.headline.has(ANNOUNCING)) {
    add('announced-after', 1);
  }
  if (before > 0) {
    if (before <= 1) add('tomorrow', 1);
    else if (before <= 7 || announced) add('within-a-week-ahead', 1);
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

/** Agreement of the dates that a page names with those of an event. */
export function addNamedDates(dates: NamedDates, event: EventProfile, add: Add): void {
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
