import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import * as v from 'valibot';
import { parse } from 'yaml';
import { compileTables, type FittedWeights } from '../../lib/detect/compile.ts';
import type { Lexicon, Spellings } from '../../lib/detect/lexicon.ts';
import type { Reference } from '../../lib/reference/types.ts';
import * as schema from './detection-schema.ts';
import type { GateSource } from './gate-module.ts';

/** `data/detection/` of this project. */
export const DETECTION_DIR = resolve(import.meta.dirname, '../../data/detection');

/** A file of the folder, as its schema has it. Throws an Error that names file and place. */
function read<T extends v.GenericSchema>(name: string, file: T, dir: string): v.InferOutput<T> {
  const result = v.safeParse(file, parse(readFileSync(resolve(dir, `${name}.yaml`), 'utf8')));
  if (result.success) return result.output;
  const list = result.issues.map((issue) => `${v.getDotPath(issue) ?? 'top'}: ${issue.message}`);
  throw new Error(`data/detection/${name}.yaml\n${list.join('\n')}`);
}

/** The lexicon as it is written. */
export function readLexicon(dir = DETECTION_DIR): Lexicon {
  const names = read('names', schema.NamesFile, dir);
  const countries = read('countries', schema.NamesFile, dir);
  const others = read('others', schema.OthersFile, dir);
  return {
    affixes: read('affixes', schema.AffixesFile, dir),
    parties: read('parties', schema.PartiesFile, dir),
    acts: read('acts', schema.ActsFile, dir),
    force: read('force', schema.ForceFile, dir).force,
    others: withCountries(others, countries),
    names,
    topics: read('topics', schema.TopicsFile, dir),
    cues: read('cues', schema.CuesFile, dir),
    ...read('contexts', schema.ContextsFile, dir),
    ...read('calendar', schema.CalendarFile, dir),
  };
}

/** Third parties with the names of their countries in more languages. */
function withCountries(
  others: Lexicon['others'],
  countries: Readonly<Record<string, Spellings>>,
): Lexicon['others'] {
  return Object.fromEntries(
    Object.entries(others).map(([id, other]) => [
      id,
      { ...other, names: mergeSpellings(other.names, countries[id] ?? {}) },
    ]),
  );
}

function mergeSpellings(a: Spellings, b: Spellings): Spellings {
  const langs = new Set([...Object.keys(a), ...Object.keys(b)]);
  return Object.fromEntries(
    [...langs].map((lang) => [lang, [...new Set([...(a[lang] ?? []), ...(b[lang] ?? [])])]]),
  );
}

/** The fitted weights as they are written. */
export function readWeights(dir = DETECTION_DIR): FittedWeights {
  return read('weights', schema.WeightsFile, dir);
}

/** The gate's expressions as they are written. */
export function readGate(dir = DETECTION_DIR): DetectorAsset['gate'] {
  return read('gate', schema.GateFile, dir).gate;
}

export interface DetectorAsset {
  readonly bytes: Uint8Array<ArrayBuffer>;
  readonly gate: GateSource;
}

/** What the bundle carries of the detector: its tables, and the page's gate. */
export function detectorAsset(reference: Reference): DetectorAsset {
  return {
    bytes: compileTables(reference, readLexicon(), readWeights()),
    gate: readGate(),
  };
}
