/**
 * What to suggest while a tag is typed. Pure.
 */
import { fold } from '@/lib/text/fold';

export interface TagOption {
  readonly tag: string;
  /** Nobody has used it before. */
  readonly fresh: boolean;
}

const MOST = 8;

/** A tag as it is kept: without spaces at its ends, runs of them as one, no mark before it. */
export function cleanTag(text: string): string {
  return text.replaceAll(/[,،#]/g, ' ').replaceAll(/\s+/g, ' ').trim().slice(0, 80);
}

/**
 * Tags that begin with what is typed, then those that contain it, in any spelling of its letters;
 * what is typed comes first where no tag reads so.
 * @param known the most used first.
 * @param taken these are not suggested again.
 */
export function suggestTags(
  query: string,
  known: readonly string[],
  taken: readonly string[],
): TagOption[] {
  const text = cleanTag(query);
  const folded = fold(text).trim();
  const without = new Set(taken.map((tag) => fold(tag).trim()));
  const free = known
    .map((tag) => ({ tag, folded: fold(tag).trim() }))
    .filter((one) => !without.has(one.folded));
  const begins = free.filter((one) => one.folded.startsWith(folded));
  const contains = free.filter(
    (one) => !one.folded.startsWith(folded) && one.folded.includes(folded),
  );
  const fits = [...begins, ...contains].map(({ tag }) => ({ tag, fresh: false }));
  const isNew = text !== '' && !without.has(folded) && !free.some((one) => one.folded === folded);
  return [...(isNew ? [{ tag: text, fresh: true }] : []), ...fits].slice(0, MOST);
}
