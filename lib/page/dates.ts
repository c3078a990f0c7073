/**
 * Dates as pages write them, in URLs, in metadata and in lines for their readers. Names of months
 * come from the browser, which knows them in every language.
 */

/** Arabic names its months in several ways, and a page's claim about its language may be wrong. */
const BY_SCRIPT: readonly (readonly [script: RegExp, locales: readonly string[]])[] = [
  [/[\u0600-\u06ff]/, ['ar-EG', 'ar-SY', 'ar-DZ', 'ar-MA', 'fa']],
  [/[\u0590-\u05ff]/, ['he']],
  [/[\u0400-\u04ff]/, ['ru', 'uk']],
  [/[a-z]/i, ['en']],
];
const LONGEST_LINE = 200;

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
  const [, y, m, d] = /(?<!\d)(\d{4})\s?[./-]\s?(\d\d?)\s?[./-]\s?(\d\d?)(?!\d)/.exec(line) ?? [];
  if (y) return day(y, m, d);
  const [, a, b, year] =
    /(?<!\d)(\d\d?)\s?[./-]\s?(\d\d?)\s?[./-]\s?(\d{4})(?!\d)/.exec(line) ?? [];
  // In English 7/8 is a day in July to some and in August to others.
  const unclear = lang?.startsWith('en') && Number(a) <= 12 && Number(b) <= 12 && a !== b;
  return unclear ? null : (day(year, b, a) ?? day(year, a, b));
}

function inWords(line: string, lang: string | null): string | null {
  const locales = BY_SCRIPT.flatMap(([script, names]) => (script.test(line) ? names : []));
  if (lang) locales.unshift(lang);
  for (const locale of locales) {
    for (const [index, name] of months(locale).entries()) {
      if (!name || !line.includes(name)) continue;
      const [, d, y] = new RegExp(`(\\d\\d?)\\D{1,20}${name}\\D{0,8}(\\d{4})`).exec(line) ?? [];
      const [, d2, y2] = new RegExp(`${name}\\D{1,8}(\\d\\d?)\\D{1,4}(\\d{4})`).exec(line) ?? [];
      const found = day(y, index + 1, d) ?? day(y2, index + 1, d2);
      if (found) return found;
    }
  }
  return null;
}

/** Asking the browser takes longer than all else that is done for a date; a page has few locales. */
const known = new Map<string, readonly string[]>();

/** The months as they stand in dates, as short as the language has them. */
function months(locale: string): readonly string[] {
  const names = known.get(locale) ?? monthsOf(locale);
  known.set(locale, names);
  return names;
}

function monthsOf(locale: string): string[] {
  const format = new Intl.DateTimeFormat(locale, {
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
