/**
 * Own articles of a file beside those that are here. Of an article nothing can be changed but that it
 * is in the trash, so the side that was changed last is the whole truth of it.
 */
import type { MasarDatabase } from '@/lib/db/database';
import { sortedJson } from '../sorted-json';
import type { OwnArticle } from './types';
import { ownArticlesOf, type OwnStep } from './write';

/** Two of the same id as one. Commutative, associative, idempotent. */
export function newerOf(a: OwnArticle, b: OwnArticle): OwnArticle {
  const key = (article: OwnArticle) => `${article.modified} ${sortedJson(article)}`;
  return key(a) < key(b) ? b : a;
}

/** What taking these in would do; `same` is how many of them change nothing. */
export async function mergeOwn(
  db: MasarDatabase,
  incoming: readonly OwnArticle[],
): Promise<{ readonly steps: readonly OwnStep[]; readonly same: number }> {
  const once = new Map<string, OwnArticle>();
  for (const article of incoming) {
    const known = once.get(article.id);
    once.set(article.id, known ? newerOf(known, article) : article);
  }
  const here = await ownArticlesOf(db, [...once.keys()]);
  const steps = [...once.values()].flatMap((there, at): OwnStep[] => {
    const before = here[at] ?? null;
    if (!before) return [{ before, after: there }];
    const after = newerOf(before, there);
    return sortedJson(after) === sortedJson(before) ? [] : [{ before, after }];
  });
  return { steps, same: once.size - steps.length };
}
