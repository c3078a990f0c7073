/** Civil days as numbers: days since 1 January 1970, no clock and no time zone. */

const DAY = 86_400_000;

/** The day of a date that begins `YYYY-MM-DD`, or null. */
export function dayOf(date: string | null): number | null {
  const parts = /^(\d{4})-(\d{2})-(\d{2})/.exec(date ?? '');
  if (parts === null) return null;
  const [year, month, day] = [Number(parts[1]), Number(parts[2]), Number(parts[3])];
  const time = Date.UTC(year, month - 1, day);
  // 31 February rolls over; such a date is none.
  return new Date(time).getUTCMonth() === month - 1 ? time / DAY : null;
}

/** The day of a year, month and day of month. */
export function civilDay(year: number, month: number, day: number): number {
  return Date.UTC(year, month - 1, day) / DAY;
}

/** 0 is Sunday. */
export function weekdayOf(day: number): number {
  return (((day + 4) % 7) + 7) % 7;
}

/** The year that a day is in. */
export function yearOf(day: number): number {
  return new Date(day * DAY).getUTCFullYear();
}

/** `YYYY-MM-DD`. */
export function isoDay(day: number): string {
  return new Date(day * DAY).toISOString().slice(0, 10);
}
