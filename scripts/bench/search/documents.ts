/** What is looked up in the benchmark: the reference, and clippings made up of its sentences. */
import type { Reference } from '../../../lib/reference/types';
import { type MoreNames, referenceDocuments } from '../../../lib/search/documents';
import type { SearchDocument } from '../../../lib/search/types';

/** A document as the libraries take it: fields of plain text. */
export interface PlainDocument {
  readonly id: string;
  /** What it is called, in all spellings. */
  readonly name: string;
  /** What the documents that it links to are called, and its date in figures and words. */
  readonly facts: string;
  readonly text: string;
}

const MONTHS = { ar: 'ar-SY', arInternational: 'ar-EG', en: 'en', he: 'he' };

/** The date in the words of three languages: the libraries read none out of a question. */
function dateWords(start: string): string {
  const known = wordsOfDay.get(start);
  if (known !== undefined) return known;
  const day = new Date(`${start}T00:00:00Z`);
  const words = Object.values(MONTHS)
    .map((locale) =>
      day.toLocaleDateString(`${locale}-u-nu-latn`, { dateStyle: 'long', timeZone: 'UTC' }),
    )
    .join(' ');
  wordsOfDay.set(start, words);
  return words;
}

const wordsOfDay = new Map<string, string>();

/** The same documents for the libraries, with all that ours is given. */
export function plainDocuments(documents: readonly SearchDocument[]): PlainDocument[] {
  const names = new Map(
    documents.map(({ id, spellings }) => [
      id,
      spellings.filter(({ role }) => role === 'name').map(({ text }) => text),
    ]),
  );
  return documents.map(({ id, spellings, links, date, eventKind, status }) => ({
    id,
    name: spellings.flatMap(({ role, text }) => (role === 'text' ? [] : [text])).join(' '),
    facts: [
      ...links.flatMap((link) => names.get(link) ?? []),
      ...(date ? [date.start, dateWords(date.start)] : []),
      ...[eventKind, status].filter((one) => one !== null),
    ].join(' '),
    text: spellings.flatMap(({ role, text }) => (role === 'text' ? [text] : [])).join(' '),
  }));
}

/** The reference, filled up to `count` documents with clippings; the same every time. */
export function benchDocuments(
  reference: Reference,
  more: MoreNames,
  count: number,
): SearchDocument[] {
  const documents = referenceDocuments(reference, more);
  const sentences = documents.flatMap(({ spellings }) =>
    spellings.filter(({ role }) => role === 'text').map(({ text, lang }) => ({ text, lang })),
  );
  const random = generator(20260705);
  const pick = () => sentences[Math.floor(random() * sentences.length)] ?? { text: '', lang: 'en' };
  const clippings = Array.from({ length: Math.max(0, count - documents.length) }, (_, i) => {
    const { text, lang } = pick();
    const words = text.split(/\s+/);
    const from = Math.floor(random() * Math.max(1, words.length - 8));
    const more = pick().text.split(/\s+/).slice(0, 20);
    return clipping(`clipping-${i}`, lang, words.slice(from, from + 8), [...words, ...more]);
  });
  return [...documents, ...clippings];
}

function clipping(id: string, lang: string, title: string[], text: string[]): SearchDocument {
  return {
    id,
    kind: 'clipping',
    spellings: [
      { text: title.join(' '), lang, role: 'kept' },
      { text: text.slice(0, 50).join(' '), lang, role: 'text' },
    ],
    date: { start: '2026-03-01', end: '2026-03-01' },
    weight: 0,
    eventKind: null,
    status: null,
    links: [],
  };
}

/** Numbers from 0 to 1 that look random and are the same every time (mulberry32). */
function generator(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let t = Math.imul(state ^ (state >>> 15), 1 | state);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return ((t ^ (t >>> 14)) >>> 0) / 4294967296;
  };
}
