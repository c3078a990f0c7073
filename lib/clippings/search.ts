/**
 * Searching clippings and own articles by the beginnings of words, newest first.
 *
 * A word that few texts have gives all its keys at once, and words are crossed by their keys before
 * any text is read. A word that many have gives its newest: under one word the index is in the order
 * of time. Only what many words begin with, and several common words together, are looked for in the
 * texts themselves, newest first: there they are soon found often enough. Whatever is asked, one call
 * reads a bounded number of rows, and says where the next goes on.
 */
import type { MasarDatabase } from '@/lib/db/database';
import type { WordsRow } from '@/lib/db/rows';
import { ofWordsKey } from './rows';
import { queryWords } from './words';

/** A word with more keys than this is common. */
const COMMON = 700;
/** So many keys are sooner sorted than found in their order. */
const FEW = 400;
/** Of so many words with the same beginning the newest are put together. */
const MOST_BEGUN = 16;
/** Rows looked through at a time: few at first, for they may do; and in one call. */
const CHUNKS = [100, 200] as const;
/** A query's words; more are not looked for. */
const MOST_WORDS = 8;
/** After everything that a word can hold. */
const LAST = '\uffff';

/** One text that was found. */
export interface Hit {
  readonly of: 'clipping' | 'article';
  readonly id: string;
}

export interface Found {
  /** Newest first. */
  readonly hits: readonly Hit[];
  /** Where the next call goes on; null when everything was looked at. Hits may be few and yet not all. */
  readonly next: string | null;
}

/** What has words that begin with each of the query's; nothing for a query without words. */
export async function search(
  db: MasarDatabase,
  query: string,
  { limit = 50, after = '' }: { readonly limit?: number; readonly after?: string | null } = {},
): Promise<Found> {
  const wanted = queryWords(query).slice(0, MOST_WORDS);
  if (wanted.length === 0) return { hits: [], next: null };
  const found = await db.transaction('r', db.words, async () =>
    pageOf(db, wanted, limit, after ?? ''),
  );
  return { hits: found.keys.map(ofWordsKey), next: found.next };
}

interface Keys {
  readonly keys: readonly string[];
  readonly next: string | null;
}

async function pageOf(
  db: MasarDatabase,
  wanted: readonly string[],
  limit: number,
  after: string,
): Promise<Keys> {
  if (wanted.length === 1 && after === '') {
    const newest = await newestWith(db, wanted[0] ?? '', limit);
    if (newest) return firstOf(newest, limit, newest.length > limit);
  }
  const lists = await keysOfAll(db, wanted);
  const common = lists.flatMap(({ word, keys }) => (keys ? [] : [word]));
  const [first, ...rest] = lists.flatMap(({ keys }) => (keys ? [new Set(keys)] : []));
  if (!first) return lookThrough(db, common, limit, after);
  const inAll = [...first].filter((key) => key > after && rest.every((list) => list.has(key)));
  return narrow(db, inAll.sort(), common, limit);
}

/**
 * The keys of the texts with each word. The longest word is likely the rarest: where it has but a
 * few, their texts say sooner than the index whether they have the others too.
 */
async function keysOfAll(db: MasarDatabase, wanted: readonly string[]) {
  const [longest = '', ...others] = wanted.toSorted((a, b) => b.length - a.length);
  const first = await keysOf(db, longest, COMMON);
  if (first.keys && first.keys.length <= CHUNKS[0]) {
    return [first, ...others.map((word) => ({ word, keys: null }))];
  }
  return [first, ...(await Promise.all(others.map((word) => keysOf(db, word, COMMON))))];
}

/** The keys of texts with a word that begins so, `most` at most; null where there are more. */
async function keysOf(db: MasarDatabase, word: string, most: number) {
  const begun = db.words.where('words').between(word, word + LAST, true, true);
  const keys = await begun.limit(most + 1).primaryKeys();
  return { word, keys: keys.length > most ? null : keys };
}

/**
 * The keys of the newest texts with a word that begins so, one more than `limit` if there are; null
 * where too many words do.
 */
async function newestWith(
  db: MasarDatabase,
  begin: string,
  limit: number,
): Promise<string[] | null> {
  const { keys } = await keysOf(db, begin, FEW);
  if (keys) return [...new Set(keys)].sort();
  const words = await wordsFrom(db, begin);
  if (!words) return null;
  const lists = await Promise.all(
    words.map((word) =>
      db.words
        .where('words')
        .equals(word)
        .limit(limit + 1)
        .primaryKeys(),
    ),
  );
  return [...new Set(lists.flat())].sort().slice(0, limit + 1);
}

/** The different words of the index that begin so; null where they are too many. */
async function wordsFrom(db: MasarDatabase, begin: string): Promise<string[] | null> {
  const words: string[] = [];
  for (let from = begin; words.length <= MOST_BEGUN;) {
    const rest = db.words.where('words').between(from, begin + LAST, true, true);
    const [word] = await rest.limit(1).keys();
    if (typeof word !== 'string') return words;
    words.push(word);
    // Past all the texts that have the word.
    from = `${word}\0`;
  }
  return null;
}

/** Of these keys, in their order, those whose texts have the common words too. */
async function narrow(
  db: MasarDatabase,
  keys: readonly string[],
  common: readonly string[],
  limit: number,
): Promise<Keys> {
  if (common.length === 0) return firstOf(keys, limit, keys.length > limit);
  const found: string[] = [];
  let read = 0;
  for (const chunk of CHUNKS) {
    if (read >= keys.length || found.length > limit) break;
    const rows = await db.words.bulkGet(keys.slice(read, read + chunk));
    for (const row of rows) if (row && hasAll(row, common)) found.push(row.key);
    read += chunk;
  }
  const more = found.length > limit || read < keys.length;
  return firstOf(found, limit, more, keys[Math.min(read, keys.length) - 1]);
}

/** All texts, newest first, until enough are found. */
async function lookThrough(
  db: MasarDatabase,
  words: readonly string[],
  limit: number,
  after: string,
): Promise<Keys> {
  const found: string[] = [];
  let last = after;
  for (const chunk of CHUNKS) {
    if (found.length > limit) break;
    const rows = await db.words.where(':id').above(last).limit(chunk).toArray();
    for (const row of rows) if (hasAll(row, words)) found.push(row.key);
    if (rows.length < chunk) return firstOf(found, limit, found.length > limit);
    last = rows.at(-1)?.key ?? last;
  }
  return firstOf(found, limit, true, last);
}

/** The first of what was found; the next call goes on after them, or after the last row read. */
function firstOf(found: readonly string[], limit: number, more: boolean, read?: string): Keys {
  const keys = found.slice(0, limit);
  const last = found.length > limit ? keys.at(-1) : (read ?? keys.at(-1));
  return { keys, next: more ? (last ?? null) : null };
}

function hasAll({ words }: WordsRow, wanted: readonly string[]): boolean {
  return wanted.every((want) => words.some((word) => word.startsWith(want)));
}
