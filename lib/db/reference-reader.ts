/**
 * Reading the reference, from the database or from the bundle: the same answers either way.
 */
import { byDate, byId } from '@/lib/reference/order';
import type {
  Article,
  Entity,
  EventRecord,
  Origin,
  Outlet,
  Story,
  Term,
  TimelineEvent,
} from '@/lib/reference/types';
import type { ReferenceBundle } from './bundle';
import type { MasarDatabase } from './database';

type Ids = readonly string[];

/** What surfaces ask of the reference. Rows for ids that do not exist are left out. */
export interface ReferenceQueries {
  readonly story: () => Promise<Story>;
  /** Earliest first. */
  readonly timeline: () => Promise<readonly TimelineEvent[]>;
  readonly record: (id: string) => Promise<EventRecord | null>;
  /** By id, as the primary key gives them. */
  readonly articles: () => Promise<readonly Article[]>;
  /** These three by id, as the primary key gives them. */
  readonly allEntities: () => Promise<readonly Entity[]>;
  readonly allTerms: () => Promise<readonly Term[]>;
  readonly allOutlets: () => Promise<readonly Outlet[]>;
  /** In the order asked for. */
  readonly entities: (ids: Ids) => Promise<readonly Entity[]>;
  readonly terms: (ids: Ids) => Promise<readonly Term[]>;
  readonly origins: (ids: Ids) => Promise<readonly Origin[]>;
  readonly outlets: (ids: Ids) => Promise<readonly Outlet[]>;
}

/** Reads from the database. */
export function databaseReader(db: MasarDatabase): ReferenceQueries {
  return {
    async story() {
      const meta = await db.meta.get('reference');
      if (!meta) throw new Error('not seeded');
      return meta.story;
    },
    timeline: async () => (await db.timeline.toArray()).sort(byDate),
    record: async (id) => (await db.records.get(id)) ?? null,
    articles: () => db.articles.toArray(),
    allEntities: () => db.entities.toArray(),
    allTerms: () => db.terms.toArray(),
    allOutlets: () => db.outlets.toArray(),
    entities: async (ids) => present(await db.entities.bulkGet([...ids])),
    terms: async (ids) => present(await db.terms.bulkGet([...ids])),
    origins: async (ids) => present(await db.origins.bulkGet([...ids])),
    outlets: async (ids) => present(await db.outlets.bulkGet([...ids])),
  };
}

/** Reads from the extension's own files. */
export function bundleReader(bundle: ReferenceBundle): ReferenceQueries {
  return {
    story: () => bundle.load('story'),
    timeline: async () => (await bundle.load('timeline')).toSorted(byDate),
    record: async (id) => pick(await bundle.load('records'), [id])[0] ?? null,
    articles: async () => (await bundle.load('articles')).toSorted(byId),
    allEntities: async () => (await bundle.load('entities')).toSorted(byId),
    allTerms: async () => (await bundle.load('terms')).toSorted(byId),
    allOutlets: async () => (await bundle.load('outlets')).toSorted(byId),
    entities: async (ids) => pick(await bundle.load('entities'), ids),
    terms: async (ids) => pick(await bundle.load('terms'), ids),
    origins: async (ids) => pick(await bundle.load('origins'), ids),
    outlets: async (ids) => pick(await bundle.load('outlets'), ids),
  };
}

/** Asks `first`, and `second` where the first fails (a database may be shut while it is read). */
export function withFallback(first: ReferenceQueries, second: ReferenceQueries): ReferenceQueries {
  const either = <A extends readonly unknown[], R>(
    one: (...args: A) => Promise<R>,
    other: (...args: A) => Promise<R>,
  ) => {
    return (...args: A) => one(...args).catch(() => other(...args));
  };
  return {
    story: either(first.story, second.story),
    timeline: either(first.timeline, second.timeline),
    record: either(first.record, second.record),
    articles: either(first.articles, second.articles),
    allEntities: either(first.allEntities, second.allEntities),
    allTerms: either(first.allTerms, second.allTerms),
    allOutlets: either(first.allOutlets, second.allOutlets),
    entities: either(first.entities, second.entities),
    terms: either(first.terms, second.terms),
    origins: either(first.origins, second.origins),
    outlets: either(first.outlets, second.outlets),
  };
}

function present<T>(rows: readonly (T | undefined)[]): readonly T[] {
  return rows.filter((row) => row !== undefined);
}

function pick<T extends { readonly id: string }>(rows: readonly T[], ids: Ids): readonly T[] {
  const found = new Map(rows.map((row) => [row.id, row]));
  return present(ids.map((id) => found.get(id)));
}
