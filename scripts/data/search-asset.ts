import { existsSync, readFileSync } from 'node:fs';
import { basename, join, resolve } from 'node:path';
import * as v from 'valibot';
import { parse } from 'yaml';
import { EVENT_KINDS } from '../../lib/reference/schema-event.ts';
import type { Reference } from '../../lib/reference/types.ts';
import { buildSegment } from '../../lib/search/build.ts';
import { packIndex } from '../../lib/search/bytes.ts';
import { referenceDocuments } from '../../lib/search/documents.ts';
import { compileLexicon, type Lexicon } from '../../lib/search/lexicon.ts';
import { validate } from './explain.ts';
import type { Mistake } from './mistake.ts';
import { readYaml } from './yaml-file.ts';

const Phrases = v.record(v.string(), v.array(v.pipe(v.string(), v.nonEmpty())));
const some = <K extends string>(keys: readonly K[]) =>
  v.partial(v.strictObject(v.entriesFromList(keys, Phrases)));

/** What `data/search/words.yaml` must look like. */
export const WordsFile = v.strictObject({
  kinds: some(EVENT_KINDS),
  statuses: some(['confirmed', 'reported', 'disputed', 'denied'] as const),
  orders: some(['first', 'last', 'next'] as const),
  bounds: some(['before', 'after', 'since', 'until'] as const),
  months: v.record(v.string(), Phrases),
  idle: Phrases,
});

const CALENDAR = 'detection/calendar.yaml';
const DATA_DIR = resolve(import.meta.dirname, '../../data');

/** The words that questions are understood by; throws where a file is not what it must be. */
export function readSearchLexicon(dataDir = DATA_DIR): Lexicon {
  const read = (path: string): unknown => parse(readFileSync(join(dataDir, path), 'utf8'));
  const words = v.parse(WordsFile, read('search/words.yaml'));
  const { months } = v.parse(v.object({ months: v.record(v.string(), Phrases) }), read(CALENDAR));
  const all: Record<string, v.InferOutput<typeof Phrases>> = { ...months };
  for (const [lang, names] of Object.entries(words.months)) all[`${lang} short`] = names;
  return compileLexicon({ ...words, months: all });
}

/** What the bundle carries to look things up: the index of the reference, ready to be used. */
export function searchAsset(reference: Reference): Uint8Array<ArrayBuffer> {
  return packIndex(buildSegment(referenceDocuments(reference)), readSearchLexicon());
}

/** Every mistake of `data/search/`; none where there is no such folder. */
export function checkSearch(dataDir: string): Mistake[] {
  const path = join(dataDir, 'search/words.yaml');
  if (!existsSync(path)) return [];
  const shown = `${basename(resolve(dataDir))}/search/words.yaml`;
  const file = readYaml(shown, readFileSync(path, 'utf8'));
  return file.mistakes.length > 0 ? [...file.mistakes] : [...validate(WordsFile, file).mistakes];
}
