/** Measures the clippings' store in the page that it stands in, beside IndexedDB with nothing on it. */
import { change } from '@/lib/clippings/change';
import { facetRange } from '@/lib/clippings/facets';
import { countClippings, listClippings } from '@/lib/clippings/list';
import { rowOf, wordsRowOf } from '@/lib/clippings/rows';
import { saveClipping } from '@/lib/clippings/save';
import { search } from '@/lib/clippings/search';
import type { Clipping } from '@/lib/clippings/types';
import { MasarDatabase } from '@/lib/db/database';
import { madeClipping, numbers, word } from './clippings-made';

const nameOf = (count: number) => `bench-${count}`;
const RAW = 'bench-raw';
const CHUNK = 1_000;

/** Fills a database; milliseconds. */
export async function fill(count: number): Promise<number> {
  const db = new MasarDatabase(nameOf(count));
  await db.open();
  const start = performance.now();
  for (let from = 0; from < count; from += CHUNK)
    await add(db, from, Math.min(count, from + CHUNK));
  const spent = performance.now() - start;
  db.close();
  return spent;
}

function add(db: MasarDatabase, from: number, to: number) {
  const all = Array.from({ length: to - from }, (_, n) => madeClipping(from + n));
  const steps = all.map((clipping) => ({ before: null, after: { clipping, others: [] } }));
  return change(db, null, () => Promise.resolve({ steps }));
}

/**
 * Inserts in turns, ours and IndexedDB's own calls with the same rows, indexes and durability:
 * many at once, and one by one as a reader saves them. Milliseconds of each round.
 */
export async function inserts(rounds: number, many: number, single: number) {
  const ours = { many: [] as number[], single: [] as number[] };
  const raw = { many: [] as number[], single: [] as number[] };
  const db = new MasarDatabase('bench-inserts');
  await db.open();
  const plain = await openRaw();
  const clock = async (times: number[], task: () => Promise<unknown>) => {
    const start = performance.now();
    await task();
    times.push(performance.now() - start);
  };
  let n = 0;
  for (let round = 0; round < rounds; round++) {
    const batch = Array.from({ length: many }, () => madeClipping(n++));
    const steps = batch.map((clipping) => ({ before: null, after: { clipping, others: [] } }));
    await clock(ours.many, () => change(db, null, () => Promise.resolve({ steps })));
    await clock(raw.many, () => putRaw(plain, batch));
    for (let one = 0; one < single; one++) {
      const clipping = madeClipping(n++);
      const { kind, text, selectors, note, tags, colour, page, filing } = clipping;
      const draft = { kind, text, selectors, note, tags, colour, page, filing };
      await clock(ours.single, () => saveClipping(db, draft));
      await clock(raw.single, () => putRaw(plain, [clipping]));
    }
  }
  const counted = { ours: [] as number[], raw: [] as number[] };
  for (let round = 0; round < rounds * 4; round++) {
    await clock(counted.ours, () => countClippings(db, { by: 'all' }));
    await clock(counted.raw, () => countRaw(plain));
  }
  const stored = [await db.clippings.count(), await countRaw(plain)];
  db.close();
  plain.close();
  return { ours, raw, counted, stored };
}

/** The first page of the library, opened anew in turns in each database; milliseconds by size. */
export async function firstPages(counts: readonly number[], rounds: number) {
  const times: Record<string, number[]> = Object.fromEntries(counts.map((count) => [count, []]));
  for (let round = 0; round < rounds; round++) {
    for (const count of counts) {
      const start = performance.now();
      const db = new MasarDatabase(nameOf(count));
      const { clippings } = await listClippings(db, { by: 'all' });
      times[count]?.push(performance.now() - start);
      if (clippings.length !== 50) throw new Error(`a first page of ${clippings.length}`);
      db.close();
    }
  }
  return times;
}

/** Searches as readers type them: one word or two, whole or begun, rare or common. */
export async function searches(count: number, queries: number) {
  const db = new MasarDatabase(nameOf(count));
  await db.open();
  const next = numbers(99);
  const times: number[] = [];
  let found = 0;
  for (let n = 0; n < queries; n++) {
    const first = word(next);
    const begun = first.slice(0, 2 + Math.floor(next() * (first.length - 1)));
    const query = n % 3 === 0 ? first : n % 3 === 1 ? begun : `${word(next)} ${begun}`;
    const start = performance.now();
    const { hits } = await search(db, query);
    times.push(performance.now() - start);
    if (hits.length > 0) found++;
  }
  db.close();
  return { times, found };
}

async function openRaw(): Promise<IDBDatabase> {
  const opening = indexedDB.open(RAW, 1);
  opening.onupgradeneeded = () => {
    const made = opening.result.createObjectStore('clippings', { keyPath: 'id' });
    made.createIndex('facets', 'facets', { multiEntry: true });
    const words = opening.result.createObjectStore('words', { keyPath: 'key' });
    words.createIndex('words', 'words', { multiEntry: true });
  };
  return answerOf(opening);
}

async function putRaw(db: IDBDatabase, clippings: readonly Clipping[]): Promise<void> {
  const transaction = db.transaction(['clippings', 'words'], 'readwrite', { durability: 'strict' });
  const [rows, words] = [transaction.objectStore('clippings'), transaction.objectStore('words')];
  for (const clipping of clippings) {
    rows.put(rowOf({ clipping, others: [] }));
    const searched = wordsRowOf(clipping);
    if (searched) words.put(searched);
  }
  await new Promise((resolve, reject) => {
    transaction.oncomplete = resolve;
    transaction.onabort = () => reject(new Error(transaction.error?.name));
  });
}

function countRaw(db: IDBDatabase): Promise<number> {
  const [from, to] = facetRange({ by: 'all' });
  const index = db.transaction('clippings').objectStore('clippings').index('facets');
  return answerOf(index.count(IDBKeyRange.bound(from, to)));
}

function answerOf<T>(request: IDBRequest<T>): Promise<T> {
  return new Promise((resolve, reject) => {
    request.onsuccess = () => resolve(request.result);
    request.onerror = () => reject(new Error(request.error?.name));
  });
}
