/**
 * Searching clippings and own articles by the beginnings of words, newest first.
 *
 * A word that few texts have gives all its keys at once. One that many have gives only the first
 * few thousand, which are in the order of words and not of time; so then the texts themselves are
 * looked through, newest first: a word that many have is soon found often enough. Whatever is
 * asked, one call reads a bounded number of rows, and says where the next goes on.
 */
import type { MasarDatabase } from '@/lib/db/database';
import type { WordsRow } from '@/lib/db/rows';
import { ofWordsKey } from './rows';
import { queryWords } from './words';

/** A word with more keys than this is common. */
const COMMON = 1_500;
/** Rows looked through at a time, and in one call. */
const CHUNK = 100;
const MOST_ROWS = 600;
/** A query's words; more are not looked for. */
const MOST_WORDS = 8;

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
  const found = await db.transaction('r', db.words, async () => {
    const lists = await keysOfAll(db, wanted);
    const rare = lists.flatMap(({ keys }) => keys ?? []);
    const common = lists.flatMap(({ word, keys }) => (keys ? [] : [word]));
    const [first, ...rest] = lists.flatMap(({ keys }) => (keys ? [new Set(keys)] : []));
    if (!first) return lookThrough(db, common, limit, after ?? '');
    const inAll = [...new Set(rare)].filter(
      (key) => first.has(key) && rest.every((list) => list.has(key)) && key > (after ?? ''),
    );
    return narrow(db, inAll.sort(), common, limit);
  });
  return { hits: found.keys.map(ofWordsKey), next: found.next };
}

interface Keys {
  readonly keys: readonly string[];
  readonly next: string | null;
}

/**
 * The keys of the texts with each word. The longest word is likely the rarest: where it has but a
 * few, their texts say sooner than the index whether they have the others too.
 */
async function keysOfAll(db: MasarDatabase, wanted: readonly string[]) {
  const [longest = '', ...others] = wanted.toSorted((a, b) => b.length - a.length);
  const first = await keysOf(db, longest);
  if (first.keys && first.keys.length <= CHUNK) {
    return [first, ...others.map((word) => ({ word, keys: null }))];
  }
  return [first, ...(await Promise.all(others.map((word) => keysOf(db, word))))];
}

/** The keys of texts with a word that begins so; null where it is common. */
async function keysOf(db: MasarDatabase, word: string) {
  const keys = await db.words
    .where('words')
    .between(word, `${word}\uffff`, true, true)
    .limit(COMMON + 1)
    .primaryKeys();
  return { word, keys: keys.length > COMMON ? null : keys };
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
  for (; read < keys.length && found.length <= limit && read < MOST_ROWS; read += CHUNK) {
    const rows = await db.words.bulkGet(keys.slice(read, read + CHUNK));
    for (const row of rows) if (row && hasAll(row, common)) found.push(row.key);
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
  for (let read = 0; read < MOST_ROWS && found.length <= limit; read += CHUNK) {
    const rows = await db.words.where(':id').above(last).limit(CHUNK).toArray();
    for (const row of rows) if (hasAll(row, words)) found.push(row.key);
    if (rows.length < CHUNK) return firstOf(found, limit, found.length > limit);
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
