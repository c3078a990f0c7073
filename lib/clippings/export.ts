/**
 * Taking clippings out: all, or those chosen.
 */
import type { MasarDatabase } from '@/lib/db/database';
import { keptIn } from './change';
import { EXPORT_FORMATS } from './formats/formats';
import type { ExportId, ExportOptions } from './formats/types';
import type { OwnArticle } from './own/types';
import type { Kept } from './types';

/** A file to hand to the reader. */
export interface ExportedFile {
  readonly name: string;
  readonly mediaType: string;
  readonly text: string;
  readonly count: number;
  /** Own articles in it. */
  readonly articles: number;
}

/**
 * Makes a file. Our own JSON and Web Annotation hold the trash too: what can be taken in again is
 * whole. The others are for reading and leave it out. All there are in our own JSON is with the own
 * articles.
 * @param ids null: all there are.
 */
export async function exportClippings(
  db: MasarDatabase,
  id: ExportId,
  ids: readonly string[] | null,
  options: ExportOptions,
): Promise<ExportedFile> {
  const format = EXPORT_FORMATS.find((one) => one.id === id);
  if (!format) throw new RangeError(`no format ${id}`);
  const clippings = await chosen(db, ids);
  const whole = id === 'json' || id === 'annotations';
  const given = whole ? clippings : clippings.filter(({ clipping }) => clipping.deleted === null);
  const articles = ids === null && id === 'json' ? await ownArticles(db) : [];
  return {
    name: `masar-${options.now.toISOString().slice(0, 10)}.${format.extension}`,
    mediaType: format.mediaType,
    text: await format.write(given, options, articles),
    count: given.length,
    articles: articles.length,
  };
}

/** Newest first. */
async function chosen(db: MasarDatabase, ids: readonly string[] | null): Promise<Kept[]> {
  const rows = ids === null ? await db.clippings.toArray() : await db.clippings.bulkGet([...ids]);
  return rows
    .flatMap((row) => (row ? [keptIn(row)] : []))
    .sort((a, b) => (a.clipping.created < b.clipping.created ? 1 : -1));
}

/** The trash's too, newest first. */
async function ownArticles(db: MasarDatabase): Promise<OwnArticle[]> {
  const rows = await db.ownArticles.toArray();
  return rows.map(({ article }) => article).sort((a, b) => (a.created < b.created ? 1 : -1));
}
