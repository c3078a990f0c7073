/**
 * Looking up people, organisations, places and terms by any of their spellings.
 */
import { answers, asked, searchable } from './name-words';
import type { Alias, Entity, EntityType, LocalizedText, Term } from './types';

export type NameType = EntityType | 'Term';

/** An entry of the index of names. */
export interface NameEntry {
  readonly type: NameType;
  readonly id: string;
  readonly name: LocalizedText;
  readonly about: LocalizedText;
}

interface Spelling {
  /** Null where it is the name itself. */
  readonly alias: Alias | null;
  readonly words: string;
}

/** The names with all their spellings, ready to be searched. */
export type NameIndex = readonly {
  readonly entry: NameEntry;
  readonly spellings: readonly Spelling[];
}[];

export interface FoundName {
  readonly entry: NameEntry;
  /** The spelling that answered, where the name itself did not. */
  readonly spelling: Alias | null;
}

/** Builds the index. */
export function nameIndex(entities: readonly Entity[], terms: readonly Term[]): NameIndex {
  return [
    ...entities.map(({ type, id, name, about, aliases }) =>
      indexed({ type, id, name, about }, aliases),
    ),
    ...terms.map(({ id, name, definition, aliases }) =>
      indexed({ type: 'Term', id, name, about: definition }, aliases),
    ),
  ];
}

/**
 * The names that a question finds: by the name itself first, then by another spelling, then by one
 * that is garbled; within these as `compare` has them. Every name for an empty question.
 */
export function findNames(
  index: NameIndex,
  question: string,
  compare: (a: LocalizedText, b: LocalizedText) => number,
): readonly FoundName[] {
  const words = asked(question);
  const found = index.flatMap(({ entry, spellings }) => {
    const hit = spellings.find((spelling) => answers(spelling.words, words));
    return hit ? [{ entry, spelling: hit.alias }] : [];
  });
  return found.toSorted(
    (a, b) => rankOf(a.spelling) - rankOf(b.spelling) || compare(a.entry.name, b.entry.name),
  );
}

function indexed(entry: NameEntry, aliases: readonly Alias[]): NameIndex[number] {
  const { ar, he, en } = entry.name;
  const names = [ar, he, en].map((text) => ({ alias: null, words: searchable(text) }));
  const others = aliases
    .map((alias) => ({ alias, words: searchable(alias.text) }))
    .toSorted((a, b) => rankOf(a.alias) - rankOf(b.alias));
  return { entry, spellings: [...names, ...others] };
}

function rankOf(alias: Alias | null): number {
  if (alias === null) return 0;
  return alias.mark === 'slip' ? 2 : 1;
}
