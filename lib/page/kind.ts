/**
 * Whether the page is an article or a list of them (a front page, a section, a search).
 */
import type { Metadata } from './metadata';

export interface Shape {
  /** Characters of the paragraphs. */
  readonly text: number;
  /** Paragraphs of some length. */
  readonly long: number;
  /** Headings that are links, on the whole page. */
  readonly linkedHeadings: number;
}

const FRONT = /^\/(([a-z]{2}(-[a-z]{2})?|index\.\w+|home|news)\/?)*$/i;
const SOME_TEXT = 80;
const MUCH_TEXT = 400;
const LONG_PARAGRAPHS = 3;
const MANY_HEADINGS = 8;
/** An article has so much text for every linked heading around it. */
const TEXT_A_HEADING = 60;

/** What the page at `url` is. */
export function pageKind(
  { meta, linked }: Metadata,
  url: string,
  { text, long, linkedHeadings }: Shape,
): 'article' | 'listing' | 'unknown' {
  const front = FRONT.test(new URL(url).pathname);
  const declared = linked.kind === 'article' || meta.has('article:published_time');
  if (declared && !front && text >= SOME_TEXT) return 'article';
  const many = linkedHeadings >= MANY_HEADINGS;
  if (front && (many || text < MUCH_TEXT)) return 'listing';
  if (many && (linked.kind === 'listing' || text < linkedHeadings * TEXT_A_HEADING))
    return 'listing';
  if (meta.get('og:type') === 'article' && text >= SOME_TEXT) return 'article';
  if (long >= LONG_PARAGRAPHS && text >= MUCH_TEXT) return 'article';
  return 'unknown';
}
