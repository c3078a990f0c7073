/** The extension's own files for unit tests: the index of an invented story. */
import { packIndex } from '@/lib/search/bytes';
import { buildSegment } from '@/lib/search/build';
import { DOCUMENTS, LEXICON } from '@/lib/search/test-index';

/** In place of own-file.ts: answers every path with the index. */
export function ownFile(): Promise<Response> {
  return Promise.resolve(new Response(packIndex(buildSegment(DOCUMENTS), LEXICON)));
}
