/**
 * Puts the bundled reference in the database.
 */
import type { Reference } from '@/lib/reference/types';
import type { ReferenceBundle } from './bundle';
import type { MasarDatabase } from './database';

/**
 * Makes the database hold the bundle's reference; the reader's own tables are not touched.
 *
 * All of it happens in one transaction: whatever ends the worker half-way leaves the old
 * reference or the new one. Contexts that seed at the same time wait for each other, and the
 * second finds nothing to do. Rejects where the bundle or the database fails.
 */
export async function seedReference(
  db: MasarDatabase,
  bundle: ReferenceBundle,
): Promise<'seeded' | 'current'> {
  const { hash } = bundle.manifest;
  if ((await seededHash(db)) === hash) return 'current';
  // Before the transaction: one that waits for a file is closed by the browser.
  const reference = await loadAll(bundle);
  const { timeline, records, entities, origins, outlets, terms, articles, meta } = db;
  const tables = [timeline, records, entities, origins, outlets, terms, articles, meta];
  return db.transaction('rw', tables, async () => {
    if ((await seededHash(db)) === hash) return 'current';
    await Promise.all(tables.map((table) => table.clear()));
    await Promise.all([
      timeline.bulkAdd(reference.timeline),
      records.bulkAdd(reference.records),
      entities.bulkAdd(reference.entities),
      origins.bulkAdd(reference.origins),
      outlets.bulkAdd(reference.outlets),
      terms.bulkAdd(reference.terms),
      articles.bulkAdd(reference.articles),
    ]);
    await meta.put({ key: 'reference', hash, story: reference.story });
    return 'seeded';
  });
}

/** The hash of the reference that the database holds; null where it holds none. */
export async function seededHash(db: MasarDatabase): Promise<string | null> {
  return (await db.meta.get('reference'))?.hash ?? null;
}

async function loadAll(bundle: ReferenceBundle): Promise<Reference> {
  const [story, timeline, records, entities, origins, outlets, terms, articles] = await Promise.all(
    [
      bundle.load('story'),
      bundle.load('timeline'),
      bundle.load('records'),
      bundle.load('entities'),
      bundle.load('origins'),
      bundle.load('outlets'),
      bundle.load('terms'),
      bundle.load('articles'),
    ],
  );
  const counts = { timeline, entities, articles, terms };
  for (const part of ['timeline', 'entities', 'articles', 'terms'] as const) {
    const expected = bundle.manifest.counts[part];
    if (counts[part].length !== expected) throw new RangeError(`${part}: not ${expected} rows`);
  }
  return { story, timeline, records, entities, origins, outlets, terms, articles };
}
