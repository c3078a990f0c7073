/**
 * The headline: what the page shows as such and calls itself by.
 */
import type { Metadata } from './metadata';
import type { Outline } from './outline';
import type { Verdict } from './verdicts';

export interface Headline {
  readonly text: string;
  /** The block that shows it; -1 where none does. */
  readonly block: number;
}

const SEPARATOR = /\s+[|–—\-:·•»«]+\s+|\s*\|\s*/;
const SHORTEST = 12;
/** A heading so few blocks before the article belongs to it. */
const NEAR = 12;

/** Finds the headline of the article that starts at block `start` (-1: none was found). */
export function findHeadline(
  { blocks }: Outline,
  verdicts: readonly Verdict[],
  metadata: Metadata,
  start: number,
): Headline {
  const { meta, linked, title, siteName } = metadata;
  const claims = [
    linked.headline,
    withoutSite(meta.get('og:title') ?? '', siteName),
    withoutSite(title, siteName),
  ].flatMap((claim) => (claim ? [tidy(claim)] : []));
  const plainClaims = claims.map(plain);
  const agrees = (text: string) => {
    const shown = plain(text);
    return (
      shown.length >= SHORTEST &&
      plainClaims.some(
        (claim) => claim.includes(shown) || (claim.length >= SHORTEST && shown.includes(claim)),
      )
    );
  };
  const headings = blocks.flatMap(({ text, level, box }, block) =>
    level === 1 && !verdicts[box]?.aside ? [{ text: tidy(text), block }] : [],
  );
  const shown = headings.find(({ text }) => agrees(text));
  if (shown) return shown;
  const near = headings.find(
    ({ text, block }) => text.length >= SHORTEST && block <= start && start - block <= NEAR,
  );
  if (near) return near;
  // Old pages show it in large letters and no heading; what agrees is part of the title.
  const bare = blocks.slice(0, start + 1).findIndex(({ text }) => {
    const most = claims[0]?.length ?? 0;
    return text.length * 2 > most && text.length <= most && agrees(text);
  });
  const text = blocks[bare]?.text ?? claims[0] ?? headings[0]?.text ?? '';
  return { text: tidy(text), block: bare };
}

/** The title without the name of the site before or after it. */
export function withoutSite(title: string, siteName: string | null): string {
  const parts = title.split(SEPARATOR);
  if (parts.length < 2) return title;
  const site = plain(siteName ?? '');
  const isSite = (part: string | undefined) => site !== '' && plain(part ?? '') === site;
  const first = parts[0] ?? '';
  const last = parts.at(-1) ?? '';
  if (isSite(first)) return title.slice(title.indexOf(parts[1] ?? ''));
  const short = last.length < 30 && last.length < title.length / 3;
  return isSite(last) || short
    ? title.slice(0, title.lastIndexOf(last)).replace(/[\s|–—\-:·•»«]+$/, '')
    : title;
}

/** White space as one space. */
export function tidy(text: string): string {
  // Single spaces, which are most, stay where they are: replacing them takes long.
  return text.replace(/[^\S ]\s*| \s+/g, ' ').trim();
}

/** Letters and digits alone, to compare what differs in dress. */
function plain(text: string): string {
  return text
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
}
