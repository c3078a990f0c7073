import 'fake-indexeddb/auto';
import fc from 'fast-check';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { MasarDatabase } from '@/lib/db/database';
import { exportClippings } from '../export';
import { arbitraryCollection, fakeClipping } from '../fake-clipping';
import { VERSION_1 } from '../formats/own-json-1.fixture';
import { readText } from '../formats/read-file';
import { importClippings } from '../import';
import { restoreSnapshot } from '../restore';
import { search } from '../search';
import { listSnapshots, makeSnapshot } from '../snapshots';
import { everything, freshDatabase, undoLast } from '../test-database';
import { newerOf } from './merge';
import { addOwnArticle, purgeOwnArticles, setOwnDeleted } from './store';
import type { OwnArticle } from './types';

let db: MasarDatabase;
beforeEach(() => {
  db = freshDatabase();
});
afterEach(() => {
  db.close();
});

const options = { now: new Date('2026-01-08'), language: 'en', eventName: () => null } as const;
const at = (n: number) => new Date(Date.UTC(2025, 0, 1, 0, n)).toISOString();
const idOf = (n: number) => `00000000-0000-4000-8000-${String(n).padStart(12, '0')}`;

const article = (n: number, over: Partial<OwnArticle> = {}): OwnArticle => ({
  id: idOf(n),
  title: `Title ${n}`,
  text: `They met ${n} times.`,
  url: 'https://news.test/2025/a',
  outlet: null,
  author: null,
  published: '2025-07-24',
  inLanguage: 'en',
  direction: 'ltr',
  fileName: 'a.html',
  covered: true,
  notices: [{ kind: 'garbled-name', quote: 'x', entities: ['someone'] }],
  filing: { by: 'detector', eventIds: ['a-meeting'], entityIds: [], termIds: [] },
  created: at(n),
  modified: at(n),
  deleted: null,
  ...over,
});

const arbitraryOwn: fc.Arbitrary<readonly OwnArticle[]> = fc.uniqueArray(
  fc
    .record({
      n: fc.nat(6),
      title: fc.string({ unit: 'grapheme', maxLength: 20 }),
      text: fc.string({ unit: 'grapheme', maxLength: 60 }),
      created: fc.nat(5).map(at),
      modified: fc.integer({ min: 5, max: 9 }).map(at),
      deleted: fc.option(fc.constant(at(9))),
      direction: fc.constantFrom('ltr' as const, 'rtl' as const),
    })
    .map(({ n, ...rest }) => article(n, rest)),
  { maxLength: 4, selector: ({ id }) => id },
);

/** What a new database holds after these imports, one after another. */
async function after(...imports: (readonly OwnArticle[])[]) {
  db.close();
  db = freshDatabase();
  for (const one of imports) await importClippings(db, [], one);
  return everything(db);
}

const taken = async (text: string) => {
  const parsed = await readText(text);
  if (!parsed.ok) throw new Error(parsed.code);
  return parsed;
};

