/**
 * Building a segment from documents: with the extension's build for the reference, at run time for
 * what is the reader's own.
 */
import { letterBits } from './edits';
import { isParticle } from './particles';
import {
  DOCUMENT_KINDS,
  EVENT_KINDS,
  ROLES,
  STATUSES,
  type Segment,
  type StringTable,
} from './segment';
import { soundKey } from './sound';
import type { SearchDocument, Spelling } from './types';
import { unglued, withoutArticle, wordTexts } from './words';

/** Words of a text beyond these are not looked up by: a page is found by its beginning. */
const MOST_WORDS = 2000;

const TEXT_ROLE = ROLES.indexOf('text');
const TITLE_LIKE: ReadonlySet<string> = new Set(['title', 'venue', 'text', 'kept', 'office']);

/** Words under which a spelling is found, and how many it has. */
export function indexedWords(spelling: Spelling): { words: Set<string>; count: number } {
  const plain = wordTexts(spelling.text).slice(0, MOST_WORDS);
  const words = new Set<string>();
  for (const word of plain) {
    words.add(word);
    words.add(withoutArticle(word));
    if (TITLE_LIKE.has(spelling.role)) for (const form of unglued(word)) words.add(form);
  }
  // A name of two words is often written as one.
  if (!TITLE_LIKE.has(spelling.role) && plain.length === 2) words.add(plain.join(''));
  return { words, count: Math.max(1, plain.filter((word) => !isParticle(word)).length) };
}

/** Builds a segment. The order of the documents does not change what is found. */
export function buildSegment(documents: readonly SearchDocument[]): Segment {
  const langs = new Numbers();
  const linked = new Numbers();
  const postings = new Map<string, { names: number[]; texts: number[]; sounds: boolean }>();
  const texts: string[] = [];
  const roles: number[] = [];
  const textLangs: number[] = [];
  const wordCounts: number[] = [];
  const owners: number[] = [];
  const spellingsOf = [0];
  const linksOf = [0];
  const links: number[] = [];
  documents.forEach((document, owner) => {
    for (const spelling of document.spellings) {
      const role = ROLES.indexOf(spelling.role);
      // Whoever shows a text has it already: only what names a thing is kept here.
      const index = texts.push(role === TEXT_ROLE ? '' : spelling.text) - 1;
      const { words, count } = indexedWords(spelling);
      roles.push(role);
      textLangs.push(langs.of(spelling.lang) & 255);
      wordCounts.push(Math.min(count, 255));
      owners.push(owner);
      for (const word of words) {
        let lists = postings.get(word);
        if (!lists) postings.set(word, (lists = { names: [], texts: [], sounds: false }));
        // Names go from script to script by their sound, sentences do not.
        if (!TITLE_LIKE.has(spelling.role)) lists.sounds = true;
        (role === TEXT_ROLE ? lists.texts : lists.names).push(index);
      }
    }
    spellingsOf.push(texts.length);
    for (const id of new Set(document.links)) links.push(linked.of(id));
    linksOf.push(links.length);
  });
  const sorted = [...postings].sort(([a], [b]) => (a < b ? -1 : 1));
  const words = sorted.map(([word]) => word);
  const sounds = sorted
    .flatMap(([word, one], index) => (one.sounds ? [{ key: soundKey(word), index }] : []))
    .filter(({ key }) => key !== '')
    .sort((a, b) => (a.key === b.key ? a.index - b.index : a.key < b.key ? -1 : 1));
  return {
    ids: documents.map(({ id }) => id),
    linked: linked.all,
    langs: langs.all,
    kinds: Uint8Array.from(documents, ({ kind }) => DOCUMENT_KINDS.indexOf(kind)),
    weights: Uint8Array.from(documents, ({ weight }) => weight),
    eventKinds: Uint8Array.from(documents, (one) =>
      one.eventKind === null ? 0 : EVENT_KINDS.indexOf(one.eventKind) + 1,
    ),
    statuses: Uint8Array.from(documents, (one) =>
      one.status === null ? 0 : STATUSES.indexOf(one.status) + 1,
    ),
    firstDays: Int32Array.from(documents, ({ date }) => dayOf(date?.start)),
    lastDays: Int32Array.from(documents, ({ date }) => dayOf(date?.end)),
    spellingsOf: Int32Array.from(spellingsOf),
    linksOf: Int32Array.from(linksOf),
    links: Int32Array.from(links),
    texts: stringTable(texts),
    roles: Uint8Array.from(roles),
    textLangs: Uint8Array.from(textLangs),
    wordCounts: Uint8Array.from(wordCounts),
    owners: Int32Array.from(owners),
    words: stringTable(words),
    bits: Int32Array.from(words, letterBits),
    ...postingArrays(sorted.map(([, lists]) => lists)),
    sounds: stringTable(sounds.map(({ key }) => key)),
    soundWords: Int32Array.from(sounds, ({ index }) => index),
  };
}

function postingArrays(lists: readonly { names: number[]; texts: number[] }[]) {
  const total = lists.reduce((sum, { names, texts }) => sum + names.length + texts.length, 0);
  const postings = new Int32Array(total);
  const postingStarts = new Int32Array(lists.length + 1);
  const textPostings = new Int32Array(lists.length);
  let at = 0;
  lists.forEach(({ names, texts }, index) => {
    postings.set(names, at);
    textPostings[index] = at += names.length;
    postings.set(texts, at);
    postingStarts[index + 1] = at += texts.length;
  });
  return { postings, postingStarts, textPostings };
}

function stringTable(strings: readonly string[]): StringTable {
  const starts = new Int32Array(strings.length + 1);
  strings.forEach((text, index) => (starts[index + 1] = (starts[index] ?? 0) + text.length));
  const units = new Uint16Array(starts[strings.length] ?? 0);
  let at = 0;
  for (const text of strings) {
    for (let i = 0; i < text.length; i++) units[at++] = text.charCodeAt(i);
  }
  return { units, starts };
}

function dayOf(day: string | undefined): number {
  return day === undefined ? 0 : Number(day.replaceAll('-', ''));
}

/** Numbers things in the order they come. */
class Numbers {
  readonly all: string[] = [];
  readonly #known = new Map<string, number>();

  of(text: string): number {
    let number = this.#known.get(text);
    if (number === undefined) this.#known.set(text, (number = this.all.push(text) - 1));
    return number;
  }
}
