/**
 * What an article's page shows, read from the reference.
 */
import type { ReferenceQueries } from '@/lib/db/reference-reader';
import {
  articlesBeside,
  differencesOf,
  disputedAspects,
  type ArticleDifference,
} from '@/lib/reference/compare-articles';
import { odditiesOf, type Oddities } from '@/lib/reference/slips';
import type {
  AccountAspect,
  Article,
  Entity,
  EventRecord,
  Term,
  TimelineEvent,
} from '@/lib/reference/types';
import { voicesOf } from '@/lib/reference/voices';

export interface ArticlePageData {
  readonly article: Article;
  readonly oddities: Oddities<Entity | Term>;
  /** What it reports, and what it retells, in the article's order. */
  readonly about: readonly TimelineEvent[];
  readonly mentions: readonly TimelineEvent[];
  /** Where its own accounts part from others. */
  readonly differences: readonly ArticleDifference[];
  /** In which aspects accounts of what it reports differ at all. */
  readonly disputed: readonly { event: TimelineEvent; aspects: readonly AccountAspect[] }[];
  readonly beside: readonly Article[];
}

/** Reads it; null where there is no such article. */
export async function loadArticlePage(
  queries: ReferenceQueries,
  id: string,
): Promise<ArticlePageData | null> {
  const [articles, timeline, entities, terms] = await Promise.all([
    queries.articles(),
    queries.timeline(),
    queries.allEntities(),
    queries.allTerms(),
  ]);
  const article = articles.find((one) => one.id === id);
  if (!article) return null;
  const stops = (ids: readonly string[]) =>
    ids.flatMap((one) => timeline.find((event) => event.id === one) ?? []);
  const [about, mentions] = [stops(article.about), stops(article.mentions)];
  const records = await recordsOf(queries, [...about, ...mentions]);
  const voices = await voicesIn(queries, records);
  return {
    article,
    oddities: odditiesOf<Entity | Term>(article, [...entities, ...terms]),
    about,
    mentions,
    differences: differencesOf(article, records, voices),
    disputed: about.flatMap((event) => {
      const accounts = records.find((record) => record.id === event.id)?.accounts ?? [];
      const aspects = disputedAspects(accounts, voices);
      return aspects.length > 0 ? [{ event, aspects }] : [];
    }),
    beside: articlesBeside(article, articles),
  };
}

async function recordsOf(
  queries: ReferenceQueries,
  events: readonly TimelineEvent[],
): Promise<EventRecord[]> {
  const records = await Promise.all(events.map(({ id }) => queries.record(id)));
  return records.filter((record) => record !== null);
}

async function voicesIn(queries: ReferenceQueries, records: readonly EventRecord[]) {
  const accounts = records.flatMap((record) => record.accounts);
  const ids = accounts.flatMap(({ origin, relayedBy, carriedBy }) => [
    origin,
    ...relayedBy,
    carriedBy,
  ]);
  const unique = [...new Set(ids)];
  return voicesOf(...(await Promise.all([queries.origins(unique), queries.outlets(unique)])));
}
