/**
 * Dates as pages write them, in URLs, in metadata and in lines for their readers. The months of the
 * languages that the story is told in most stand here: the first time that a browser is asked for
 * its own it takes longer than all the rest of reading a page. Of others it is asked.
 */

const months = (names: string): readonly string[] => names.split('|');

/** Arabic names its months in several ways, and a page's claim about its language may be wrong. */
const BY_SCRIPT: readonly (readonly [script: RegExp, calendars: readonly (readonly string[])[]])[] =
  [
    [
      /[\u0600-\u06ff]/,
      [
        'يناير|فبراير|مارس|أبريل|مايو|يونيو|يوليو|أغسطس|سبتمبر|أكتوبر|نوفمبر|ديسمبر',
        'كانون الثاني|شباط|آذار|نيسان|أيار|حزيران|تموز|آب|أيلول|تشرين الأول|تشرين الثاني|كانون الأول',
        'جانفي|فيفري|مارس|أفريل|ماي|جوان|جويلية|أوت|سبتمبر|أكتوبر|نوفمبر|ديسمبر',
        'يناير|فبراير|مارس|أبريل|ماي|يونيو|يوليوز|غشت|شتنبر|أكتوبر|نونبر|دجنبر',
        'ژانویه|فوریه|مارس|آوریل|مه|ژوئن|ژوئیه|اوت|سپتامبر|اکتبر|نوامبر|دسامبر',
      ].map(months),
    ],
    [/[\u0590-\u05ff]/, [months('ינו|פבר|מרץ|אפר|מאי|יוני|יולי|אוג|ספט|אוק|נוב|דצמ')]],
    [
      /[\u0400-\u04ff]/,
      [
        'янв|февр|мар|апр|мая|июн|июл|авг|сент|окт|нояб|дек',
        'січ|лют|бер|квіт|трав|черв|лип|серп|вер|жовт|лист|груд',
      ].map(months),
    ],
    [/[a-z]/i, [months('jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec')]],
  ];
const KNOWN = /^(ar|fa|he|iw|ru|uk|en)\b/i;
const LONGEST_LINE = 200;
/** As they stand in `inMonths`, with the month's name before them or in between. */
const DAY_AND_YEAR = /\d\D{3,60}\d{4}|\d\D{1,4}\d{4}/;

/** The day that a text written for readers names, `2025-07-24`, or null. */
export function dayInText(text: string, lang: string | null): string | null {
  const line = text.slice(0, LONGEST_LINE).replace(/[٠-٩۰-۹]/g, (digit) =>
    // Both rows of digits start at a multiple of sixteen.
    String(digit.charCodeAt(0) % 16),
  );
  if (!/\d{4}/.test(line)) return null;
  return inFigures(line, lang) ?? inWords(line.toLowerCase(), lang);
}

/** The day in a URL: `/2025/07/24/` or `20250724`. */
export function dayInUrl(url: string): string | null {
  const [, y, , m, d] =
    /[/_=-]((?:19|20)\d\d)([/-]?)(\d\d)\2(\d\d)(?!\d)/.exec(url) ??
    /[/_=-]((?:19|20)\d\d)([/-])(\d\d?)\2(\d\d?)(?!\d)/.exec(url) ??
    [];
  return day(y, m, d);
}

/** A date of the page's metadata: ISO 8601 as it stands, others as a day; null if it is neither. */
export function isoDate(value: string | null | undefined, lang: string | null): string | null {
  const text = value?.trim() ?? '';
  const [, y, m, d] = /^(\d{4})-(\d\d)-(\d\d)(?!\d)/.exec(text) ?? [];
  if (!y) return dayInText(text, lang);
  return day(y, m, d) && text.length < LONGEST_LINE ? text : null;
}

function inFigures(line: string, lang: string | null): string | null {
  const [, y, m, d] =
    /(?<!\d)(\d{4})\s?[./年년-]\s?(\d\d?)\s?[./月월-]\s?(\d\d?)(?!\d)/.exec(line) ?? [];
  if (y) return day(y, m, d);
  const [, a, b, year] =
    /(?<!\d)(\d\d?)\s?[./-]\s?(\d\d?)\s?[./-]\s?(\d{4})(?!\d)/.exec(line) ?? [];
  // In English 7/8 is a day in July to some and in August to others.
  const unclear = lang?.startsWith('en') && Number(a) <= 12 && Number(b) <= 12 && a !== b;
  return unclear ? null : (day(year, b, a) ?? day(year, a, b));
}

function inWords(line: string, lang: string | null): string | null {
  for (const [script, calendars] of BY_SCRIPT) {
    if (!script.test(line)) continue;
    for (const names of calendars) {
      const found = inMonths(line, names);
      if (found) return found;
    }
  }
  // Asking the browser for the first time takes some ten milliseconds.
  const asks = lang && !KNOWN.test(lang) && DAY_AND_YEAR.test(line);
  return asks ? inMonths(line, monthsOf(lang)) : null;
}

function inMonths(line: string, names: readonly string[]): string | null {
  for (const [index, name] of names.entries()) {
    if (!name || !line.includes(name)) continue;
    const [, d, y] = new RegExp(`(\\d\\d?)\\D{1,20}${name}\\D{0,8}(\\d{4})`).exec(line) ?? [];
    const [, d2, y2] = new RegExp(`${name}\\D{1,8}(\\d\\d?)\\D{1,4}(\\d{4})`).exec(line) ?? [];
    const found = day(y, index + 1, d) ?? day(y2, index + 1, d2);
    if (found) return found;
  }
  return null;
}

const asked = new Map<string, readonly string[]>();

/** The months as they stand in a language's dates, as short as it has them; asked for once. */
function monthsOf(lang: string): readonly string[] {
  const names = asked.get(lang) ?? askMonths(lang);
  asked.set(lang, names);
  return names;
}

function askMonths(lang: string): string[] {
  const format = new Intl.DateTimeFormat(lang, {
    calendar: 'gregory',
    day: 'numeric',
    month: 'short',
    timeZone: 'UTC',
  });
  return Array.from({ length: 12 }, (_, month) => {
    const parts = format.formatToParts(Date.UTC(2025, month, 15));
    const name = parts.find(({ type }) => type === 'month')?.value ?? '';
    return name.toLowerCase().replace(/[^\p{L}\p{M}]+$/u, '');
  });
}

type Figure = string | number | undefined;

/** `2025-07-24`; null where there is no such day, or none that a news page could bear. */
function day(year: Figure, month: Figure, date: Figure): string | null {
  const [y, m, d] = [Number(year), Number(month), Number(date)];
  if (!(y > 1990 && y < 2100 && m >= 1 && d >= 1)) return null;
  const time = new Date(Date.UTC(y, m - 1, d));
  return time.getUTCMonth() === m - 1 ? time.toISOString().slice(0, 10) : null;
}
