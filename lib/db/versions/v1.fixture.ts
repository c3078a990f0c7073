/**
 * A database as version 1 left it, made with the browser's own API, so that no later change of
 * our code can change it with it. Never edited once version 1 is released.
 */

const STORES = {
  timeline: 'id',
  records: 'id',
  entities: 'id',
  origins: 'id',
  outlets: 'id',
  terms: 'id',
  articles: 'id',
  meta: 'key',
  judgements: 'url',
};

export const ROWS = {
  meta: [{ key: 'reference', hash: 'made-by-version-1', story: { knowsUntil: '2020-12-31' } }],
  terms: [{ id: 'old-term' }],
  judgements: [
    { url: 'https://news.test/a', judgement: 'not-about', at: 1_600_000_000_000 },
    { url: 'https://news.test/b?id=1', judgement: 'about', at: 1_600_000_000_001 },
  ],
};

/** Makes that database under a name. */
export async function makeVersion1(indexedDB: IDBFactory, name: string): Promise<void> {
  // Dexie counts versions in tenths.
  const opening = indexedDB.open(name, 10);
  opening.onupgradeneeded = () => {
    for (const [store, keyPath] of Object.entries(STORES)) {
      opening.result.createObjectStore(store, { keyPath });
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
