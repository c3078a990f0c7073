/** Masar's look-up and the libraries that a reader's extension could have used, each as one function. */
import { create, insertMultiple, save, search as oramaSearch } from '@orama/orama';
import { stemmer as arabicStemmer } from '@orama/stemmers/arabic';
import { Document as FlexDocument, Encoder } from 'flexsearch';
import Fuse from 'fuse.js';
import lunr from 'lunr';
import addStemmers from 'lunr-languages/lunr.stemmer.support';
import addArabic from 'lunr-languages/lunr.ar';
import addSeveral from 'lunr-languages/lunr.multi';
import MiniSearch from 'minisearch';
import { buildSegment } from '../../../lib/search/build';
import { packIndex } from '../../../lib/search/bytes';
import { type Lexicon, NO_LEXICON } from '../../../lib/search/lexicon';
import { SearchIndex } from '../../../lib/search/search-index';
import { soundKey } from '../../../lib/search/sound';
import type { SearchDocument } from '../../../lib/search/types';
import { withoutArticle, wordTexts } from '../../../lib/search/words';
import type { PlainDocument } from './documents';

/** Ids of the best answers, best first. */
export type Ask = (question: string) => readonly string[];

export interface Engine {
  readonly ask: Ask;
  /** The index as it would be shipped, in bytes; asked for after the timing. */
  readonly bytes: () => number;
}

export interface Given {
  readonly documents: readonly SearchDocument[];
  readonly plain: readonly PlainDocument[];
  readonly lexicon: Lexicon;
}

const MOST = 12;
const FIELDS = ['name', 'facts', 'text'];
const sizeOf = (value: unknown) => new TextEncoder().encode(JSON.stringify(value)).length;

const miniSearch = (plain: readonly PlainDocument[], ours: boolean): Engine => {
  const index = new MiniSearch<PlainDocument>({
    fields: FIELDS,
    ...(ours && {
      tokenize: wordTexts,
      processTerm: (word: string) => {
        const key = soundKey(word);
        return [word, withoutArticle(word), ...(key === '' ? [] : [`~${key}`])];
      },
    }),
  });
  index.addAll(plain);
  const options = { prefix: true, fuzzy: 0.2, ...(ours && { boost: { name: 3 } }) };
  return {
    ask: (question) =>
      index
        .search(question, options)
        .slice(0, MOST)
        .map(({ id }) => String(id)),
    bytes: () => sizeOf(index),
  };
};

function flexSearch(plain: readonly PlainDocument[]): Engine {
  const index = new FlexDocument({
    document: { id: 'id', index: FIELDS },
    tokenize: 'forward',
    // Its way with every script: normalised, split at what is neither letter nor digit.
    encoder: new Encoder({ normalize: true, dedupe: true }),
  });
  for (const one of plain) index.add({ ...one });
  return {
    ask: (question) => {
      const found = index.search(question, { limit: MOST, suggest: true, merge: true });
      return found.flatMap((one) => ('id' in one ? [String(one.id)] : []));
    },
    bytes: () => {
      let size = 0;
      index.export((_key: string, data: string) => {
        size += data.length;
      });
      return size;
    },
  };
}

function orama(plain: readonly PlainDocument[]): Engine {
  const index = create({
    schema: { id: 'string', name: 'string', facts: 'string', text: 'string' } as const,
    components: { tokenizer: { language: 'arabic', stemming: true, stemmer: arabicStemmer } },
  });
  void insertMultiple(index, [...plain], 5000);
  return {
    ask: (question) => {
      const options = { term: question, properties: ['name', 'facts', 'text'] as const };
      const found = oramaSearch(index, {
        ...options,
        properties: [...options.properties],
        tolerance: 1,
        limit: MOST,
        boost: { name: 2 },
      });
      if (found instanceof Promise) throw new Error('it answers later');
      return found.hits.map(({ id }) => id);
    },
    bytes: () => sizeOf(save(index)),
  };
}

function fuse(plain: readonly PlainDocument[]): Engine {
  const keys = [
    { name: 'name', weight: 3 },
    { name: 'facts', weight: 1 },
    { name: 'text', weight: 1 },
  ];
  const options = { keys, ignoreDiacritics: true, ignoreLocation: true, threshold: 0.3 };
  const index = Fuse.createIndex(keys, plain);
  const searcher = new Fuse(plain, options, index);
  return {
    ask: (question) => searcher.search(question, { limit: MOST }).map(({ item }) => item.id),
    bytes: () => sizeOf(index),
  };
}

function lunrSearch(plain: readonly PlainDocument[]): Engine {
  addStemmers(lunr);
  addArabic(lunr);
  addSeveral(lunr);
  const index = lunr(function () {
    this.use(lunr.multiLanguage('en', 'ar'));
    this.ref('id');
    this.field('name', { boost: 3 });
    this.field('facts');
    this.field('text');
    for (const one of plain) this.add(one);
  });
  return {
    ask: (question) =>
      index
        .query((query) => {
          for (const word of question
            .toLowerCase()
            .split(/[\s-]+/)
            .filter(Boolean)) {
            query.term(word, { boost: 10, usePipeline: true });
            query.term(word, { wildcard: lunr.Query.wildcard.TRAILING, usePipeline: false });
            query.term(word, { editDistance: 1, usePipeline: false });
          }
        })
        .slice(0, MOST)
        .map(({ ref }) => ref),
    bytes: () => sizeOf(index),
  };
}

function masar({ documents, lexicon }: Given): Engine {
  const reference = buildSegment(documents.filter(({ kind }) => kind !== 'clipping'));
  const own = buildSegment(documents.filter(({ kind }) => kind === 'clipping'));
  const index = new SearchIndex(lexicon, [reference]).beside([own]);
  return {
    ask: (question) => index.search(question, { limit: MOST }).answers.map(({ id }) => id),
    bytes: () => packIndex(reference, lexicon).length + packIndex(own, NO_LEXICON).length,
  };
}

/** Each engine by name, built of the documents. */
export const ENGINES = {
  Masar: masar,
  MiniSearch: ({ plain }: Given) => miniSearch(plain, false),
  'MiniSearch, our folding': ({ plain }: Given) => miniSearch(plain, true),
  FlexSearch: ({ plain }: Given) => flexSearch(plain),
  Orama: ({ plain }: Given) => orama(plain),
  'Fuse.js': ({ plain }: Given) => fuse(plain),
  lunr: ({ plain }: Given) => lunrSearch(plain),
} as const;

export type EngineName = keyof typeof ENGINES;
