/** A segment as one block of bytes and back: loading makes views and copies nothing. */
import { packSections, type Section, unpackSections } from '../match/bytes';
import type { Lexicon } from './lexicon';
import type { Segment } from './segment';

/** What is kept as JSON beside the arrays. */
interface Facts {
  readonly ids: readonly string[];
  readonly linked: readonly string[];
  readonly langs: readonly string[];
  readonly lexicon: Lexicon;
}

/** Packs a segment with the words that questions are understood by. */
export function packIndex(segment: Segment, lexicon: Lexicon): Uint8Array<ArrayBuffer> {
  const { ids, linked, langs } = segment;
  const facts: Facts = { ids, linked, langs, lexicon };
  return packSections([
    new TextEncoder().encode(JSON.stringify(facts)),
    ...[segment.kinds, segment.weights, segment.eventKinds, segment.statuses],
    ...[segment.firstDays, segment.lastDays, segment.spellingsOf, segment.linksOf, segment.links],
    ...[segment.texts.units, segment.texts.starts],
    ...[segment.roles, segment.textLangs, segment.wordCounts, segment.owners],
    ...[segment.words.units, segment.words.starts, segment.bits],
    ...[segment.postings, segment.postingStarts, segment.textPostings],
    ...[segment.sounds.units, segment.sounds.starts, segment.soundWords],
  ]);
}

/** The segment and the words from their bytes. Throws a RangeError on others. */
export function loadIndex(buffer: ArrayBuffer): { segment: Segment; lexicon: Lexicon } {
  const sections = unpackSections(buffer);
  let at = 0;
  const u8 = () => checked(sections[at++], Uint8Array);
  const u16 = () => checked(sections[at++], Uint16Array);
  const i32 = () => checked(sections[at++], Int32Array);
  // The bundle's own bytes, written by packIndex above.
  const facts = JSON.parse(new TextDecoder().decode(u8())) as Facts;
  const segment: Segment = {
    ids: facts.ids,
    linked: facts.linked,
    langs: facts.langs,
    ...{ kinds: u8(), weights: u8(), eventKinds: u8(), statuses: u8() },
    ...{ firstDays: i32(), lastDays: i32(), spellingsOf: i32(), linksOf: i32(), links: i32() },
    texts: { units: u16(), starts: i32() },
    ...{ roles: u8(), textLangs: u8(), wordCounts: u8(), owners: i32() },
    words: { units: u16(), starts: i32() },
    ...{ bits: i32(), postings: i32(), postingStarts: i32(), textPostings: i32() },
    sounds: { units: u16(), starts: i32() },
    soundWords: i32(),
  };
  return { segment, lexicon: facts.lexicon };
}

function checked<T extends Section>(section: Section | undefined, type: new () => T): T {
  if (section instanceof type) return section;
  throw new RangeError('the index is damaged: another section expected');
}
