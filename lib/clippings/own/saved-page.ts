/**
 * A saved page's article, by the parser of Firefox's reader view, which is loaded only here.
 */
import type { RawReading } from './read';

const BLOCKS = 'p, h1, h2, h3, h4, h5, h6, li, blockquote, pre, figcaption, td';

/**
 * Reads a page's markup. The parser takes its document apart: nothing else sees it.
 * @param from where the page was saved from, if that is known.
 */
export async function readSavedPage(
  source: string,
  from: string | null = null,
): Promise<RawReading> {
  const { Readability } = await import('@mozilla/readability');
  const page = new DOMParser().parseFromString(source, 'text/html');
  const lang = page.documentElement.getAttribute('lang');
  const url = from ?? addressOf(page, source);
  const fallback = page.body.cloneNode(true);
  const article = new Readability<Node>(page, {
    serializer: (node) => node,
    maxElemsToParse: 100_000,
  }).parse();
  const blocks = paragraphsOf(article?.content ?? fallback);
  return {
    title: (article?.title ?? page.title).replace(/\s+/g, ' ').trim(),
    paragraphs: blocks.length > 0 ? blocks : paragraphsOf(fallback),
    url,
    outlet: article?.siteName ?? (url === null ? null : new URL(url).hostname),
    author: article?.byline ?? null,
    published: article?.publishedTime ?? null,
    lang: article?.lang ?? lang,
  };
}

/** Where a page was saved from: what the browser wrote above it, what the page calls itself. */
function addressOf(page: Document, source: string): string | null {
  const [, saved] = /<!-- saved from url=\(\d+\)(\S+) -->/.exec(source.slice(0, 4_000)) ?? [];
  const claims = [
    saved,
    page.querySelector('link[rel~=canonical]')?.getAttribute('href'),
    page.querySelector('meta[property="og:url"]')?.getAttribute('content'),
  ];
  const url = claims.find((claim) => claim && URL.canParse(claim) && /^https?:/i.test(claim));
  return url ?? null;
}

/** The texts of the innermost blocks, in reading order. */
function paragraphsOf(content: Node): string[] {
  if (!(content instanceof Element)) return [];
  const blocks = [...content.querySelectorAll(BLOCKS)].filter(
    (block) => block.querySelector(BLOCKS) === null,
  );
  const texts = blocks.length > 0 ? blocks.map(textOf) : content.textContent.split('\n');
  return texts.map((text) => text.replace(/\s+/g, ' ').trim()).filter((text) => text !== '');
}

const textOf = (element: Element) => element.textContent;
