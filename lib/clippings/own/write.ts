/**
 * Own articles as rows: what is kept, what it is listed and searched by. All of it runs inside a
 * transaction of whoever writes.
 */
import type { MasarDatabase } from '@/lib/db/database';
import type { OwnArticleRow, WordsRow } from '@/lib/db/rows';
import { facetKey, type Facet } from '../facets';
import { wordsKey } from '../rows';
import { wordsOf } from '../words';
import type { OwnArticle } from './types';

/** One own article before and after; null is nothing there. */
export interface OwnStep {
  readonly before: OwnArticle | null;
  readonly after: OwnArticle | null;
}

/** The articles with these ids, in their order; null where there is none. */
export async function ownArticlesOf(
  db: MasarDatabase,
  ids: readonly string[],
): Promise<(OwnArticle | null)[]> {
  return (await db.ownArticles.bulkGet([...ids])).map((row) => row?.article ?? null);
}

/** Writes the steps, and what is searched of them. */
export async function writeOwn(db: MasarDatabase, steps: readonly OwnStep[]): Promise<void> {
  const after = steps.flatMap((step) => step.after ?? []);
  const gone = steps.flatMap(({ before, after: left }) => (left ? [] : (before ?? [])));
  const fresh = after.filter(({ deleted }) => deleted === null).map(wordsRowOf);
  const kept = new Set(fresh.map(({ key }) => key));
  const stale = steps.flatMap(({ before }) => (before ? [wordsKey(before, 'article')] : []));
  await Promise.all([
    db.ownArticles.bulkPut(after.map(rowOf)),
    db.ownArticles.bulkDelete(gone.map(({ id }) => id)),
    db.words.bulkDelete(stale.filter((key) => !kept.has(key))),
    db.words.bulkPut(fresh),
  ]);
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
