/**
 * What an event's page shows, read from the reference.
 */
import type { ReferenceQueries } from '@/lib/db/reference-reader';
import { ledgerOf, type Ledger } from '@/lib/reference/ledger';
import { isMeeting } from '@/lib/reference/meetings';
import { relatedArticles } from '@/lib/reference/related';
import type { Article, EventRecord, Outlet, Story, TimelineEvent } from '@/lib/reference/types';
import { voicesOf } from '@/lib/reference/voices';
import { pathOf } from './path-of';

export interface EventPageData {
  readonly story: Story;
  readonly event: TimelineEvent;
  readonly record: EventRecord;
  readonly ledger: Ledger;
  readonly outlets: ReadonlyMap<string, Outlet>;
  /** Its neighbours and related events and itself, earliest first. */
  readonly path: readonly TimelineEvent[];
  readonly articles: readonly Article[];
  /** The two parties met in it, or it is asked whether they did. */
  readonly meeting: boolean;
}

/** Reads it; null where there is no such event. */
export async function loadEventPage(
  queries: ReferenceQueries,
  id: string,
): Promise<EventPageData | null> {
  const [story, timeline, record, library] = await Promise.all([
    queries.story(),
    queries.timeline(),
    queries.record(id),
    queries.articles(),
  ]);
  const event = timeline.find((one) => one.id === id);
  if (!event || !record) return null;
  const [origins, outlets] = await Promise.all([
    queries.origins(unique(record.accounts.map(({ origin }) => origin))),
    queries.outlets(outletIds(record)),
  ]);
  const related = relatedArticles({ articles: library, timeline, events: [id] });
  return {
    story,
    event,
    record,
    ledger: ledgerOf(record.accounts, voicesOf(origins, outlets)),
    outlets: new Map(outlets.map((outlet) => [outlet.id, outlet])),
    path: pathOf(timeline, event, record.related),
    articles: related
      .filter(({ relation }) => relation === 'about' || relation === 'mentions')
      .map(({ article }) => article),
    meeting: isMeeting({ event, record }, story),
  };
}

function outletIds({ accounts, sources }: EventRecord): string[] {
  return unique([
    ...accounts.flatMap(({ origin, relayedBy, carriedBy }) => [origin, ...relayedBy, carriedBy]),
    ...sources.flatMap(({ outlet, via }) => (via === null ? [outlet] : [outlet, via])),
  ]);
}

function unique(ids: readonly string[]): string[] {
  return [...new Set(ids)];
}
