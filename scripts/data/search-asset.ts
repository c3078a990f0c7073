import { existsSync, readFileSync } from 'node:fs';
import { basename, join, resolve } from 'node:path';
import * as v from 'valibot';
import { parse } from 'yaml';
import { EVENT_KINDS } from '../../lib/reference/schema-event.ts';
import type { Reference } from '../../lib/reference/types.ts';
import { buildSegment } from '../../lib/search/build.ts';
import { packIndex } from '../../lib/search/bytes.ts';
import { type MoreNames, referenceDocuments } from '../../lib/search/documents.ts';
import { compileLexicon, type Lexicon } from '../../lib/search/lexicon.ts';
import { validate } from './explain.ts';
import type { Mistake } from './mistake.ts';
import { nearest } from './nearest.ts';
import type { Sources } from './sources.ts';
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
  seasons: some(['spring', 'summer', 'autumn', 'winter'] as const),
  parts: some(['early', 'mid', 'late'] as const),
  joins: some(['from', 'between', 'to', 'and'] as const),
  months: v.record(v.string(), Phrases),
  days: v.record(v.string(), Phrases),
  decades: v.record(v.string(), Phrases),
  alike: v.array(v.array(v.pipe(v.string(), v.nonEmpty()))),
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

/** What `data/search/names.yaml` must look like: further names by id and language. */
const NamesFile = v.record(v.string(), Phrases);

/** The names that are looked up only; throws where the file is not what it must be. */
export function readMoreNames(dataDir = DATA_DIR): MoreNames {
  return v.parse(NamesFile, parse(readFileSync(join(dataDir, 'search/names.yaml'), 'utf8')));
}

/** What the bundle carries to look things up: the index of the reference, ready to be used. */
export function searchAsset(reference: Reference): Uint8Array<ArrayBuffer> {
  return packIndex(
    buildSegment(referenceDocuments(reference, readMoreNames())),
    readSearchLexicon(),
  );
}

/** Every mistake of `data/search/`; none where there is no such folder. */
export function checkSearch(dataDir: string, { ids }: Pick<Sources, 'ids'>): Mistake[] {
  const words = readValid(WordsFile, dataDir, 'words.yaml');
  const names = readValid(NamesFile, dataDir, 'names.yaml');
  const known = new Set(LOOKED_UP.flatMap((folder) => [...ids[folder]]));
  const strangers = Object.keys(names.value ?? {}).filter((id) => !known.has(id));
  return [
    ...words.mistakes,
    ...names.mistakes,
    ...strangers.flatMap((id) => names.file?.mistake([id], stranger(id, known), 'key') ?? []),
  ];
}

const LOOKED_UP = ['events', 'people', 'organisations', 'places', 'terms', 'articles'] as const;

function stranger(id: string, known: ReadonlySet<string>): string {
  const meant = nearest(id, [...known]);
  const hint = meant === null ? '' : ` Did you mean "${meant}"?`;
  return `"${id}" is not known. Write the id of an event, a name, a term or an article.${hint}`;
}

function readValid<T extends v.GenericSchema>(schema: T, dataDir: string, name: string) {
  const path = join(dataDir, 'search', name);
  if (!existsSync(path)) return { value: null, mistakes: [], file: null };
  const shown = `${basename(resolve(dataDir))}/search/${name}`;
  const file = readYaml(shown, readFileSync(path, 'utf8'));
  if (file.mistakes.length > 0) return { value: null, mistakes: file.mistakes, file };
  return { ...validate(schema, file), file };
}
