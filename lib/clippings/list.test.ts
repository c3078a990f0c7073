import 'fake-indexeddb/auto';
import fc from 'fast-check';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { MasarDatabase } from '@/lib/db/database';
import { change } from './change';
import type { Facet } from './facets';
import { arbitraryCollection, fakeClipping, fakePage } from './fake-clipping';
import { clippingsOfPage, countBy, countClippings, listClippings } from './list';
import { pageKeys } from './page-identity';
import { freshDatabase } from './test-database';
import type { Clipping } from './types';

let db: MasarDatabase;
beforeEach(() => {
  db = freshDatabase();
});
afterEach(() => {
  db.close();
});

const fill = (clippings: readonly Clipping[]) =>
  change(db, null, async () => ({
    steps: clippings.map((clipping) => ({ before: null, after: { clipping, others: [] } })),
  }));

async function pages(facet: Facet, limit: number): Promise<string[][]> {
  const all: string[][] = [];
  for (let after: string | null = null; ;) {
    const page = await listClippings(db, facet, { limit, after });
    all.push(page.clippings.map(({ id }) => id));
    if (page.next === null) return all;
    after = page.next;
  }
}

describe('listClippings', () => {
  it('gives pages newest first, each clipping once, whatever is written in between', async () => {
    await fill(Array.from({ length: 7 }, (_, n) => fakeClipping(n)));
    const all = await pages({ by: 'all' }, 3);
    expect(all.map((page) => page.length)).toEqual([3, 3, 1]);
    expect(all.flat()).toEqual([6, 5, 4, 3, 2, 1, 0].map((n) => fakeClipping(n).id));
    const first = await listClippings(db, { by: 'all' }, { limit: 3 });
    await fill([fakeClipping(99)]);
    const second = await listClippings(db, { by: 'all' }, { limit: 3, after: first.next });
    expect(second.clippings[0]?.id).toBe(fakeClipping(3).id);
  });

  it('says what a filter over all of them says, for each kind of list', async () => {
    await fc.assert(
      fc.asyncProperty(arbitraryCollection, fc.integer({ min: 1, max: 4 }), async (kept, limit) => {
        db.close();
        db = freshDatabase();
        const all = kept.map(({ clipping }) => clipping);
        await fill(all);
        const lists: [Facet, (clipping: Clipping) => boolean][] = [
          [{ by: 'all' }, () => true],
          [{ by: 'event', value: 'one' }, ({ filing }) => filing.eventIds.includes('one')],
          [{ by: 'entity', value: 'two' }, ({ filing }) => filing.entityIds.includes('two')],
          [{ by: 'colour', value: 'rose' }, ({ colour }) => colour === 'rose'],
          [{ by: 'tag', value: 'talks' }, ({ tags }) => tags.includes('talks')],
          [
            { by: 'page', value: 'news.test/2025/a' },
            ({ page }) => pageKeys(page).includes('news.test/2025/a'),
          ],
        ];
        for (const [facet, has] of lists) {
          const wanted = all.filter((one) => one.deleted === null && has(one)).map(({ id }) => id);
          expect((await pages(facet, limit)).flat().sort()).toEqual(wanted.sort());
          expect(await countClippings(db, facet)).toBe(wanted.length);
        }
        const trash = all.filter(({ deleted }) => deleted !== null).map(({ id }) => id);
        expect((await pages({ by: 'trash' }, limit)).flat().sort()).toEqual(trash.sort());
        for (const { value, count } of await countBy(db, 'event')) {
          expect(await countClippings(db, { by: 'event', value })).toBe(count);
        }
      }),
      { numRuns: 25 },
    );
  });
});

describe('clippingsOfPage', () => {
  it('knows the page by any of its addresses', async () => {
    const page = fakePage({ canonical: 'https://news.test/2025/slug' });
    await fill([fakeClipping(1, { page }), fakeClipping(2, { page: fakePage() })]);
    const at = async (...urls: string[]) => (await clippingsOfPage(db, urls)).length;
    expect(await at('https://www.news.test/2025/slug?utm_source=x')).toBe(1);
    expect(await at('https://m.news.test/2025/a')).toBe(2);
    expect(await at('https://news.test/2025/a', 'https://news.test/2025/slug')).toBe(2);
    expect(await at('https://news.test/2025/b', 'nothing')).toBe(0);
  });
});
