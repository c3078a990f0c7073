/**
 * A database as version 2 left it, made with the browser's own API, so that no later change of
 * our code can change it with it. Never edited once version 2 is released.
 */
const STORES: Readonly<Record<string, { keyPath: string; auto?: true; many?: string }>> = {
  timeline: { keyPath: 'id' },
  records: { keyPath: 'id' },
  entities: { keyPath: 'id' },
  origins: { keyPath: 'id' },
  outlets: { keyPath: 'id' },
  terms: { keyPath: 'id' },
  articles: { keyPath: 'id' },
  meta: { keyPath: 'key' },
  judgements: { keyPath: 'url' },
  clippings: { keyPath: 'id', many: 'facets' },
  words: { keyPath: 'key', many: 'words' },
  drafts: { keyPath: 'key' },
  undo: { keyPath: 'seq', auto: true },
  snapshots: { keyPath: 'id' },
  snapshotData: { keyPath: 'id' },
  state: { keyPath: 'key' },
  ownArticles: { keyPath: 'id', many: 'facets' },
};

const ID = '3f0c9f4e-7a51-4d0e-9c1a-5f6f2a7b8c9d';
const GONE = '9b2d1c3a-0f4e-4b6d-8a7c-1e2f3a4b5c6d';
const TIME = '251647322399999';

const clipping = {
  id: ID,
  kind: 'quote',
  text: 'They met for four hours.',
  selectors: {
    version: 1,
    quote: {
      type: 'TextQuoteSelector',
      exact: 'They met for four hours.',
      prefix: 'On Thursday. ',
      suffix: ' Nothing was signed.',
    },
    position: { type: 'TextPositionSelector', start: 13, end: 37 },
    block: { index: 0, start: 13, opening: 'On Thursday. They met' },
  },
  note: 'compare',
  tags: ['rounds'],
  colour: 'green',
  page: {
    url: 'https://news.test/2025/a',
    canonical: null,
    aliases: ['https://m.news.test/2025/a'],
    title: 'A meeting',
    outlet: 'News',
    author: null,
    published: '2025-07-24',
    inLanguage: 'en',
    direction: 'ltr',
  },
  filing: { by: 'reader', eventIds: ['a-meeting'], entityIds: [], termIds: [] },
  created: '2025-08-12T06:00:00.000Z',
  modified: '2025-08-12T06:05:00.000Z',
  deleted: null,
} as const;

/** The second is in the trash; the first has a side that lost in a merge. */
export const CLIPPINGS = [
  clipping,
  { ...clipping, id: GONE, deleted: '2025-08-13T06:00:00.000Z' },
] as const;
export const OTHER = { ...clipping, note: 'an older note', modified: '2025-08-12T06:00:00.000Z' };

const listed = (by: string, value: string) => `${by}\u0001${value}\u0001${TIME}\u0001${ID}`;

const ROWS = {
  judgements: [{ url: 'https://news.test/a', judgement: 'not-about', at: 1_600_000_000_000 }],
  clippings: [
    {
      id: ID,
      clipping: CLIPPINGS[0],
      others: [OTHER],
      facets: [
        listed('all', ''),
        listed('colour', 'green'),
        listed('event', 'a-meeting'),
        listed('tag', 'rounds'),
        listed('page', 'news.test/2025/a'),
      ],
    },
    {
      id: GONE,
      clipping: CLIPPINGS[1],
      others: [],
      facets: [`trash\u0001\u0001251647235999999\u0001${GONE}`],
    },
  ],
  words: [{ key: `${TIME} clipping ${ID}`, words: ['a', 'meeting', 'rounds', 'compare', 'hours'] }],
  drafts: [
    { key: 'https://news.test/b', note: 'half a', tags: [], colour: null, at: clipping.created },
  ],
  state: [{ key: 'changes', total: 2 }],
};

/** Makes that database under a name. */
export async function makeVersion2(indexedDB: IDBFactory, name: string): Promise<void> {
  // Dexie counts versions in tenths.
  const opening = indexedDB.open(name, 20);
  opening.onupgradeneeded = () => {
    for (const [store, { keyPath, auto = false, many }] of Object.entries(STORES)) {
      const made = opening.result.createObjectStore(store, { keyPath, autoIncrement: auto });
      if (many !== undefined) made.createIndex(many, many, { multiEntry: true });
    }
  };
  const db = await new Promise<IDBDatabase>((resolve, reject) => {
    opening.onsuccess = () => resolve(opening.result);
    opening.onerror = () => reject(new Error(opening.error?.name));
  });
  const transaction = db.transaction(Object.keys(ROWS), 'readwrite');
  for (const [store, rows] of Object.entries(ROWS)) {
    for (const row of rows) transaction.objectStore(store).add(row);
  }
  await new Promise((resolve) => {
    transaction.oncomplete = resolve;
  });
  db.close();
}
