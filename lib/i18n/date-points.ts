/**
 * The part of EDTF (ISO 8601-2, level 1) that the reference uses, read for showing: a year, a month
 * or a day, each perhaps `~` (approximate) or `?` (uncertain), or an interval of two of them.
 */

export interface DatePoint {
  readonly year: number;
  /** 1 to 12, or null where only the year is known. */
  readonly month: number | null;
  /** Null where only the month is known. */
  readonly day: number | null;
  /** `~`, `?` or `%` stood behind it. */
  readonly about: boolean;
}

export interface DateSpan {
  readonly from: DatePoint;
  /** Null for a single point. */
  readonly to: DatePoint | null;
}

const POINT = /^(\d{4})(?:-(\d{2})(?:-(\d{2}))?)?([~?%])?$/;

/** Reads a date of the reference; null where it is not one. */
export function readEdtf(text: string): DateSpan | null {
  const [first, second, ...rest] = text.split('/');
  if (rest.length > 0) return null;
  const from = readPoint(first ?? '');
  if (!from) return null;
  if (second === undefined) return { from, to: null };
  const to = readPoint(second);
  return to && { from, to };
}

function readPoint(text: string): DatePoint | null {
  const found = POINT.exec(text);
  if (!found) return null;
  const [, year, month, day, mark] = found;
  return {
    year: Number(year),
    month: month === undefined ? null : Number(month),
    day: day === undefined ? null : Number(day),
    about: mark !== undefined,
  };
}