describe('own articles in a file of our own', () => {
  it('come back as they were, with the clippings, and a second time change nothing', async () => {
    await fc.assert(
      fc.asyncProperty(arbitraryCollection, arbitraryOwn, async (collection, own) => {
        db.close();
        db = freshDatabase();
        await importClippings(db, collection, own);
        const before = await everything(db);
        const file = await exportClippings(db, 'json', null, options);
        expect(file).toMatchObject({ count: collection.length, articles: own.length });
        db.close();
        db = freshDatabase();
        const { clippings, articles } = await taken(file.text);
        await importClippings(db, clippings, articles);
        expect(await everything(db)).toEqual(before);
        const again = await importClippings(db, clippings, articles);
        expect(again).toEqual({ added: 0, merged: 0, articles: 0, undo: null });
      }),
      { numRuns: 30 },
    );
  });

  it('give the same whichever is merged into which, and however often', async () => {
    await fc.assert(
      fc.asyncProperty(arbitraryOwn, arbitraryOwn, async (a, b) => {
        const both = await after(a, b);
        expect(await after(b, a)).toEqual(both);
        expect(await after(a, b, a, b)).toEqual(both);
      }),
      { numRuns: 20 },
    );
  });

  it('are the side that was changed last', () => {
    const gone = article(1, { deleted: at(5), modified: at(5) });
    expect(newerOf(article(1), gone)).toEqual(gone);
    expect(newerOf(gone, article(1))).toEqual(gone);
  });

  it('go along with all that is exported, and with no selection, and with no other form', async () => {
    await importClippings(db, [{ clipping: fakeClipping(1), others: [] }], [article(1)]);
    const count = async (
      ...[form, ids]: [Parameters<typeof exportClippings>[1], string[] | null]
    ) => (await exportClippings(db, form, ids, options)).articles;
    expect(await count('json', null)).toBe(1);
    expect(await count('json', [idOf(1)])).toBe(0);
    expect(await count('markdown', null)).toBe(0);
  });

  it('are refused with the file where a word was changed, or one is missing', async () => {
    await importClippings(db, [], [article(1), article(2)]);
    const { text } = await exportClippings(db, 'json', null, options);
    const broken = { ok: false, code: 'file-broken' };
    expect(await readText(text.replace('They met 2', 'They met 3'))).toEqual(broken);
    expect(await readText(text.replace('"articleCount":2', '"articleCount":1'))).toEqual(broken);
    expect(await readText(text.replace('"rtl"', '7').replace('"ltr"', '7'))).toEqual(broken);
  });

  it('are none in a file of version 1, which is read as it was written', async () => {
    const { clippings, articles } = await taken(VERSION_1);
    expect(articles).toEqual([]);
    expect(clippings.map(({ clipping, others }) => [clipping.note, others.length])).toEqual([
      ['a note', 1],
    ]);
    expect(await readText(VERSION_1.replace('four', 'five'))).toMatchObject({ ok: false });
  });
});

describe('taking own articles back', () => {
  it('undoes an import of both as one, and not where one was changed since', async () => {
    await importClippings(db, [], [article(1)]);
    const before = await everything(db);
    const newer = article(1, { title: 'Another', modified: at(9) });
    const incoming = [{ clipping: fakeClipping(1), others: [] }];
    await importClippings(db, incoming, [newer, article(2)]);
    const found = await search(db, 'title');
    expect(found.hits.filter(({ of }) => of === 'article').map(({ id }) => id)).toEqual([idOf(2)]);
    expect((await listSnapshots(db)).map(({ why, articles }) => [why, articles])).toEqual([
      ['import', 1],
    ]);
    expect(await undoLast(db)).toEqual({ what: 'import', clippings: 1, articles: 2 });
    expect(await everything(db)).toEqual(before);

    await importClippings(db, incoming, [article(2)]);
    await setOwnDeleted(db, [idOf(2)], at(9));
    await expect(undoLast(db)).rejects.toMatchObject({ code: 'changed-since' });
    expect(await db.clippings.count()).toBe(1);
  });

  it('undoes going back to a snapshot', async () => {
    await importClippings(db, [], [article(1)]);
    const { id } = await makeSnapshot(db, 'asked', new Date(at(3)));
    await setOwnDeleted(db, [idOf(1)], at(9));
    await purgeOwnArticles(db);
    const before = await everything(db);
    await restoreSnapshot(db, id, new Date(at(5)));
    expect((await search(db, 'title')).hits).toEqual([{ of: 'article', id: idOf(1) }]);
    expect(await undoLast(db)).toMatchObject({ what: 'snapshot', articles: 1 });
    expect(await everything(db)).toEqual(before);
  });

  it('reads operations of earlier days, which knew of clippings alone', async () => {
    await importClippings(db, [{ clipping: fakeClipping(1), others: [] }], [article(1)]);
    await db.undo.toCollection().modify((row) => Reflect.deleteProperty(row, 'own'));
    expect(await undoLast(db)).toMatchObject({ clippings: 1, articles: 0 });
    expect(await db.ownArticles.count()).toBe(1);
  });

  it('are one by their text, whichever machine they were put in on', async () => {
    const id = await addOwnArticle(db, article(1));
    expect(await addOwnArticle(db, article(3, { text: article(1).text }))).toBe(id);
  });
});
