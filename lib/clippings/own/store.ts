/**
 * Own articles in the database: added, listed, searched beside the clippings, put in the trash.
 * Adding runs in the page that has the file; the rest may run anywhere.
 */
import type { MasarDatabase } from '@/lib/db/database';
import type { OwnArticleRow, WordsRow } from '@/lib/db/rows';
import type { Detection, PageReading } from '@/lib/detect/types';
import { countChanges } from '../changes';
import { facetKey, facetRange, type Facet } from '../facets';
import { fileClipping } from '../filing';
import { wordsKey } from '../rows';
import { wordsOf } from '../words';
import type { OwnReading } from './read';
import type { OwnArticle } from './types';

/** Where a text without an address stands for the detector. */
const NOWHERE = 'https://own.invalid/';

/** What the detector is given of an own article. */
export function readingOf(article: OwnReading): PageReading {
  return {
    url: article.url ?? NOWHERE,
    canonical: null,
    lang: article.inLanguage,
    kind: 'article',
    headline: article.title,
    description: null,
    published: article.published,
    siteName: article.outlet,
    paragraphs: article.paragraphs,
    truncated: false,
  };
}

/** An own article of what was read and what the detector says of it. */
export function ownArticleOf(
  reading: OwnReading,
  detection: Detection,
  {
    fileName,
    termIds,
    now = new Date(),
  }: {
    readonly fileName: string | null;
    readonly termIds: ReadonlySet<string>;
    readonly now?: Date;
  },
): OwnArticle {
  const at = now.toISOString();
  const { paragraphs, ...facts } = reading;
  const found = { entityIds: [], termIds: [] };
  return {
    ...facts,
    id: crypto.randomUUID(),
    text: paragraphs.join('\n\n'),
    fileName,
    covered: detection.covered,
    notices: detection.notices,
    filing: fileClipping(detection, found, { whole: true, termIds }),
    created: at,
    modified: at,
    deleted: null,
  };
}

/** Adds an article; the same text a second time is the one that is there. @returns its id. */
export function addOwnArticle(db: MasarDatabase, article: OwnArticle): Promise<string> {
  return inOne(db, async () => {
    const same = await db.ownArticles
      .filter(({ article: one }) => one.deleted === null && one.text === article.text)
      .first();
    if (same) return same.id;
    await put(db, [article]);
    return article.id;
  });
}

/** Puts articles as they are; those that are there already are replaced. */
export async function putOwnArticles(
  db: MasarDatabase,
  articles: readonly OwnArticle[],
): Promise<void> {
  if (articles.length === 0) return;
  await inOne(db, () => put(db, articles));
}

/** Puts articles in the trash (`deleted` a time), or takes them out of it (null). */
export async function setOwnDeleted(
  db: MasarDatabase,
  ids: readonly string[],
  deleted: string | null,
): Promise<number> {
  return inOne(db, async () => {
    const rows = (await db.ownArticles.bulkGet([...ids])).filter((row) => row !== undefined);
    const changed = rows
      .filter(({ article }) => (article.deleted === null) !== (deleted === null))
      .map(({ article }) => ({ ...article, deleted, modified: new Date().toISOString() }));
    await put(db, changed);
    return changed.length;
  });
}

/** Throws the trash's articles away for good. @returns how many. */
export async function purgeOwnArticles(db: MasarDatabase): Promise<number> {
  return inOne(db, async () => {
    const [from, to] = facetRange({ by: 'trash' });
    const ids = await db.ownArticles.where('facets').between(from, to, true, true).primaryKeys();
    await db.ownArticles.bulkDelete(ids);
    await countChanges(db, ids.length);
    return ids.length;
  });
}

/** The own articles of a list, newest first. */
export async function listOwnArticles(
  db: MasarDatabase,
  facet: Facet = { by: 'all' },
): Promise<readonly OwnArticle[]> {
  const [from, to] = facetRange(facet);
  const rows = await db.ownArticles.where('facets').between(from, to, true, true).toArray();
  return rows.map(({ article }) => article);
}

function inOne<T>(db: MasarDatabase, task: () => Promise<T>): Promise<T> {
  return db.transaction('rw', [db.ownArticles, db.words, db.state], task);
}

async function put(db: MasarDatabase, articles: readonly OwnArticle[]): Promise<void> {
  const live = articles.filter(({ deleted }) => deleted === null);
  const gone = articles.filter(({ deleted }) => deleted !== null);
  await Promise.all([
    db.ownArticles.bulkPut(articles.map(rowOf)),
    db.words.bulkPut(live.map(wordsRowOf)),
    db.words.bulkDelete(gone.map((article) => wordsKey(article, 'article'))),
  ]);
  await countChanges(db, articles.length);
}

function rowOf(article: OwnArticle): OwnArticleRow {
  const { filing, deleted } = article;
  const facets: Facet[] =
    deleted !== null
      ? [{ by: 'trash' }]
      : [
          { by: 'all' },
          ...filing.eventIds.map((value) => ({ by: 'event', value }) as const),
          ...filing.entityIds.map((value) => ({ by: 'entity', value }) as const),
          ...filing.termIds.map((value) => ({ by: 'term', value }) as const),
        ];
  return { id: article.id, article, facets: facets.map((facet) => facetKey(facet, article)) };
}

function wordsRowOf(article: OwnArticle): WordsRow {
  const { title, text, outlet, author } = article;
  return {
    key: wordsKey(article, 'article'),
    words: wordsOf([title, outlet ?? '', author ?? '', text]),
  };
}
