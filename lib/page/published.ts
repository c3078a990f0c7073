/**
 * When the page was published: what its metadata says, else what it shows by the headline.
 */
import { dayInText, dayInUrl, isoDate } from './dates';
import type { Metadata } from './metadata';
import type { Outline } from './outline';
import type { Verdict } from './verdicts';

const DATE_NAME =
  /(^|[.:_-])(pub(lish(ed)?)?(ication)?[_-]?(date|time)|published(_time)?|date([.:_-]?(issued|created|published))?|created|issued)$/;
const LONGEST_LINE = 120;
/** So many blocks above the headline and below it are looked at. */
const ABOVE = 4;
const BELOW = 10;

/** The article's place in the outline: headline, first and last block; -1 where there is none. */
export interface Place {
  readonly headline: number;
  readonly start: number;
  readonly end: number;
}

/** The publication date in ISO 8601, or null. */
export function publicationDate(
  page: Outline,
  verdicts: readonly Verdict[],
  { meta, linked, lang }: Metadata,
  url: string,
  place: Place,
): string | null {
  const claims = [linked.published];
  for (const [name, value] of meta) if (DATE_NAME.test(name)) claims.push(value);
  for (const claim of claims) {
    const date = isoDate(claim, lang);
    if (date) return date;
  }
  return timeElement(page, verdicts, lang, place) ?? dayInUrl(url) ?? dateLine(page, lang, place);
}

function timeElement(
  { times }: Outline,
  verdicts: readonly Verdict[],
  lang: string | null,
  { headline, start, end }: Place,
): string | null {
  const from = (headline < 0 ? start : headline) - ABOVE;
  for (const { block, box, value } of times) {
    if (block < from || block > end || verdicts[box]?.aside) continue;
    const date = isoDate(value, lang);
    if (date) return date;
  }
  return null;
}

/** A line such as `2026.01.07 - 08:50`, below the headline sooner than above it. */
function dateLine(
  { blocks }: Outline,
  lang: string | null,
  { headline, start }: Place,
): string | null {
  const from = headline < 0 ? start : headline;
  if (from < 0) return null;
  const near = [
    ...blocks.slice(from, from + BELOW),
    ...blocks.slice(Math.max(0, from - ABOVE), from).reverse(),
  ];
  for (const { text, linked } of near) {
    if (text.length > LONGEST_LINE || linked > text.length / 2) continue;
    const date = dayInText(text, lang);
    if (date) return date;
  }
  return null;
}
