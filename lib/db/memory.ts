/**
 * What the reader said of pages, as the background worker asks and is told.
 */
import type { ErrorCode, Judgement } from '@/lib/messages/protocol';
import { connect, problemOf, type DatabaseProblem } from './connect';
import { getJudgement, setJudgement } from './judgements';

/** What the reader said of a page; null also where it cannot be looked up. Never rejects. */
export async function judgementOn(url: string): Promise<Judgement | null> {
  const { db } = await connect();
  return db ? getJudgement(db, url).catch(() => null) : null;
}

/** Remembers what the reader says of a page, or forgets it; null, or why it could not. */
export async function remember(
  url: string,
  judgement: Judgement | null,
): Promise<ErrorCode | null> {
  const { db, problem } = await connect();
  if (!db) return codeOf(problem);
  try {
    await setJudgement(db, url, judgement);
    return null;
  } catch (error) {
    return codeOf(problemOf(error));
  }
}

function codeOf(problem: DatabaseProblem): ErrorCode {
  return problem === 'full' ? 'storage-full' : 'storage-shut';
}
