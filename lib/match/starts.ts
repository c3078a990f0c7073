/**
 * Which words may begin a name: most may not, and their first letters tell. A table of what a word's
 * letters so far amount to takes one look-up a code unit and no branch that depends on the text,
 * where a walk through the names takes several that processors guess wrongly. Its rows are made when
 * a text first asks for them (as regular expression engines do; Thompson 1968), so that it holds
 * what pages are made of and not what names are.
 */
import * as T from './types';
import type { MatchTables } from './types';

/** The row of what is no beginning of a name; the next is that of what stands between words. */
const DEAD = 0;
/** In place of a row: the word must be looked at. */
const CANDIDATE = -1;
/** In place of a row: not made yet. */
const UNKNOWN = -2;
/** In place of a row, less a record's number: a name has ended with its word, and none goes on. */
const NAMED = -2;
/** Letters after which a word that may still be a name is looked at. */
const DEPTH = 12;
/**
 * So many cells, and no more rows are made: 1.8 MB, which processors keep near. With four times as many
 * fewer words are looked at, and the whole answer on a page takes a tenth longer.
 */
const MOST_CELLS = 450_000;

/** What a word's letters so far amount to: states of the names, and of what may stand before one. */
interface Place {
  readonly names: readonly number[];
  readonly prefixes: readonly number[];
  /** Of the names, the state that all letters lead to; -1 where none starts with the word. */
  readonly own: number;
  readonly depth: number;
  /** They are a name if the word ends here. */
  readonly isName: boolean;
  /** What words before this one may begin, where any may. */
  readonly earlier?: Earlier;
}

/** Names of several words that began with an earlier word, and the word at hand by itself. */
interface Earlier {
  readonly states: readonly number[];
  /** So many words before the one at hand the first of them began. */
  readonly back: number;
  /** The row of the word at hand. */
  readonly row: number;
  /** Nothing of the word at hand was seen yet. */
  readonly isBetween: boolean;
}

const NOTHING: Place = { names: [], prefixes: [], own: -1, depth: 0, isName: false };

export class WordStarts {
  /** The first record of the name that ends at `end`, where it is known; else 0. */
  record = 0;
  end = 0;
  private readonly tables: MatchTables;
  /** Column of each code unit: its class, or what kind of class it is where there are too many. */
  private readonly columns: Uint16Array;
  private readonly width: number;
  /** The place of each row. */
  private readonly places: Place[] = [];
  /** For each row and column the row to go to, times width; or CANDIDATE or UNKNOWN. */
  private rows = new Int32Array(0);

  constructor(tables: MatchTables) {
    const { classes, roots, unspaced } = tables;
    this.tables = tables;
    this.width = unspaced + 2;
    this.columns = classes.map((k) => {
      if (k < unspaced) return k;
      return k < T.CLASS_EXPANSION ? unspaced : unspaced + 1;
    });
    this.addRow(NOTHING);
    const [names = 0, prefixes = 0] = [roots[T.ROOT_NAMES], roots[T.ROOT_PREFIXES]];
    this.addRow({ names: [names], prefixes: [prefixes], own: names, depth: 0, isName: false });
  }

  /** Where the next word begins that may be a name, from between two words on; or -1. */
  next(text: string, from: number): number {
    const { columns, width } = this;
    this.record = 0;
    const { length } = text;
    let { rows } = this;
    let row = width;
    for (let at = from; at < length; at++) {
      const column = columns[text.charCodeAt(at)] ?? 0;
      let next = rows[row + column] ?? 0;
      if (next < 0) {
        if (next === UNKNOWN) next = this.make(row, column);
        ({ rows } = this);
        if (next === CANDIDATE) return row <= width ? at : this.firstStart(text, at, row);
        if (next < NAMED) {
          this.record = NAMED - next;
          this.end = at;
          return this.wordStart(text, at);
        }
      }
      row = next;
    }
    const place = this.places[row / width];
    const last = place?.earlier ? this.places[place.earlier.row / width] : place;
    return last?.isName ? this.wordStart(text, length) : -1;
  }

  /** Where the first of the words begins that the row of a candidate holds. */
  private firstStart(text: string, at: number, row: number): number {
    const { isBetween = false, back = 0 } = this.places[row / this.width]?.earlier ?? {};
    let start = isBetween ? at : this.wordStart(text, at);
    for (let word = 0; word < back; word++) {
      while (start > 0 && !this.isLetter(text, start - 1)) start--;
      start = this.wordStart(text, start);
    }
    return start;
  }

