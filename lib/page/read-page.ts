/**
 * Reads a page: one pass over its tree, then a choice of what in it is the article. Nothing on the
 * page is changed, and nothing is asked of its layout.
 */
import type { PageReading } from '@/lib/detect/types';
import { bodyOf } from './dom';
import { findHeadline, tidy } from './headline';
import { pageKind } from './kind';
import { mainBlocks } from './main-text';
import { readMetadata } from './metadata';
import { readOutline } from './outline';
import { articleParagraphs } from './paragraphs';
import { publicationDate } from './published';
import type { Steps } from './steps';
import { judge } from './verdicts';

const LONGEST_HEADLINE = 500;
const LONGEST_DESCRIPTION = 2_000;
const MOST_TEXT = 200_000;
const LONG_PARAGRAPH = 80;

/** Reads the page at `url` (without its fragment). */
export function* readPage(document: Document, url: string): Steps<PageReading> {
  const metadata = readMetadata(document, url);
  yield;
  const page = yield* readOutline(document, bodyOf(document));
  const verdicts = yield* judge(page);
  const main = yield* mainBlocks(page, verdicts);
  yield;
  const start = main[0] ?? -1;
  const headline = findHeadline(page, verdicts, metadata, start);
  yield;
  const below = main.filter((block) => block > headline.block);
  const { list, truncated } = articleParagraphs(
    page,
    below,
    headline.text,
    metadata.lang,
    MOST_TEXT,
  );
  yield;
  const paragraphs = list.length > 0 ? list : bodyInData(metadata.linked.articleBody);
  const text = paragraphs.reduce((sum, { length }) => sum + length, 0);
  const { meta, linked, lang, canonical, siteName } = metadata;
  const description =
    meta.get('description') ?? meta.get('og:description') ?? linked.description ?? null;
  const place = { headline: headline.block, start, end: main.at(-1) ?? -1 };
  return {
    url,
    canonical,
    lang,
    kind: pageKind(metadata, url, {
      text,
      long: paragraphs.filter(({ length }) => length >= LONG_PARAGRAPH).length,
      linkedHeadings: verdicts[0]?.linkedHeadings ?? 0,
    }),
    headline: headline.text.slice(0, LONGEST_HEADLINE),
    description: description && tidy(description.slice(0, LONGEST_DESCRIPTION)),
    published: publicationDate(page, verdicts, metadata, url, place),
    siteName,
    paragraphs,
    truncated: truncated || page.truncated,
  };
}

/** The article's text in the metadata, for pages that do not show it yet. */
function bodyInData(body: string | null): string[] {
  return (body ?? '')
    .slice(0, MOST_TEXT)
    .split(/\n+/)
    .map(tidy)
    .filter((text) => text !== '');
}
