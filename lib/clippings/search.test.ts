import 'fake-indexeddb/auto';
import fc from 'fast-check';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { MasarDatabase } from '@/lib/db/database';
import { change } from './change';
import { fakeClipping } from './fake-clipping';
import { search } from './search';
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

/** All that is found, call after call. */
async function all(query: string, limit = 50): Promise<string[]> {
  const hits: string[] = [];
  for (let after: string | null = null; ;) {
    const found = await search(db, query, { limit, after });
    expect(found.hits.length).toBeLessThanOrEqual(limit);
    hits.push(...found.hits.map(({ id }) => id));
    if (found.next === null) return hits;
    after = found.next;
  }
}

describe('search', () => {
  it.each([
    ['وَالمُحادثات جارية', 'محادثات'],
    ['محادثات جارية', 'المحادثات'],
    ['للمفاوضات', 'مفاوض'],
    ['إلى الأمام', 'الي امام'],
    ['ومحادثات', 'محاد'],
    ['והשיחות נמשכות', 'שיחות'],
    ['שָׁלוֹם', 'שלום'],
    ['Élysée’s talks', 'elysee TALK'],
    ['في ٢٠٢٥', '2025'],
  ])('finds in "%s" what is asked as "%s"', async (text, query) => {
    await fill([fakeClipping(1, { text }), fakeClipping(2, { text: 'something else' })]);
    expect(await all(query)).toEqual([fakeClipping(1).id]);
  });

  it('wants every word, at the beginning of a word, and knows nothing of a query without words', async () => {
    await fill([fakeClipping(1, { text: 'long talks' })]);
    expect(await all('long talk')).toHaveLength(1);
    expect(await all('long silence')).toEqual([]);
    expect(await all('alks')).toEqual([]);
    expect(await all(' … ')).toEqual([]);
  });

  it('looks at title, note, tags and outlet too', async () => {
    const { page } = fakeClipping(1);
    await fill([
      fakeClipping(1, {
        note: 'alpha',
        tags: ['beta'],
        page: { ...page, title: 'gamma', outlet: 'delta', author: 'epsilon' },
      }),
    ]);
    for (const word of ['alpha', 'beta', 'gamma', 'delta', 'epsilon']) {
      expect(await all(word), word).toHaveLength(1);
    }
  });

  it('finds all, newest first and each once, of rare words and of common ones together', async () => {
    // More than are taken for rare, so that both ways are gone.
    const clippings = Array.from({ length: 1_700 }, (_, n) =>
      fakeClipping(n, {
        text: `common ${n % 3 === 0 ? 'third' : ''} ${n % 500 === 0 ? 'rare' : ''}`,
      }),
    );
    await fill(clippings);
    const newest = (every: number) =>
      clippings
        .filter((_, n) => n % every === 0)
        .map(({ id }) => id)
        .reverse();
    expect(await all('common', 400)).toEqual(newest(1));
    expect(await all('common third', 300)).toEqual(newest(3));
    expect(await all('common rare')).toEqual(newest(500));
    expect(await all('rare common', 1)).toEqual(newest(500));
    expect(await all('comm nowhere')).toEqual([]);
  });

  it('finds any text by the beginning of any of its words', async () => {
    const word = fc.constantFrom('talks', 'لقاء', 'שיחה', 'Ελλάδα', 'café');
    await fc.assert(
      fc.asyncProperty(fc.array(word, { minLength: 1 }), fc.nat(), async (words, pick) => {
        db.close();
        db = freshDatabase();
        await fill([fakeClipping(1, { text: words.join(' ') })]);
        const chosen = words[pick % words.length] ?? '';
        expect(await all(chosen.slice(0, 3))).toHaveLength(1);
      }),
      { numRuns: 25 },
    );
  });
});
