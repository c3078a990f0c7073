/**
 * What the reader said of pages, by cleaned URL. Written by the background worker alone.
 */
import type { Judgement } from '@/lib/messages/protocol';
import { cleanUrl } from './clean-url';
import type { MasarDatabase } from './database';

/** The reader's word on the page at `url`, or null. */
export async function getJudgement(db: MasarDatabase, url: string): Promise<Judgement | null> {
  const key = cleanUrl(url);
  if (key === null) return null;
  return (await db.judgements.get(key))?.judgement ?? null;
}

/** Remembers the reader's word on a page; null takes it back. Rejects where it cannot be kept. */
export async function setJudgement(
  db: MasarDatabase,
  url: string,
  judgement: Judgement | null,
): Promise<void> {
  const key = cleanUrl(url);
  if (key === null) throw new TypeError('not a URL');
  if (judgement === null) await db.judgements.delete(key);
  else await db.judgements.put({ url: key, judgement, at: Date.now() });
}
