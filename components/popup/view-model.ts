/**
 * From a tab's coverage and the reference to what the popup shows. Pure.
 */
import type { Detection } from '@/lib/detect/types';
import type { TabCoverage } from '@/lib/platform/tab-coverage';
import { latestArticles, relatedArticles, type RelatedArticle } from '@/lib/reference/related';
import type { TimelineEvent } from '@/lib/reference/types';
import type { LoadedReference } from './reference-state';

export interface PageView {
  readonly covered: boolean;
  /** The events it may be about, best first. */
  readonly candidates: readonly TimelineEvent[];
  readonly sure: Detection['eventSure'];
  /** The page's own day, where it has one and is about the talks. */
  readonly here: string | null;
  readonly articles: readonly RelatedArticle[];
}

/** How many of the latest articles stand in where the page has none of its own. */
const LATEST = 2;

/** What the page is about, in terms of the reference. */
export function pageView(tab: TabCoverage | null, reference: LoadedReference | null): PageView {
  const state = tab?.state ?? null;
  const detection = state?.detection ?? null;
  const covered = tab?.coverage === 'covered';
  const timeline = reference?.timeline ?? [];
  const byId = new Map(timeline.map((event) => [event.id, event]));
  const linked = covered ? (detection?.events ?? []) : [];
  const candidates = linked.flatMap(({ id }) => byId.get(id) ?? []);
  return {
    covered,
    candidates,
    sure: candidates.length > 0 ? (detection?.eventSure ?? 'none') : 'none',
    here: covered ? (state?.published ?? detection?.published ?? null) : null,
    articles: reference ? articlesFor(candidates, reference) : [],
  };
}

function articlesFor(
  candidates: readonly TimelineEvent[],
  { articles, timeline }: LoadedReference,
): readonly RelatedArticle[] {
  const events = candidates.map((event) => event.id);
  const related = relatedArticles({ articles, timeline, events });
  return related.length > 0 ? related : latestArticles(articles, timeline, LATEST);
}
