/** Dates that a text names: "24 July", "5–6 January 2026", "2025-07-24", "Thursday", a year. */
import type { Mention } from '../mentions';
import type { Zone } from '../zones';
import { civilDay, weekdayOf, yearOf } from './days';

export interface NamedDates {
  /** Days named by number and month, with the weight of where they stand. */
  readonly days: ReadonlyMap<number, number>;
  /** Days that weekday words mean, reckoned from publication. */
  readonly weekdays: ReadonlyMap<number, number>;
  /** Month and year where no day is named, as `year * 12 + month`. */
  readonly months: ReadonlyMap<number, number>;
  /** Years named. */
  readonly years: ReadonlyMap<number, number>;
  /** What is named without a year on a page that shows no date to reckon from. */
  readonly yearless: Yearless;
}

export interface Yearless {
  /** Days as `month * 100 + day`. */
  readonly days: ReadonlyMap<number, number>;
  /** Weekdays; 0 is Sunday. */
  readonly weekdays: ReadonlyMap<number, number>;
}

const WEIGHT = { headline: 3, description: 2, lead: 2, body: 1 } as const;
const YEAR = /(?<![\d.,])(?:19[4-9]\d|20[0-4]\d)(?![\d.,]?\d)/gu;
const ISO = /(?<!\d)(20[0-4]\d)[-./](0?[1-9]|1[0-2])[-./](0?[1-9]|[12]\d|3[01])(?!\d)/gu;
const CJK = /(?:(20[0-4]\d)年)?\s*(1[0-2]|0?[1-9])[月월]\s*(3[01]|[12]\d|0?[1-9])[日일]?/gu;

const FIGURE = /\d/;
const CJK_MONTH = /[月월]/;

const OTHER_DIGITS = /[\u0660-\u0669\u06f0-\u06f9\u0966-\u096f\u09e6-\u09ef]/gu;

/** Digits of other scripts as ASCII, one for one, so that offsets hold. */
function asciiDigits(text: string): string {
  return text.replace(OTHER_DIGITS, (digit) => {
    const code = digit.charCodeAt(0);
    // Arabic digits begin at a multiple of 16, those of India 6 further on.
    return String((code & 15) - (code > 0x900 ? 6 : 0));
  });
}

class Collected {
  readonly days = new Map<number, number>();
  readonly weekdays = new Map<number, number>();
  readonly months = new Map<number, number>();
  readonly years = new Map<number, number>();
  readonly yearless = {
    days: new Map<number, number>(),
    weekdays: new Map<number, number>(),
  };

  add(map: Map<number, number>, key: number, weight: number): void {
    map.set(key, Math.max(map.get(key) ?? 0, weight));
  }
}

/** All dates that a page's text names. `published` is the day to reckon from, where it is known. */
export function namedDates(
  zones: readonly Zone[],
  mentions: readonly Mention[],
  published: number | null,
): NamedDates {
  const found = new Collected();
  const texts = zones.map(({ text }) => asciiDigits(text));
  texts.forEach((text, zone) => {
    // Most paragraphs have no figures, and looking for dates takes longer than looking for one.
    if (!FIGURE.test(text)) return;
    const weight = WEIGHT[zones[zone]?.where ?? 'body'];
    for (const match of text.matchAll(YEAR)) found.add(found.years, Number(match[0]), weight);
    for (const [, y, m, d] of text.matchAll(ISO)) {
      found.add(found.days, civilDay(Number(y), Number(m), Number(d)), weight);
    }
    if (!CJK_MONTH.test(text)) return;
    for (const [, y, m, d] of text.matchAll(CJK)) {
      addDay(
        found,
        { year: y === undefined ? null : Number(y), month: Number(m), day: Number(d) },
        published,
        weight,
      );
    }
  });
  for (const mention of mentions) {
    const text = texts[mention.zone] ?? '';
    const weight = WEIGHT[zones[mention.zone]?.where ?? 'body'];
    const { concept } = mention;
    if (concept.kind === 'month') addMonth(found, text, mention, concept.number, published, weight);
    if (concept.kind === 'weekday') addWeekday(found, concept.number, published, weight);
  }
  return found;
}

function addWeekday(
  found: Collected,
  weekday: number,
  published: number | null,
  weight: number,
): void {
  if (published === null) found.add(found.yearless.weekdays, weekday, weight);
  else found.add(found.weekdays, published - ((weekdayOf(published) - weekday + 7) % 7), weight);
}

const BEFORE =
  /(?<!\d)(\d{1,2})(?:\s*[-–—/]\s*(\d{1,2})|\s*(?:and|و|et|und|y|e|ו|ve|и)[-\s]*(\d{1,2}))?(?:\.|st|nd|rd|th|er|º|de|do|ה)?[\s/.\-]*(?:de\s+|of\s+|ב)?$/u;
const AFTER = /^[\s.]*(\d{1,2})(?:st|nd|rd|th)?(?:\s*[-–—]\s*(\d{1,2}))?(?!\d)/u;
const YEAR_AFTER =
  /^[\s,.]*(?:\d{1,2}(?:st|nd|rd|th)?(?:\s*[-–—]\s*\d{1,2})?)?[\s,.\p{L}]{0,6}?(19[4-9]\d|20[0-4]\d)/u;

function addMonth(
  found: Collected,
  text: string,
  { start, end }: Mention,
  month: number,
  published: number | null,
  weight: number,
): void {
  const before = BEFORE.exec(text.slice(Math.max(0, start - 24), start));
  const rest = text.slice(end, end + 24);
  const after = before === null ? AFTER.exec(rest) : null;
  const year = YEAR_AFTER.exec(rest)?.[1];
  const at = { year: year === undefined ? null : Number(year), month };
  const days = [before?.[1], before?.[2], before?.[3], after?.[1], after?.[2]];
  let named = false;
  for (const day of days) {
    if (day === undefined || Number(day) < 1 || Number(day) > 31) continue;
    named = true;
    addDay(found, { ...at, day: Number(day) }, published, weight);
  }
  const guessed = at.year ?? guessedYear(month, 15, published);
  if (!named && guessed !== null) found.add(found.months, guessed * 12 + month, weight);
}

function addDay(
  found: Collected,
  date: { year: number | null; month: number; day: number },
  published: number | null,
  weight: number,
): void {
  const year = date.year ?? guessedYear(date.month, date.day, published);
  if (year !== null) found.add(found.days, civilDay(year, date.month, date.day), weight);
  else found.add(found.yearless.days, date.month * 100 + date.day, weight);
}

/** A month further ahead than this of publication is last year's. */
const AHEAD = 60;

/** The year that a day and month without one mean: the nearest, rather before than after. */
function guessedYear(month: number, day: number, published: number | null): number | null {
  if (published === null) return null;
  const year = yearOf(published);
  const days = civilDay(year, month, day) - published;
  return days > AHEAD ? year - 1 : days < AHEAD - 365 ? year + 1 : year;
}
