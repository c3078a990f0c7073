/** The alphabet of a pattern set, and the class of every code unit of raw text in it. */
import { DROPPED, EXPANSION, HANGUL, SPACE, type FoldTable } from '../text/fold-table';
import { CLASS_DROPPED, CLASS_EXPANSION, CLASS_FIRST } from './types';
import { CLASS_HANGUL, CLASS_OTHER, CLASS_SPACE } from './types';

export interface Alphabet {
  /** Class of each folded unit that occurs in a pattern. */
  readonly classOf: ReadonlyMap<number, number>;
  readonly unspaced: number;
  readonly size: number;
}

/** Scripts whose words are not parted by spaces: Thai to Myanmar, Khmer, kana, Han. */
export function isUnspaced(unit: number): boolean {
  return (
    (unit >= 0x0e00 && unit < 0x10a0) ||
    (unit >= 0x1780 && unit < 0x1800) ||
    (unit >= 0x3040 && unit < 0x3100) ||
    (unit >= 0x3400 && unit < 0xa000)
  );
}

/** Numbers the units of folded texts, those of scripts without spaces last. */
export function buildAlphabet(folded: Iterable<string>): Alphabet {
  const units = new Set<number>();
  for (const text of folded) for (let i = 0; i < text.length; i++) units.add(text.charCodeAt(i));
  units.delete(SPACE);
  const ordered = [...units].sort((a, b) => Number(isUnspaced(a)) - Number(isUnspaced(b)) || a - b);
  const spaced = ordered.filter((unit) => !isUnspaced(unit)).length;
  const classOf = new Map(ordered.map((unit, index) => [unit, CLASS_FIRST + index]));
  classOf.set(SPACE, CLASS_SPACE);
  return { classOf, unspaced: CLASS_FIRST + spaced, size: CLASS_FIRST + ordered.length };
}

function classOfFolded(alphabet: Alphabet, unit: number): number {
  return alphabet.classOf.get(unit) ?? (isUnspaced(unit) ? CLASS_SPACE : CLASS_OTHER);
}

export interface UnitClasses {
  readonly classes: Uint16Array;
  readonly expansionStarts: Uint16Array;
  readonly expansionClasses: Uint16Array;
}

/** The class of every code unit: the fold table and the alphabet in one. */
export function buildUnitClasses(table: FoldTable, alphabet: Alphabet): UnitClasses {
  const starts = [0];
  const flat: number[] = [];
  for (const expansion of table.expansions) {
    for (let i = 0; i < expansion.length; i++) {
      flat.push(classOfFolded(alphabet, expansion.charCodeAt(i)));
    }
    starts.push(flat.length);
  }
  const classes = table.units.map((value) => {
    if (value === DROPPED) return CLASS_DROPPED;
    if (value === HANGUL) return CLASS_HANGUL;
    if (value < EXPANSION) return classOfFolded(alphabet, value);
    // A sign that stands for several words parts words.
    const number = value - EXPANSION;
    return table.expansions[number]?.includes(' ') ? CLASS_SPACE : CLASS_EXPANSION + number;
  });
  return {
    classes,
    expansionStarts: Uint16Array.from(starts),
    expansionClasses: Uint16Array.from(flat),
  };
}
