/**
 * Own articles in the database: added, listed, searched beside the clippings, put in the trash.
 * Adding runs in the page that has the file; the rest may run anywhere.
 */
import type { MasarDatabase } from '@/lib/db/database';
import type { Detection, PageReading } from '@/lib/detect/types';
import { countChanges } from '../changes';
import { facetRange, type Facet } from '../facets';
import { fileClipping } from '../filing';
import { uuidOf } from '../formats/hash';
import type { OwnReading } from './read';
import type { OwnArticle } from './types';
import { ownArticlesOf, writeOwn } from './write';

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

/**
 * An own article of what was read and what the detector says of it. Its id is made of its text: put
 * in on two machines it is one when they are joined.
 */
export async function ownArticleOf(
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
): Promise<OwnArticle> {
  const at = now.toISOString();
  const { paragraphs, ...facts } = reading;
  const text = paragraphs.join('\n\n');
  const found = { entityIds: [], termIds: [] };
  return {
    ...facts,
    id: await uuidOf(`own article ${text}`),
    text,
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

/** How many there are, without the trash's. */
export function countOwnArticles(db: MasarDatabase): Promise<number> {
  const [from, to] = facetRange({ by: 'all' });
  return db.ownArticles.where('facets').between(from, to, true, true).count();
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
  const before = await ownArticlesOf(
    db,
    articles.map(({ id }) => id),
  );
  await writeOwn(
    db,
    articles.map((after, at) => ({ before: before[at] ?? null, after })),
  );
  await countChanges(db, articles.length);
}
