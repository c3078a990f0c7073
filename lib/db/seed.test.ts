import 'fake-indexeddb/auto';
import { IDBFactory } from 'fake-indexeddb';
import Dexie from 'dexie';
import fc from 'fast-check';
import { beforeEach, describe, expect, it } from 'vitest';
import type { ReferenceBundle } from './bundle';
import { MasarDatabase } from './database';
import { fakeBundle } from './fake-bundle';
import { getJudgement, setJudgement } from './judgements';
import { seededHash, seedReference } from './seed';

const PAGE = 'https://news.test/a';

let db: MasarDatabase;

beforeEach(() => {
  Dexie.dependencies.indexedDB = new IDBFactory();
  db = new MasarDatabase();
});

/** Every edition that any row of the reference is of, and how many rows there are. */
async function editions(from: MasarDatabase) {
  const [timeline, records, entities, terms, outlets, origins] = await Promise.all([
    from.timeline.toArray(),
    from.records.toArray(),
    from.entities.toArray(),
    from.terms.toArray(),
    from.outlets.toArray(),
    from.origins.toArray(),
  ]);
  const named = [...timeline, ...entities, ...terms, ...outlets, ...origins];
  const texts = [...named.map((row) => row.name.en), ...records.map((row) => row.description.en)];
  return { editions: [...new Set(texts)], rows: texts.length };
}

/** The same database opened anew, as the next start of the worker would. */
async function nextStart(): Promise<MasarDatabase> {
  db.close();
  return new MasarDatabase();
}

describe('seedReference', () => {
  it('fills an empty database, and does nothing where the hash is the same', async () => {
    expect(await seedReference(db, fakeBundle('first'))).toBe('seeded');
    expect(await editions(db)).toEqual({ editions: ['first'], rows: 9 });
    const untouched: ReferenceBundle = {
      ...fakeBundle('first'),
      load: () => Promise.reject(new Error('must not be read')),
    };
    expect(await seedReference(db, untouched)).toBe('current');
  });

  it("replaces the old reference whole, and leaves the reader's own alone", async () => {
    await seedReference(db, fakeBundle('first'));
    await db.terms.add({ ...(await termOf(db)), id: 'gone-in-the-next' });
    await setJudgement(db, PAGE, 'not-about');
    await seedReference(db, fakeBundle('second'));
    expect(await editions(db)).toEqual({ editions: ['second'], rows: 9 });
    expect(await seededHash(db)).toBe('second');
    expect(await getJudgement(db, PAGE)).toBe('not-about');
  });

  it('leaves the old reference or the new one, wherever it is cut off', async () => {
    const writes = abortAfter(db, Infinity);
    await seedReference(db, fakeBundle('new'));
    const all = writes();
    expect(all).toBeGreaterThan(10);
    await fc.assert(
      fc.asyncProperty(fc.boolean(), fc.nat(all), async (seededBefore, cut) => {
        Dexie.dependencies.indexedDB = new IDBFactory();
        db = new MasarDatabase();
        if (seededBefore) await seedReference(db, fakeBundle('old'));
        db = await nextStart();
        abortAfter(db, cut);
        const result = await seedReference(db, fakeBundle('new')).catch(() => 'cut off');
        db = await nextStart();
        expect(result).toBe(cut < all ? 'cut off' : 'seeded');
        const hash = await seededHash(db);
        const whole = result === 'seeded' ? 'new' : seededBefore ? 'old' : null;
        expect(hash).toBe(whole);
        expect(await editions(db)).toEqual({
          editions: whole ? [whole] : [],
          rows: whole ? 9 : 0,
        });
        expect(await seedReference(db, fakeBundle('new'))).toMatch(/seeded|current/);
        expect((await editions(db)).editions).toEqual(['new']);
        db.close();
      }),
      { numRuns: 40 },
    );
  });

  it('seeds once when two contexts start together', async () => {
    const other = new MasarDatabase();
    const results = await Promise.all([
      seedReference(db, fakeBundle('first')),
      seedReference(other, fakeBundle('first')),
    ]);
    expect(results.toSorted()).toEqual(['current', 'seeded']);
    expect(await editions(other)).toEqual({ editions: ['first'], rows: 9 });
  });

  it('keeps the old reference when the bundle is broken or not what it says', async () => {
    await seedReference(db, fakeBundle('old'));
    const missing: ReferenceBundle = {
      ...fakeBundle('new'),
      load: () => Promise.reject(new Error('no such file')),
    };
    await expect(seedReference(db, missing)).rejects.toThrow('no such file');
    const { manifest, load } = fakeBundle('new');
    const short = { manifest: { ...manifest, counts: { ...manifest.counts, terms: 2 } }, load };
    await expect(seedReference(db, short)).rejects.toThrow('terms');
    expect(await editions(db)).toEqual({ editions: ['old'], rows: 9 });
  });
});

async function termOf(from: MasarDatabase) {
  const [term] = await from.terms.toArray();
  if (!term) throw new Error('not seeded');
  return term;
}

/** Ends the transaction as a killed process does, with the write of this number; counts them. */
function abortAfter(target: MasarDatabase, last: number): () => number {
  let writes = 0;
  target.use({
    stack: 'dbcore',
    name: 'killer',
    create: (core) => ({
      ...core,
      table: (name) => {
        const table = core.table(name);
        return {
          ...table,
          async mutate(request) {
            const result = await table.mutate(request);
            if (writes++ === last) request.trans.abort();
            return result;
          },
        };
      },
    }),
  });
  return () => writes;
}
