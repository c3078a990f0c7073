/** The words that the detector knows beside the reference's names: shapes, and their notation. */
import type { Ending } from '../match/types';

/** Spellings by language (BCP 47), in the notation that `parseSpelling` reads. */
export type Spellings = Readonly<Record<string, readonly string[]>>;

/** `terms`: what is put on the table: drafts, conditions, progress, gaps. */
export type ActKind = 'talk' | 'meet' | 'deal' | 'terms';

export const ACT_KINDS: readonly ActKind[] = ['talk', 'meet', 'deal', 'terms'];

export interface ThirdParty {
  /** It brings the two together, and is named in reports on their talks. */
  readonly mediator?: boolean;
  /** It stands beside either party in nearly every report, whatever the report is about. */
  readonly broker?: boolean;
  /** Ids of people of the reference who speak for it. */
  readonly people?: readonly string[];
  readonly names: Spellings;
}

/** A party: what it is called, and the country and language its own press is known by. */
export interface Party {
  readonly names: Spellings;
  /** ISO 3166-1, as outlets carry it. */
  readonly country: string;
  /** Languages that only this party's press is written in. */
  readonly languages: readonly string[];
}

export interface Affixes {
  /** Rows of letters attached before a word, by language: one of each row, or none. */
  readonly prefixes: Readonly<Record<string, readonly (readonly string[])[]>>;
  readonly assimilated: readonly {
    readonly article: string;
    readonly written: string;
    readonly before: readonly string[];
  }[];
  readonly endings: Readonly<Record<string, readonly string[]>>;
  /** Endings set → languages whose names take it. */
  readonly sets: Readonly<Record<string, readonly string[]>>;
  /** Words that may stand between two names that are said in one breath. */
  readonly joining: readonly string[];
  readonly placing: PlacingWords;
}

/** Words that give a country's name its role, in small letters (see role.ts). */
export interface PlacingWords {
  /** Before a place: "in". */
  readonly before: readonly string[];
  /** Parts of a country: they make a place alone, and stand between the name and "in". */
  readonly parts: readonly string[];
  /** Before a subject: "about". */
  readonly about: readonly string[];
  /** Before the other side of an act: "with". */
  readonly with: readonly string[];
  readonly between: readonly string[];
  readonly attached: readonly string[];
  readonly withAttached: readonly string[];
  readonly after: readonly string[];
  readonly withAfter: readonly string[];
}

/** Numbered words of the calendar: months 1–12, weekdays 0 (Sunday) – 6. */
export type Numbered = Readonly<Record<string, readonly string[]>>;

export interface Lexicon {
  readonly affixes: Affixes;
  /** By side id. */
  readonly parties: Readonly<Record<string, Party>>;
  readonly acts: Readonly<Record<ActKind, Spellings>>;
  readonly force: Spellings;
  readonly others: Readonly<Record<string, ThirdParty>>;
  /** More spellings of the reference's entities and terms, by id. */
  readonly names: Readonly<Record<string, Spellings>>;
  /** What a report can be about, by name. */
  readonly topics: Readonly<Record<string, Spellings>>;
  /** Terms and topics that belong to the talks and to little else. */
  readonly track: readonly string[];
  /** Those of them whose very name is an act of talking. */
  readonly acting: readonly string[];
  /** Topics that an event's own text leaves unsaid, by event. */
  readonly cues: Readonly<Record<string, readonly string[]>>;
  /** Events that can be news without the talks, by id. */
  readonly background: readonly string[];
  /** People whose work the talks are. */
  readonly negotiators: readonly string[];
  /** Longer names that swallow a shorter one, so that it does not count. */
  readonly masks: Spellings;
  /** Other subjects that the same names occur in, by name. */
  readonly subjects: Readonly<Record<string, Spellings>>;
  readonly months: Readonly<Record<string, Numbered>>;
  readonly weekdays: Readonly<Record<string, Numbered>>;
  /** Headings of lists of other stories; signs of machine translation. */
  readonly headings: Spellings;
  readonly translated: Spellings;
}

/** One spelling of the lexicon. */
export interface Spelling {
  readonly text: string;
  readonly ending: 'closed' | 'open' | 'inflected';
  /** Counts only beside other evidence. */
  readonly weak: boolean;
  /** Accents and capitals must be as written. */
  readonly exact: boolean;
}

/**
 * Reads the notation: `word` whole, `word*` a stem, `word+` with case endings, `?word` weak,
 * `=Word` with these accents and capitals.
 */
export function parseSpelling(notation: string): Spelling {
  const weak = notation.startsWith('?');
  const unweak = weak ? notation.slice(1) : notation;
  const exact = unweak.startsWith('=');
  const rest = exact ? unweak.slice(1) : unweak;
  const open = rest.endsWith('*');
  const inflected = rest.endsWith('+');
  return {
    text: open || inflected ? rest.slice(0, -1) : rest,
    ending: open ? 'open' : inflected ? 'inflected' : 'closed',
    weak,
    exact,
  };
}

/** Every combination of the rows of letters that a language attaches before a word. */
export function prefixCombinations(affixes: Affixes): string[] {
  const all = new Set<string>();
  for (const rows of Object.values(affixes.prefixes)) {
    let combined = [''];
    for (const row of rows)
      combined = combined.flatMap((head) => [head, ...row.map((x) => head + x)]);
    for (const prefix of combined) if (prefix !== '') all.add(prefix);
  }
  return [...all];
}

/** How a name of a language may end, for the matcher. */
export function endingFor(affixes: Affixes, lang: string, kind: Spelling['ending']): Ending {
  if (kind === 'open') return { kind: 'open' };
  if (kind === 'closed') return { kind: 'closed' };
  const set = Object.entries(affixes.sets).find(([, langs]) => langs.includes(lang))?.[0];
  return set === undefined ? { kind: 'closed' } : { kind: 'endings', set };
}

/** Whether a language attaches letters before words. */
export function takesPrefixes(affixes: Affixes, lang: string): boolean {
  return Object.hasOwn(affixes.prefixes, lang);
}
