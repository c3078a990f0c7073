/**
 * What the popup holds of the reference once it is read.
 */
import type { DatabaseProblem } from '@/lib/db/connect';
import type { ReferenceReader } from '@/lib/db/reference-store';
import type { Article, Entity, Story, TimelineEvent } from '@/lib/reference/types';
import type { Lookup } from '../surface/reference-context';

export interface LoadedReference extends Lookup {
  readonly story: Story;
  /** Earliest first. */
  readonly timeline: readonly TimelineEvent[];
  readonly articles: readonly Article[];
  /** The entities that events name, for searching; asked for when the reader first types. */
  readonly named: () => Promise<readonly Entity[]>;
  /** Why nothing can be saved: said in words. */
  readonly problem: DatabaseProblem | null;
}

/** Reads what the first view needs; the rest is read when it is opened. */
export async function readReference(reader: ReferenceReader): Promise<LoadedReference> {
  const [story, timeline, articles] = await Promise.all([
    reader.story(),
    reader.timeline(),
    reader.articles(),
  ]);
  return {
    story,
    timeline,
    articles,
    named: () => reader.entities(idsNamedBy(timeline)),
    record: (id) => reader.record(id),
    entities: (ids) => reader.entities(ids),
    problem: reader.problem,
  };
}

function idsNamedBy(timeline: readonly TimelineEvent[]): string[] {
  const ids = timeline.flatMap(({ places, people, mediators }) => [
    ...places,
    ...people,
    ...mediators,
  ]);
  return [...new Set(ids)];
}
