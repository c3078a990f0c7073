/** The automaton as bytes and back. Loading makes views; nothing is built. */
import type { Section } from './bytes';
import type { MatchTables } from './types';

/** The arrays of an automaton, in a fixed order. */
export function matchSections(tables: MatchTables): Section[] {
  return [
    tables.classes,
    tables.expansionStarts,
    tables.expansionClasses,
    tables.cells,
    tables.accept,
    tables.records,
    tables.roots,
    Int32Array.of(tables.unspaced),
  ];
}

export const MATCH_SECTIONS = 8;

/** The automaton from its arrays. Throws a RangeError where they are not what was written. */
export function matchTables(sections: readonly Section[]): MatchTables {
  const unspaced = int32(sections[7])[0] ?? 0;
  return {
    classes: uint16(sections[0]),
    expansionStarts: uint16(sections[1]),
    expansionClasses: uint16(sections[2]),
    cells: int32(sections[3]),
    accept: int32(sections[4]),
    records: int32(sections[5]),
    roots: int32(sections[6]),
    unspaced,
  };
}

function uint16(section: Section | undefined): Uint16Array {
  if (section instanceof Uint16Array) return section;
  throw new RangeError('the table is damaged: 16-bit section expected');
}

function int32(section: Section | undefined): Int32Array {
  if (section instanceof Int32Array) return section;
  throw new RangeError('the table is damaged: 32-bit section expected');
}
