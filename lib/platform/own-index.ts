/** Indexing what is the reader's own: what runs in the worker that `own-search` starts. */
import { ownDocuments } from '@/lib/clippings/search-documents';
import { connect } from '@/lib/db/connect';
import { buildSegment } from '@/lib/search/build';
import { packIndex } from '@/lib/search/bytes';
import { NO_LEXICON } from '@/lib/search/lexicon';

/** The segment of everything that is the reader's, packed. Rejects where it cannot be read. */
export async function indexOwn(): Promise<ArrayBuffer> {
  const { db } = await connect();
  if (!db) throw new Error('the database is shut');
  return packIndex(buildSegment(await ownDocuments(db)), NO_LEXICON).buffer;
}
