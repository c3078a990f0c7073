/** How well the time of a page, and the dates that it names, agree with an event. */
import { calendarOf } from './calendar';
import { civilDay, yearOf } from './days';
import type { NamedDates } from './dates';
import type { PageFacts } from './features';
import { ANNOUNCING, TOLD } from './forms';
import type { Add, EventProfile } from './types';
import { namesVenue } from './venue';

/** So many days after it an event of one day is still new. */
const FRESH_DAYS = 3;

/** So many days after it an event is no longer news. */
const HISTORY = 900;

/** Whether a page that shows its date tells of an event as history, if it tells of it at all. */
export function isHistory({ published }: PageFacts, event: EventProfile): boolean {
  return published !== null && published - event.end > HISTORY;
}

/** Whether a page names a year of an event. */
function namesYear({ years }: NamedDates, event: EventProfile): boolean {
  const { firstYear, lastYear } = calendarOf(event);
  for (const year of years.keys()) if (year >= firstYear && year <= lastYear) return true;
  return false;
}

/** Whether a day is within three days of an event's first in its year. */
function isAnniversary(published: number, event: EventProfile): boolean {
  const { month, day } = calendarOf(event);
  return Math.abs(civilDay(yearOf(published), month, day) - published) <= 3;
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
    else if (before <= AHEAD_DAYS) add('within-a-week-ahead', 1);
    // Where the day or the place is told, that it is far ahead says nothing against it.
    else if (!announced) add('after-publication', Math.min(3, Math.log2(before / AHEAD_DAYS)));
    return;
  }
  if (after <= 0) add('same-day', 1);
  else if (after === 1) add('day-after', 1);
  else if (after <= 3) add('days-after', 1);
  else if (after <= 7) add('week-after', 1);
  else if (after <= 31) add('month-after', 1);
  // What is years back is told as history: by then, how many years matters no more.
  if (isHistory(page, event)) {
    add('history', 1);
    const told = keys.has(TOLD) || namesYear(dates, event);
    if (!told) add('history-unsaid', 1);
    if (isAnniversary(published, event)) add('anniversary', 1);
  }
  // What took years or months, and has no day of its own, ages as slowly.
  const fresh = FRESH_DAYS + event.end - event.start;
  if (after > fresh && after <= HISTORY) add('age', Math.log2(after / fresh));
}

/** A year from here on is named on every page, whatever it reports. */
const RECENT = 2024;

/** Agreement of the dates that a page names with those of an event. */
export function addNamedDates(page: PageFacts, event: EventProfile, add: Add): void {
  const { dates } = page;
  let best = 0;
  for (const [day, weight] of dates.days) {
    if (day >= event.start && day <= event.end) best = Math.max(best, weight);
  }
  const exact = event.end - event.start <= 7;
  if (best > 0) {
    add(exact ? 'day-named' : 'day-in-span', best);
    // Who tells the day of what is years back tells what was that day.
    if (isHistory(page, event)) add('history-day', best);
  }
  let weekday = 0;
  for (const [day, weight] of dates.weekdays) {
    if (day >= event.start && day <= event.end) weekday = Math.max(weekday, weight);
  }
  if (weekday > 0 && exact) add('weekday-named', weekday);
  const { firstYear, month } = calendarOf(event);
  const recent = firstYear < RECENT ? '' : 'recent-';
  if (dates.years.has(firstYear)) add(`${recent}year-named`, 1);
  if (dates.months.has(firstYear * 12 + month)) add(`${recent}month-named`, 1);
  if (!event.background) addYearless(dates.yearless, event, add);
}

/** A day or weekday that a page without a date names may be that of any year, so it says less. */
function addYearless(yearless: NamedDates['yearless'], event: EventProfile, add: Add): void {
  if (yearless.days.size + yearless.weekdays.size === 0) return;
  const { days, weekdays } = calendarOf(event);
  if (days.some((day) => yearless.days.has(day))) add('yearless-day', 1);
  if (weekdays.some((day) => yearless.weekdays.has(day))) add('yearless-weekday', 1);
}
