/**
 * Going back to a snapshot. What it holds becomes as it was; what was made since stays; a snapshot
 * of the present is made first, and clippings and own articles can be taken back as one. Runs in a
 * page.
 */
import * as v from 'valibot';
import type { MasarDatabase } from '@/lib/db/database';
import { change, keptOf } from './change';
import { ClippingFailure } from './failure';
import { keptSchema } from './formats/kept-schema';
import { unpacked } from './gzip';
import { ownArticleSchema } from './own/schema';
import { ownArticlesOf } from './own/write';
import { makeSnapshot } from './snapshots';
import { sortedJson } from './sorted-json';

const Judgement = v.strictObject({
  url: v.string(),
  judgement: v.picklist(['about', 'not-about']),
  at: v.number(),
});
const Content = v.strictObject({
  clippings: v.array(keptSchema),
  articles: v.array(ownArticleSchema),
  judgements: v.array(Judgement),
});

/**
 * Restores a snapshot.
 * @returns how many clippings are other than before. Rejects with `file-broken` for one that cannot
 * be read, and where the database does; then nothing was changed.
 */
export async function restoreSnapshot(
  db: MasarDatabase,
  id: string,
  now: Date = new Date(),
): Promise<number> {
  const content = await readSnapshot(db, id);
  await makeSnapshot(db, 'restore', now);
  const { steps } = await change(db, 'snapshot', async () => {
    const here = await keptOf(
      db,
      content.clippings.map(({ clipping }) => clipping.id),
    );
    const all = content.clippings.map((after, at) => ({ before: here[at] ?? null, after }));
    const different = all.filter(({ before, after }) => !before || !isEqual(before, after));
    const articles = await ownArticlesOf(
      db,
      content.articles.map(({ id: own }) => own),
    );
    const own = content.articles
      .map((after, at) => ({ before: articles[at] ?? null, after }))
      .filter(({ before, after }) => !isEqual(before, after));
    return { steps: different, own };
  });
  await db.judgements.bulkPut(content.judgements);
  return steps.length;
}

async function readSnapshot(db: MasarDatabase, id: string) {
  const stored = await db.snapshotData.get(id);
  if (!stored) throw new ClippingFailure('file-unknown');
  try {
    return v.parse(Content, JSON.parse(await unpacked(stored)));
  } catch {
    throw new ClippingFailure('file-broken');
  }
}

const isEqual = (a: unknown, b: unknown) => sortedJson(a) === sortedJson(b);
