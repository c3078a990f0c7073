/**
 * Dates of the reference: the part of EDTF (ISO 8601-2) that the record needs.
 *
 * Understood: `YYYY`, `YYYY-MM`, `YYYY-MM-DD`, an interval of two of these (`A/B`), and after a date
 * one qualifier: `~` approximate, `?` uncertain, `%` both. Not understood, and refused: seasons,
 * unspecified digits (`201X`), open or unknown ends (`..`, empty), sets, times of day, years before
 * 1000 or after 9999, and qualifiers on a part of a date.
 */

/** What an EDTF string can mean. Days are `YYYY-MM-DD` and compare as strings. */
export interface EdtfDate {
  /** First day it can mean. */
  readonly start: string;
  /** Last day it can mean. */
  readonly end: string;
  readonly approximate: boolean;
  readonly uncertain: boolean;
}

const ONE_DATE = /^([1-9]\d{3})(?:-(\d{2})(?:-(\d{2}))?)?([~?%])?$/;

/** Days in a month, 1 to 12, of the Gregorian calendar. */
export function daysInMonth(year: number, month: number): number {
  if (month === 2) {
    const leap = (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0;
    return leap ? 29 : 28;
  }
  return [4, 6, 9, 11].includes(month) ? 30 : 31;
}

const two = (n: number): string => String(n).padStart(2, '0');

function parseOne(text: string): EdtfDate | null {
  const match = ONE_DATE.exec(text);
  if (!match) return null;
  const [, year = '', month, day, qualifier] = match;
  const y = Number(year);
  const firstMonth = month === undefined ? 1 : Number(month);
  const lastMonth = month === undefined ? 12 : Number(month);
  if (firstMonth < 1 || firstMonth > 12) return null;
  const length = daysInMonth(y, lastMonth);
  const firstDay = day === undefined ? 1 : Number(day);
  const lastDay = day === undefined ? length : Number(day);
  if (firstDay < 1 || lastDay > length) return null;
  return {
    start: `${year}-${two(firstMonth)}-${two(firstDay)}`,
    end: `${year}-${two(lastMonth)}-${two(lastDay)}`,
    approximate: qualifier === '~' || qualifier === '%',
    uncertain: qualifier === '?' || qualifier === '%',
  };
}

/** Reads an EDTF date or interval; null where it is not one, or ends before it begins. */
export function parseEdtf(text: string): EdtfDate | null {
  const [from = '', to, ...rest] = text.split('/');
  const first = parseOne(from);
  if (!first || rest.length > 0) return null;
  if (to === undefined) return first;
  const last = parseOne(to);
  if (!last || last.end < first.end || last.start < first.start) return null;
  return {
    start: first.start,
    end: last.end,
    approximate: first.approximate || last.approximate,
    uncertain: first.uncertain || last.uncertain,
  };
}

/** Whether the text is one whole day, `YYYY-MM-DD`, that the calendar has. */
export function isDay(text: string): boolean {
  return /^\d{4}-\d{2}-\d{2}$/.test(text) && parseOne(text) !== null;
}
