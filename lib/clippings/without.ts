/**
 * The clippings that stand under none of a facet's values: filed under no event that is known,
 * without a tag.
 */
import type { MasarDatabase } from '@/lib/db/database';
import { facetRange, type Facet } from './facets';

/** Their ids, newest first. Reads keys alone, no clipping. */
export async function idsWithout(
  db: MasarDatabase,
  by: 'event' | 'tag',
  values: readonly string[],
): Promise<readonly string[]> {
  const idsOf = (facet: Facet) => {
    const [from, to] = facetRange(facet);
    return db.clippings.where('facets').between(from, to, true, true).primaryKeys();
  };
  const [all, ...having] = await Promise.all([
    idsOf({ by: 'all' }),
    ...values.map((value) => idsOf({ by, value })),
  ]);
  const known = new Set(having.flat());
  return all.filter((id) => !known.has(id));
}