  private isLetter(text: string, at: number): boolean {
    return (this.columns[text.charCodeAt(at)] ?? 0) > T.CLASS_SPACE;
  }

  private wordStart(text: string, at: number): number {
    const { columns, tables } = this;
    let start = at;
    while (start > 0) {
      const column = columns[text.charCodeAt(start - 1)] ?? 0;
      if (column === T.CLASS_SPACE || column === tables.unspaced) break;
      start--;
    }
    // What is not seen may stand before the first letter.
    while ((columns[text.charCodeAt(start)] ?? 0) === T.CLASS_DROPPED) start++;
    return start;
  }

  private isFull(): boolean {
    return this.places.length * this.width >= MOST_CELLS;
  }

  private addRow(place: Place): number {
    const row = this.places.push(place) - 1;
    const { width } = this;
    if (this.rows.length < (row + 1) * width) {
      const larger = new Int32Array(Math.max(64, row * 2) * width).fill(UNKNOWN);
      larger.set(this.rows);
      this.rows = larger;
    }
    return row * width;
  }

  private make(row: number, column: number): number {
    const place = this.places[row / this.width];
    const next = place ? this.target(place, row, column) : CANDIDATE;
    this.rows[row + column] = next;
    return next;
  }

  private target(place: Place, row: number, column: number): number {
    const { unspaced, accept, roots } = this.tables;
    if (column === T.CLASS_DROPPED) return row;
    // Words of scripts without spaces begin anywhere; signs that stand for several letters are rare.
    if (column === unspaced) return CANDIDATE;
    if (column > unspaced) return row === DEAD ? DEAD : CANDIDATE;
    if (place.earlier) return this.targetBehind(place.earlier, row, column);
    const names = place.names.flatMap((state) => this.go(state, column));
    if (column === T.CLASS_SPACE) {
      if (names.length > 0 && place.depth > 0) {
        return place.isName ? CANDIDATE : this.addEarlier(names, 1, this.width, true);
      }
      if (!place.isName) return this.width;
      const record = accept[place.own] ?? 0;
      return record > 0 ? NAMED - record : CANDIDATE;
    }
    const prefixes = place.prefixes.flatMap((state) => this.go(state, column));
    if (names.length + prefixes.length === 0) return DEAD;
    const depth = place.depth + 1;
    const ended = names.filter((state) => (accept[state] ?? 0) > 0);
    const open = ended.some((state) => this.mayEndInside(accept[state] ?? 0));
    if (open || depth === DEPTH || this.isFull()) return CANDIDATE;
    if (prefixes.some((state) => (accept[state] ?? 0) > 0)) names.push(roots[T.ROOT_NAMES] ?? 0);
    const [own = -1] = place.own < 0 ? [] : this.go(place.own, column);
    return this.addRow({ names, prefixes, own, depth, isName: ended.length > 0 });
  }

  /** As above where an earlier word may have begun a name: it has the word at hand before others. */
  private targetBehind(earlier: Earlier, row: number, column: number): number {
    const { accept } = this.tables;
    const isSpace = column === T.CLASS_SPACE;
    // A run of separators counts as one.
    if (isSpace && earlier.isBetween) return row;
    const known = this.rows[earlier.row + column] ?? UNKNOWN;
    const own = known === UNKNOWN ? this.make(earlier.row, column) : known;
    const states = earlier.states.flatMap((state) => this.go(state, column));
    if (states.length === 0) return own;
    if (own < 0 || states.some((state) => (accept[state] ?? 0) > 0)) return CANDIDATE;
    if (isSpace && own !== this.width) return CANDIDATE;
    return this.addEarlier(states, earlier.back + (isSpace ? 1 : 0), own, isSpace);
  }

  private addEarlier(
    states: readonly number[],
    back: number,
    row: number,
    isBetween: boolean,
  ): number {
    if (this.isFull()) return CANDIDATE;
    return this.addRow({ ...NOTHING, earlier: { states, back, row, isBetween } });
  }

  /** Whether one of the names that end here may do so in the middle of a word. */
  private mayEndInside(first: number): boolean {
    const { records } = this.tables;
    const field = (record: number, at: number) => records[(record - 1) * T.RECORD + at] ?? 0;
    for (let record = first; record > 0; record = field(record, 3)) {
      if (field(record, 1) !== T.ENDS_CLOSED || (field(record, 2) & T.UNBOUNDED) !== 0) return true;
    }
    return false;
  }

  private go(state: number, k: number): number[] {
    const { cells } = this.tables;
    const next = (cells[state * 2] ?? 0) + k;
    return cells[next * 2 + 1] === state ? [next] : [];
  }
}
