/** From matches to mentions: what is named, where, in which sentence. */
import { MATCH } from '../match/types';
import { MatchBuffer, scan } from '../match/scan';
import { sentenceEnds } from '../text/sentences';
import type { Concept } from './concepts';
import { EXACT, HOLDS, SINGLE, SLIP, WEAK, type DetectorTables } from './tables';
import type { Zone } from './zones';

export interface Mention {
  readonly concept: Concept;
  /** Index of the concept in the tables: equal for equal concepts. */
  readonly conceptId: number;
  readonly zone: number;
  /** Number of the sentence, counted over the whole page. */
  readonly sentence: number;
  /** Offsets in the zone's text. */
  readonly start: number;
  readonly end: number;
  readonly weak: boolean;
  readonly slip: boolean;
  readonly single: boolean;
  readonly langs: readonly string[];
}

export interface MentionList {
  readonly mentions: readonly Mention[];
  /** Zone and offsets of each sentence. */
  readonly sentences: readonly Sentence[];
}

export interface Sentence {
  readonly zone: number;
  readonly start: number;
  readonly end: number;
}

/** All mentions of a page in reading order, those whose spelling must be exact checked. */
export function findMentions(zones: readonly Zone[], tables: DetectorTables): MentionList {
  const mentions: Mention[] = [];
  const sentences: Sentence[] = [];
  const found = new MatchBuffer();
  zones.forEach(({ text }, zone) => {
    found.length = 0;
    scan(tables.match, text, found);
    // A headline is one sentence whatever its punctuation: "Deal? Not yet".
    const ends = zone === 0 ? [text.length] : sentenceEnds(text);
    let from = 0;
    let at = 0;
    for (const end of ends) {
      const sentence = sentences.push({ zone, start: from, end }) - 1;
      const place = { zone, sentence, text };
      for (; at < found.length && (found.data[at * MATCH] ?? 0) < end; at++) {
        addMentions(found, at, place, tables, mentions);
      }
      from = end;
    }
  });
  return { mentions, sentences };
}

interface PlaceInText {
  readonly zone: number;
  readonly sentence: number;
  readonly text: string;
}

const NO_LANGS: readonly string[] = [];

/** Adds the mention that a match is, and those of the words inside it; none where it must be exact
 *  and is not. Pages have thousands of matches: each mention is one literal, nothing is spread. */
function addMentions(
  found: MatchBuffer,
  at: number,
  place: PlaceInText,
  tables: DetectorTables,
  out: Mention[],
): void {
  const start = found.data[at * MATCH] ?? 0;
  const end = found.data[at * MATCH + 1] ?? 0;
  const pattern = found.data[at * MATCH + 2] ?? 0;
  const flags = tables.patternFlags[pattern] ?? 0;
  if ((flags & EXACT) !== 0 && !isExact(place.text.slice(start, end), tables.exact[pattern])) {
    return;
  }
  const { zone, sentence } = place;
  const conceptId = tables.patternConcept[pattern] ?? 0;
  const concept = tables.concepts[conceptId];
  if (concept === undefined) return;
  out.push({
    concept,
    conceptId,
    zone,
    sentence,
    start,
    end,
    weak: (flags & WEAK) !== 0,
    slip: (flags & SLIP) !== 0,
    single: (flags & SINGLE) !== 0,
    langs: tables.langSets[tables.patternLangs[pattern] ?? 0] ?? NO_LANGS,
  });
  if ((flags & HOLDS) === 0) return;
  for (const id of tables.holds[pattern] ?? []) {
    const held = tables.concepts[id];
    if (held === undefined) continue;
    const plain = { weak: false, slip: false, single: false, langs: NO_LANGS };
    out.push({ concept: held, conceptId: id, zone, sentence, start, end, ...plain });
  }
}

/** Letter for letter at its beginning, or all in capitals. */
function isExact(found: string, wanted: string | undefined): boolean {
  if (wanted === undefined) return true;
  const text = found.normalize('NFC');
  return text.startsWith(wanted) || text.startsWith(wanted.toUpperCase());
}
