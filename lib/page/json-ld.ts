/**
 * What the page says of itself in JSON-LD. A page may put anything there: nothing of its shape is
 * taken for granted, and little of a large one is looked at.
 */

export interface LinkedData {
  readonly headline: string | null;
  readonly description: string | null;
  readonly published: string | null;
  readonly articleBody: string | null;
  readonly siteName: string | null;
  /** Who wrote it, several with commas between them. */
  readonly author: string | null;
  /** Whether it calls itself an article, or a collection of them, or neither. */
  readonly kind: 'article' | 'listing' | 'unknown';
}

const MOST_SCRIPTS = 8;
const MOST_TEXT = 300_000;
const MOST_NODES = 400;
const MOST_NAMES = 10;

const ARTICLE = /(Article|Posting|Report|Review)$/;
const LISTING = /^(CollectionPage|ItemList|SearchResultsPage|ProfilePage)$/;

type Thing = Readonly<Record<string, unknown>>;

const isThing = (value: unknown): value is Thing => typeof value === 'object' && value !== null;
const textIn = (thing: Thing | undefined, key: string): string | null => {
  const value = thing?.[key];
  return typeof value === 'string' && value.trim() ? value : null;
};

/** Reads the page's JSON-LD scripts, given as texts. */
export function readLinkedData(scripts: readonly string[]): LinkedData {
  const things: Thing[] = [];
  for (const script of scripts.slice(0, MOST_SCRIPTS)) {
    if (script.length <= MOST_TEXT) collect(parse(script), things);
  }
  const typed = (pattern: RegExp) =>
    things.filter((thing) => typesOf(thing).some((type) => pattern.test(type)));
  const articles = typed(ARTICLE);
  // Several articles: a front page, or an article and those related to it. None speaks for the page.
  const article = articles.length === 1 ? articles[0] : articles.find((it) => 'articleBody' in it);
  const site = typed(/^(WebSite|Organization|NewsMediaOrganization)$/)[0];
  return {
    headline: textIn(article, 'headline') ?? textIn(article, 'name'),
    description: textIn(article, 'description'),
    published: textIn(article, 'datePublished') ?? textIn(article, 'dateCreated'),
    articleBody: textIn(article, 'articleBody'),
    siteName: textIn(site, 'name'),
    author: authorIn(article),
    kind: article ? 'article' : typed(LISTING).length > 0 ? 'listing' : 'unknown',
  };
}

/** Names of people or bodies, given as texts, as things or as lists of either. */
function authorIn(article: Thing | undefined): string | null {
  const named = [article?.['author']].flat().slice(0, MOST_NAMES);
  const names = named.map((one) => (isThing(one) ? textIn(one, 'name') : one));
  const texts = names.filter((name) => typeof name === 'string').map((name) => name.trim());
  return texts.filter((name) => name !== '').join(', ') || null;
}

function parse(script: string): unknown {
  try {
    return JSON.parse(script);
  } catch {
    return null;
  }
}

function typesOf(thing: Thing): string[] {
  return [thing['@type']].flat().filter((type) => typeof type === 'string');
}

/** All objects in `value`, outermost first, the lists of a listing left out. */
function collect(value: unknown, things: Thing[]): void {
  const queue = [value];
  for (let at = 0; at < queue.length && at < MOST_NODES; at++) {
    const next = queue[at];
    if (Array.isArray(next)) for (const item of next.slice(0, MOST_NODES)) queue.push(item);
    else if (isThing(next)) {
      things.push(next);
      queue.push(
        ...['@graph', 'mainEntity', 'mainEntityOfPage', 'publisher', 'isPartOf'].map(
          (key) => next[key],
        ),
      );
    }
  }
}
