/**
 * What is the reader's own as documents to look up beside the reference.
 */
import type { MasarDatabase } from '@/lib/db/database';
import type { SearchDocument, Spelling } from '@/lib/search/types';
import { listClippings } from './list';
import { listOwnArticles } from './own/store';
import type { OwnArticle } from './own/types';
import type { Clipping } from './types';

/** By so much of a quote or a note it is known; the rest is looked up like an article's text. */
const KNOWN_BY = 300;
/** A text is found by its beginning, in UTF-16 units. The view of clippings searches all of it. */
const MOST_TEXT = 14_000;
/** Rows read at a time. */
const CHUNK = 200;

/** Everything that is not in the trash. Own articles come after clippings. */
export async function ownDocuments(db: MasarDatabase): Promise<readonly SearchDocument[]> {
  const documents: SearchDocument[] = [];
  for (let after: string | null = null; ;) {
    const page = await listClippings(db, { by: 'all' }, { limit: CHUNK, after });
    documents.push(...page.clippings.map(clippingDocument));
    after = page.next;
    if (after === null) break;
  }
  return [...documents, ...(await listOwnArticles(db)).map(ownArticleDocument)];
}

/** A quote is called by its words, an article or a bookmark by its title. */
export function clippingDocument(clipping: Clipping): SearchDocument {
  const { id, kind, text, note, tags, page, filing, created } = clipping;
  const lang = page.inLanguage ?? 'und';
  const names = kind === 'quote' ? [text, page.title] : [page.title];
  const rest = kind === 'quote' ? text.slice(KNOWN_BY) : text;
  return {
    ...plain(id, 'clipping', page.published ?? created),
    spellings: [
      ...kept(names, lang),
      ...kept([note, ...tags, page.outlet, page.author ?? ''], 'und'),
      ...textOf(rest, lang),
      ...textOf(note.slice(KNOWN_BY), 'und'),
    ],
    links: filing.entityIds,
  };
}

/** An own article is called by its title. */
export function ownArticleDocument(article: OwnArticle): SearchDocument {
  const { id, title, text, outlet, author, inLanguage, published, created, filing } = article;
  const lang = inLanguage ?? 'und';
  return {
    ...plain(id, 'own', published ?? created),
    spellings: [
      ...kept([title], lang),
      ...kept([outlet ?? '', author ?? ''], 'und'),
      ...textOf(text, lang),
    ],
    links: filing.entityIds,
  };
}

/** @param when EDTF or an instant; only a whole day counts. */
function plain(
  id: string,
  kind: 'clipping' | 'own',
  when: string,
): Omit<SearchDocument, 'spellings' | 'links'> {
  const [day] = /^\d{4}-\d{2}-\d{2}(?=$|T)/.exec(when) ?? [];
  const date = day === undefined ? null : { start: day, end: day };
  return { id, kind, date, weight: 0, eventKind: null, status: null };
}

function kept(texts: readonly string[], lang: string): Spelling[] {
  return texts
    .map((text) => text.slice(0, KNOWN_BY).trim())
    .filter((text) => text !== '')
    .map((text) => ({ text, lang, role: 'kept' }));
}

function textOf(text: string, lang: string): Spelling[] {
  return text.trim() === '' ? [] : [{ text: text.slice(0, MOST_TEXT), lang, role: 'text' }];
}
