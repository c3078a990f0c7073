/** Everything the detector runs on, as one block of bytes and back. */
import { packSections, unpackSections, type Section } from '../match/bytes';
import { MATCH_SECTIONS, matchSections, matchTables } from '../match/tables';
import type { MatchTables } from '../match/types';
import type { Concept, EntityFacts, Home, PatternFacts, Side } from './concepts';
import type { PlacingWords } from './lexicon';
import type { Eras } from './link/eras';
import type { EventProfile, LinkWeights } from './link/types';
import type { Weights } from './weights';

/** The small tables: plain data, kept as JSON beside the typed arrays. */
export interface DetectorFacts {
  readonly concepts: readonly Concept[];
  readonly entities: readonly EntityFacts[];
  /** Spellings that must stand letter for letter, by pattern id. */
  readonly exact: Readonly<Record<string, string>>;
  /** Concepts whose words stand inside a longer spelling, by pattern id. */
  readonly holds: Readonly<Record<string, readonly number[]>>;
  /** Sets of languages that patterns belong to; the first is empty: all. */
  readonly langSets: readonly (readonly string[])[];
  /** Words, in small letters, that may stand between two names that are said in one breath. */
  readonly joining: readonly string[];
  readonly placing: PlacingWords;
  readonly homes: readonly [Home, Home];
  /** Hostnames of outlets whose home is a party's. */
  readonly homeHosts: Readonly<Record<string, Side>>;
  readonly weights: Weights;
  readonly events: readonly EventProfile[];
  /** How telling each key of the events is (see link/features.ts). */
  readonly rarity: Readonly<Record<string, number>>;
  /** When the keys of the events had to do with the talks (see link/eras.ts). */
  readonly eras: Eras;
  readonly linkWeights: LinkWeights;
}

export interface DetectorTables extends DetectorFacts {
  readonly match: MatchTables;
  readonly patternConcept: Uint16Array;
  readonly patternFlags: Uint8Array;
  readonly patternLangs: Uint16Array;
}

export const WEAK = 1;
export const SLIP = 2;
export const SINGLE = 4;
export const EXACT = 8;
export const HOLDS = 16;

/** Packs what was compiled. The bytes are the same for the same data. */
export function packTables(
  match: MatchTables,
  patterns: readonly PatternFacts[],
  facts: Omit<DetectorFacts, 'exact' | 'holds' | 'langSets'>,
): Uint8Array<ArrayBuffer> {
  const langSets: (readonly string[])[] = [[]];
  const setIds = new Map<string, number>([['', 0]]);
  const exact: Record<string, string> = {};
  const holds: Record<string, readonly number[]> = {};
  const concept = new Uint16Array(patterns.length);
  const flags = new Uint8Array(patterns.length);
  const langs = new Uint16Array(patterns.length);
  patterns.forEach((pattern, id) => {
    concept[id] = pattern.concept;
    flags[id] =
      (pattern.weak ? WEAK : 0) |
      (pattern.slip ? SLIP : 0) |
      (pattern.single ? SINGLE : 0) |
      (pattern.exact === null ? 0 : EXACT) |
      (pattern.holds.length === 0 ? 0 : HOLDS);
    if (pattern.holds.length > 0) holds[id] = pattern.holds;
    if (pattern.exact !== null) exact[id] = pattern.exact;
    const key = [...pattern.langs].sort().join(' ');
    const known = setIds.get(key) ?? langSets.push(key.split(' ')) - 1;
    setIds.set(key, known);
    langs[id] = known;
  });
  const json = new TextEncoder().encode(JSON.stringify({ ...facts, exact, holds, langSets }));
  return packSections([...matchSections(match), concept, flags, langs, json]);
}

/** The tables from their bytes: views on them, and one JSON text. Throws a RangeError on others. */
export function loadTables(bytes: ArrayBuffer): DetectorTables {
  const sections = unpackSections(bytes);
  const [concept, flags, langs, json] = sections.slice(MATCH_SECTIONS);
  if (!(concept instanceof Uint16Array) || !(langs instanceof Uint16Array)) {
    throw new RangeError('the table is damaged: concepts and languages');
  }
  // The bundle's own bytes, written by packTables above.
  const facts = JSON.parse(new TextDecoder().decode(byteSection(json))) as DetectorFacts;
  return {
    ...facts,
    match: matchTables(sections),
    patternConcept: concept,
    patternFlags: byteSection(flags),
    patternLangs: langs,
  };
}

function byteSection(section: Section | undefined): Uint8Array {
  if (section instanceof Uint8Array) return section;
  throw new RangeError('the table is damaged: bytes expected');
}
