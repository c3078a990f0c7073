/** When an event was, as pages say it: worked out once an event, not once a page. */
import { weekdayOf, yearOf } from './days';
import { once } from './once';
import type { EventProfile } from './types';

export interface EventCalendar {
  readonly firstYear: number;
  readonly lastYear: number;
  /** Month and day of month of the first day. */
  readonly month: number;
  readonly day: number;
  /** Its days as `month * 100 + day`, and the first ones' weekdays; none where it took long. */
  readonly days: readonly number[];
  readonly weekdays: readonly number[];
}

/** What took longer has no day of its own. */
const A_MONTH = 31;
/** Of the weekdays, what took longer has too many. */
const FEW_DAYS = 2;

/** The calendar of an event. */
export const calendarOf = once(({ start, end }: EventProfile): EventCalendar => {
  const length = end - start > A_MONTH ? 0 : end - start + 1;
  const all = Array.from({ length }, (_, index) => start + index);
  const date = new Date(start * 86_400_000);
  return {
    firstYear: yearOf(start),
    lastYear: yearOf(end),
    month: date.getUTCMonth() + 1,
    day: date.getUTCDate(),
    days: all.map(monthAndDay),
    weekdays: all.slice(0, FEW_DAYS).map(weekdayOf),
  };
});

function monthAndDay(day: number): number {
  const date = new Date(day * 86_400_000);
  return (date.getUTCMonth() + 1) * 100 + date.getUTCDate();
}
