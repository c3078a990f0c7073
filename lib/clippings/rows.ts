/**
 * A clipping as rows: what is kept, and what it is listed and searched by.
 */
import type { ClippingRow, WordsRow } from '@/lib/db/rows';
import { facetsOf, newestFirst } from './facets';
import type { Clipping, Kept } from './types';
import { wordsOf } from './words';

/** The row of a clipping. */
export function rowOf({ clipping, others }: Kept): ClippingRow {
  return { id: clipping.id, clipping, others, facets: facetsOf(clipping) };
}

/** What is searched of a clipping; null for one in the trash. */
export function wordsRowOf(clipping: Clipping): WordsRow | null {
  if (clipping.deleted !== null) return null;
  const { text, note, tags, page } = clipping;
  const texts = [page.title, ...tags, note, page.outlet, page.author ?? '', text];
  return { key: wordsKey(clipping, 'clipping'), words: wordsOf(texts) };
}

/** The key of what is searched of something. */
export function wordsKey(
  { id, created }: { readonly id: string; readonly created: string },
  of: 'clipping' | 'article',
): string {
  return `${newestFirst(created)} ${of} ${id}`;
}

/** What a key of searched words is of. */
export function ofWordsKey(key: string): { of: 'clipping' | 'article'; id: string } {
  const [, of, id = ''] = key.split(' ');
  return { of: of === 'article' ? 'article' : 'clipping', id };
}
