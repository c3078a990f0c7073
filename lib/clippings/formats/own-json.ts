/**
 * Our own format: everything, exactly. Counts and a checksum tell a file that was cut off or damaged;
 * a higher version is refused and not guessed at. Version 1 knew of no articles.
 */
import * as v from 'valibot';
import { ownArticleSchema } from '../own/schema';
import type { Kept } from '../types';
import { sha256 } from './hash';
import { keptSchema } from './kept-schema';
import { refused, type ExportFormat, type Parsed } from './types';

const VERSION = 2;
const NAME = 'masar clippings';

/** Writes it. */
export const ownJson: ExportFormat = {
  id: 'json',
  extension: 'json',
  mediaType: 'application/json',
  async write(clippings, { now }, own = []) {
    const kept = clippings.map((one) => JSON.stringify(plain(one)));
    const articles = own.map((article) => JSON.stringify(article));
    const head = {
      format: NAME,
      version: VERSION,
      exported: now.toISOString(),
      count: clippings.length,
      articleCount: own.length,
      sha256: await sha256(`[${kept.join(',')}][${articles.join(',')}]`),
    };
    // A clipping a line: a file that people can compare.
    const opening = JSON.stringify(head).slice(0, -1);
    const lines = (all: readonly string[]) => `[\n${all.join(',\n')}\n]`;
    return `${opening},"clippings":${lines(kept)},"articles":${lines(articles)}}\n`;
  },
};

const head = v.looseObject({ format: v.literal(NAME), version: v.number() });
const facts = {
  format: v.literal(NAME),
  exported: v.string(),
  count: v.number(),
  sha256: v.string(),
  clippings: v.array(v.unknown()),
};
const version1 = v.strictObject({ ...facts, version: v.literal(1) });
const version2 = v.strictObject({
  ...facts,
  version: v.literal(VERSION),
  articleCount: v.number(),
  articles: v.array(v.unknown()),
});
const allKept = v.array(keptSchema);
const allOwn = v.array(ownArticleSchema);

/** Reads it; null where the value is no such file at all. */
export async function readOwnJson(value: unknown): Promise<Parsed | null> {
  const known = v.safeParse(head, value);
  if (!known.success) return null;
  if (known.output.version > VERSION) return refused('file-newer');
  const file = await wholeFile(value);
  if (!file) return refused('file-broken');
  const clippings = v.safeParse(allKept, file.clippings, { abortEarly: true });
  const articles = v.safeParse(allOwn, file.articles, { abortEarly: true });
  if (!clippings.success || !articles.success) return refused('file-broken');
  return {
    ok: true,
    format: 'json',
    clippings: clippings.output,
    articles: articles.output,
    leftOut: 0,
  };
}

interface Lists {
  readonly clippings: readonly unknown[];
  readonly articles: readonly unknown[];
}

/** What a file of any version holds; null where it is not as it was written. */
async function wholeFile(value: unknown): Promise<Lists | null> {
  const first = v.safeParse(version1, value, { abortEarly: true });
  if (first.success) {
    const { clippings, count, sha256: sum } = first.output;
    const whole = count === clippings.length && (await sha256(JSON.stringify(clippings))) === sum;
    return whole ? { clippings, articles: [] } : null;
  }
  const second = v.safeParse(version2, value, { abortEarly: true });
  if (!second.success) return null;
  const { clippings, articles, count, articleCount, sha256: sum } = second.output;
  if (count !== clippings.length || articleCount !== articles.length) return null;
  const text = `${JSON.stringify(clippings)}${JSON.stringify(articles)}`;
  return (await sha256(text)) === sum ? { clippings, articles } : null;
}

function plain({ clipping, others }: Kept): Kept {
  return { clipping, others };
}
