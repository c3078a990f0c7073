/**
 * Lists of clippings, for surfaces to read with `liveQuery`: a page at a time from any place on,
 * newest first, however many there are.
 */
import type { MasarDatabase } from '@/lib/db/database';
import { facetKey, facetRange, valueIn, valueRange, valuesRange, type Facet } from './facets';
import { pageKey } from './page-identity';
import type { Clipping, Kept } from './types';
import { keptIn } from './change';

/** One page of a list. */
export interface ClippingPage {
  readonly clippings: readonly Clipping[];
  /** Where the next page begins; null after the last. */
  readonly next: string | null;
}

/** The list of a facet, `limit` from `after` on (a page's `next`). */
export async function listClippings(
  db: MasarDatabase,
  facet: Facet,
  { limit = 50, after = null }: { readonly limit?: number; readonly after?: string | null } = {},
): Promise<ClippingPage> {
  const [from, to] = facetRange(facet, after);
  const rows = await db.clippings
    .where('facets')
    .between(from, to, after === null, true)
    .limit(limit + 1)
    .toArray();
  const clippings = rows.slice(0, limit).map(({ clipping }) => clipping);
  const last = clippings.at(-1);
  return { clippings, next: rows.length > limit && last ? facetKey(facet, last) : null };
}

/** How many a list has. */
export function countClippings(db: MasarDatabase, facet: Facet): Promise<number> {
  const [from, to] = facetRange(facet);
  return db.clippings.where('facets').between(from, to, true, true).count();
}

/** A value of a facet and how many clippings have it. */
export interface FacetCount {
  readonly value: string;
  readonly count: number;
}

/** The tags, events, pages, … in use with their counts, in the order of their values. */
export async function countBy(
  db: MasarDatabase,
  by: 'tag' | 'event' | 'entity' | 'term' | 'colour' | 'page',
): Promise<readonly FacetCount[]> {
  return db.transaction('r', db.clippings, async () => {
    const counts: FacetCount[] = [];
    const [start, end] = valuesRange(by);
    for (let from = start; ;) {
      const rest = db.clippings.where('facets').between(from, end, false, true);
      const [key] = await rest.limit(1).keys();
      if (typeof key !== 'string') return counts;
      const value = valueIn(key);
      const range = valueRange(by, value);
      const count = await db.clippings
        .where('facets')
        .between(...range, true, true)
        .count();
      counts.push({ value, count });
      from = range[1];
    }
  });
}

/** The clippings of the page at any of its addresses, newest first. */
export async function clippingsOfPage(
  db: MasarDatabase,
  addresses: readonly string[],
): Promise<readonly Clipping[]> {
  const keys = [...new Set(addresses.map(pageKey).filter((key) => key !== null))];
  const found = new Map<string, Clipping>();
  for (const value of keys) {
    const [from, to] = facetRange({ by: 'page', value });
    const rows = await db.clippings.where('facets').between(from, to, true, true).toArray();
    for (const { id, clipping } of rows) found.set(id, clipping);
  }
  return [...found.values()].sort((a, b) => (a.created < b.created ? 1 : -1));
}

/** One clipping with the sides that merges kept of it, or null. */
export async function clippingById(db: MasarDatabase, id: string): Promise<Kept | null> {
  const row = await db.clippings.get(id);
  return row ? keptIn(row) : null;
}

/** These clippings, in this order; those that are gone or in the trash are left out. */
export async function clippingsOf(
  db: MasarDatabase,
  ids: readonly string[],
): Promise<readonly Clipping[]> {
  const rows = await db.clippings.bulkGet([...ids]);
  return rows.flatMap((row) => (row?.clipping.deleted === null ? [row.clipping] : []));
}

/** All that are not in the trash, newest first. */
export async function readThrough(db: MasarDatabase): Promise<readonly Clipping[]> {
  const [from, to] = facetRange({ by: 'all' });
  const rows = await db.clippings.where('facets').between(from, to, true, true).toArray();
  return rows.map(({ clipping }) => clipping);
}
