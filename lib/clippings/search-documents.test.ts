import 'fake-indexeddb/auto';
import { afterEach, beforeEach, expect, it } from 'vitest';
import type { MasarDatabase } from '@/lib/db/database';
import type { Detection } from '@/lib/detect/types';
import { buildSegment } from '@/lib/search/build';
import { NO_LEXICON } from '@/lib/search/lexicon';
import { SearchIndex } from '@/lib/search/search-index';
import { trashClippings } from './edit';
import { fakeClipping, fakeDraft, fakePage } from './fake-clipping';
import { addOwnArticle, ownArticleOf, setOwnDeleted } from './own/store';
import { rowOf } from './rows';
import { saveClipping } from './save';
import { clippingDocument, ownDocuments } from './search-documents';
import { freshDatabase } from './test-database';

let db: MasarDatabase;
beforeEach(() => {
  db = freshDatabase();
});
afterEach(() => {
  db.close();
});

const nothing: Detection = {
  ...{ covered: false, probability: 0, evidence: [], events: [], eventSure: 'none' },
  ...{ named: [], notices: [], published: null },
};

async function ask(question: string) {
  const index = new SearchIndex(NO_LEXICON, []).beside([buildSegment(await ownDocuments(db))]);
  return index.search(question).answers;
}

it('finds a clipping by its quote, its note, its tags, its page and its outlet', async () => {
  const page = fakePage({ title: 'On the river', outlet: 'The Heron' });
  const draft = fakeDraft({ text: 'Four hours by the ford', note: 'see May', tags: ['low'], page });
  const { id } = await saveClipping(db, draft);
  for (const question of ['ford', 'see may', 'low', 'river', 'heron', 'fuor hours']) {
    expect(await ask(question), question).toMatchObject([{ id, kind: 'clipping', by: 'name' }]);
  }
  expect(await ask('bridge')).toEqual([]);
});

it('finds an article by its text, and an own article beside it', async () => {
  const text = `${'words before it. '.repeat(40)}A kingfisher dives.`;
  const clipping = await saveClipping(db, fakeDraft({ kind: 'article', text, selectors: null }));
  const reading = {
    title: 'Birds',
    paragraphs: ['A kingfisher dives here too.'],
    ...{ url: null, outlet: null, author: null, published: '2031-08', inLanguage: 'en' },
    direction: 'ltr' as const,
  };
  const filed = await ownArticleOf(reading, nothing, { fileName: null, termIds: new Set() });
  const own = await addOwnArticle(db, filed);
  const found = await ask('kingfisher');
  expect(found.map(({ id, kind, by }) => [id, kind, by])).toEqual(
    expect.arrayContaining([
      [clipping.id, 'clipping', 'text'],
      [own, 'own', 'text'],
    ]),
  );
  await setOwnDeleted(db, [own], new Date().toISOString());
  await trashClippings(db, [clipping.id]);
  expect(await ask('kingfisher')).toEqual([]);
});

it('takes the day of the page, or else that of saving', () => {
  const of = (published: string | null) =>
    clippingDocument(fakeClipping(1, { page: fakePage({ published }) })).date;
  expect(of('2025-07-24')).toEqual({ start: '2025-07-24', end: '2025-07-24' });
  expect(of('2025-07')).toBeNull();
  expect(of(null)).toEqual({ start: '2025-01-01', end: '2025-01-01' });
});

it('reads more than one helping of rows', async () => {
  for (let n = 0; n < 201; n++) {
    await db.clippings.put(rowOf({ clipping: fakeClipping(n), others: [] }));
  }
  expect(await ownDocuments(db)).toHaveLength(201);
});
