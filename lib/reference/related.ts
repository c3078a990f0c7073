/**
 * Which articles of the library belong to a page, best first.
 */
import type { Article, TimelineEvent } from './types';

/** Why an article is listed. */
export type Relation = 'about' | 'mentions' | 'candidate' | 'near' | 'latest';

export interface RelatedArticle {
  readonly article: Article;
  readonly relation: Relation;
}

export interface RelatedInput {
  readonly articles: readonly Article[];
  readonly timeline: readonly TimelineEvent[];
  /** Events the page may be about, best first; empty where it is about none. */
  readonly events: readonly string[];
}

/** An article on an event this many days from the page's own still belongs beside it. */
const NEAR_DAYS = 45;

/**
 * The articles for a page, best first: on the event itself, then those that retell it, then on the
 * other candidates, then on what happened shortly before or after.
 */
export function relatedArticles({ articles, timeline, events }: RelatedInput): RelatedArticle[] {
  const [linked, ...candidates] = events;
  if (linked === undefined) return [];
  const days = dayOfEvents(timeline);
  const ranked = articles.flatMap((article) => {
    const found = rank(article, linked, candidates, days);
    return found ? [{ article, ...found }] : [];
  });
  return ranked
    .toSorted((a, b) => a.order - b.order || a.detail - b.detail || tie(a.article, b.article))
    .map(({ article, relation }) => ({ article, relation }));
}

/** The articles on the latest events, latest first. */
export function latestArticles(
  articles: readonly Article[],
  timeline: readonly TimelineEvent[],
  count: number,
): RelatedArticle[] {
  const days = dayOfEvents(timeline);
  const dated = articles.map((article) => ({ article, day: latestDay(article, days) }));
  return dated
    .toSorted((a, b) => b.day - a.day || tie(a.article, b.article))
    .slice(0, count)
    .map(({ article }) => ({ article, relation: 'latest' }));
}

interface Rank {
  readonly relation: Relation;
  readonly order: number;
  /** Lower is better within the relation. */
  readonly detail: number;
}

function rank(
  article: Article,
  linked: string,
  candidates: readonly string[],
  days: ReadonlyMap<string, number>,
): Rank | null {
  const main = article.about.indexOf(linked);
  if (main >= 0) return { relation: 'about', order: 0, detail: main };
  const retold = article.mentions.indexOf(linked);
  if (retold >= 0) return { relation: 'mentions', order: 1, detail: retold };
  const other = candidates.findIndex((id) => article.about.includes(id));
  if (other >= 0) return { relation: 'candidate', order: 2, detail: other };
  const distance = distanceTo(article, days.get(linked), days);
  return distance <= NEAR_DAYS ? { relation: 'near', order: 3, detail: distance } : null;
}

function distanceTo(
  article: Article,
  day: number | undefined,
  days: ReadonlyMap<string, number>,
): number {
  if (day === undefined) return Infinity;
  const distances = article.about.map((id) => Math.abs((days.get(id) ?? Infinity) - day));
  return Math.min(Infinity, ...distances);
}

function latestDay(article: Article, days: ReadonlyMap<string, number>): number {
  return Math.max(-Infinity, ...article.about.map((id) => days.get(id) ?? -Infinity));
}

/** Of two equals, what people wrote comes before what a machine translated; then by id. */
function tie(a: Article, b: Article): number {
  return Number(a.machineTranslated) - Number(b.machineTranslated) || (a.id < b.id ? -1 : 1);
}

function dayOfEvents(timeline: readonly TimelineEvent[]): ReadonlyMap<string, number> {
  return new Map(timeline.map((event) => [event.id, Date.parse(event.start) / 86_400_000]));
}
