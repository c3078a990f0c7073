/**
 * Dates as each language writes them, from EDTF. A space inside a date never breaks; a date that is
 * not known to the day says so in words.
 */
import type { UiLanguage } from '@/lib/reference/types';
import { type DatePoint, readEdtf } from './date-points';
import type { Translate } from './translate';

/** Which names Arabic months go by: those of the Levant (the older) or the international ones. */
export type MonthNames = 'levant' | 'international';

export interface DateOptions {
  /** Leave the year out where the surroundings say it. */
  readonly year?: boolean;
  /** Put the day of the week before a single day. */
  readonly weekday?: boolean;
}

export interface DateText {
  readonly text: string;
  /** Not known to the day. */
  readonly vague: boolean;
}

export interface Dates {
  /** A date in words; a text that is not EDTF comes back as it is. */
  readonly date: (edtf: string, options?: DateOptions) => DateText;
  /** The plain name of a year or month (`2025`, `2025-07`), for a heading. */
  readonly period: (edtf: string) => string;
  /** The short name of the month that a day (`YYYY-MM-DD`) lies in, for the axis. */
  readonly monthTick: (day: string) => string;
}

const NBSP = '\u00a0';
type Field = 'day' | 'month' | 'year' | 'weekday' | 'tick';

/** The dates of one language. */
export function datesIn(lang: UiLanguage, months: MonthNames, { t }: Pick<Translate, 't'>): Dates {
  const formats = new Map<string, Intl.DateTimeFormat>();

  function write(point: DatePoint, fields: readonly Field[]): string {
    const key = fields.join();
    const format = formats.get(key) ?? formatter(locale(lang, months), fields);
    formats.set(key, format);
    const date = new Date(Date.UTC(point.year, (point.month ?? 1) - 1, point.day ?? 1));
    return format.format(date).replaceAll(' ', NBSP);
  }

  function single(point: DatePoint, { year = true, weekday = false }: DateOptions): DateText {
    const text = write(point, fieldsOf(point, year));
    const vague = point.day === null || point.about;
    if (point.about) return { text: t('date.about', { date: text }), vague };
    if (point.month === null) return { text: t('date.year-only', { year: text }), vague };
    if (point.day === null) return { text: t('date.month-only', { month: text }), vague };
    if (!weekday) return { text, vague };
    return { text: t('date.weekday', { weekday: write(point, ['weekday']), date: text }), vague };
  }

  function range(from: DatePoint, to: DatePoint, { year = true }: DateOptions): DateText {
    const last = write(to, fieldsOf(to, year || from.year !== to.year));
    const vague = from.day === null || to.day === null || from.about || to.about;
    if (from.year === to.year && from.month === to.month && from.day !== null) {
      return { text: `${from.day}–${last}`, vague };
    }
    const first = write(from, fieldsOf(from, from.year !== to.year));
    const dash = from.month === null && to.month === null ? '–' : `${NBSP}– `;
    const text = first + dash + last;
    return { text: from.about || to.about ? t('date.about', { date: text }) : text, vague };
  }

  return {
    date(edtf, options = {}) {
      const span = readEdtf(edtf);
      if (!span) return { text: edtf, vague: true };
      return span.to ? range(span.from, span.to, options) : single(span.from, options);
    },
    period(edtf) {
      const span = readEdtf(edtf);
      return span ? write(span.from, fieldsOf(span.from, true)) : edtf;
    },
    monthTick(day) {
      const span = readEdtf(day);
      return span ? abbreviated(write(span.from, ['tick'])) : '';
    },
  };
}

function fieldsOf(point: DatePoint, year: boolean): readonly Field[] {
  const fields: Field[] = [];
  if (point.day !== null) fields.push('day');
  if (point.month !== null) fields.push('month');
  if (year || point.month === null) fields.push('year');
  return fields;
}

/**
 * Arabic's older calendar calls four months by a name and an ordinal, too long for a tick. The
 * customary short form is the first letter and the number.
 */
function abbreviated(month: string): string {
  const [name = '', ordinal] = month.split(NBSP);
  if (ordinal === undefined) return month;
  return name.charAt(0) + (ordinal === 'الأول' ? '1' : '2');
}

function locale(lang: UiLanguage, months: MonthNames): string {
  if (lang === 'en') return 'en-GB';
  if (lang === 'he') return 'he';
  // The region chooses the names of the months in CLDR.
  return months === 'levant' ? 'ar-SY' : 'ar-EG';
}

function formatter(tag: string, fields: readonly Field[]): Intl.DateTimeFormat {
  return new Intl.DateTimeFormat(tag, {
    timeZone: 'UTC',
    calendar: 'gregory',
    numberingSystem: 'latn',
    ...(fields.includes('day') && { day: 'numeric' }),
    ...(fields.includes('month') && { month: 'long' }),
    ...(fields.includes('year') && { year: 'numeric' }),
    ...(fields.includes('weekday') && { weekday: 'long' }),
    ...(fields.includes('tick') && { month: 'short' }),
  });
}
