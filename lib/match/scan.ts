/**
 * Finds names in raw text in one pass: folding, alphabet and automaton are one table look-up a
 * code unit. A name starts at a word's beginning, or after letters that may be attached before a
 * word; of several that start in one word those win that end furthest on (a stem ends where its
 * word does), and matches do not overlap.
 */
import { WordStarts } from './starts';
import * as T from './types';
import type { MatchTables } from './types';

/** Where matches go: grows as needed, so that one buffer serves every page. */
export class MatchBuffer {
  /** Start, end (offsets in the raw text) and pattern id of each match. */
  data = new Int32Array(T.MATCH * 256);
  length = 0;

  push(start: number, end: number, pattern: number): void {
    const at = this.length * T.MATCH;
    if (at + T.MATCH > this.data.length) {
      const larger = new Int32Array(this.data.length * 2);
      larger.set(this.data);
      this.data = larger;
    }
    this.data[at] = start;
    this.data[at + 1] = end;
    this.data[at + 2] = pattern;
    this.length++;
  }
}

/** Walks one text; kept as an object so that the hot loop shares its state without allocating. */
class Scanner {
  readonly #t: MatchTables;
  readonly #text: string;
  readonly #out: MatchBuffer;
  /** Records of what was found in the word at hand, and how many: the list itself only grows. */
  readonly #found: number[] = [];
  #kept = 0;
  #start = 0;
  /** Where the longest of it ends. */
  #end = 0;

  constructor(tables: MatchTables, text: string, out: MatchBuffer) {
    this.#t = tables;
    this.#text = text;
    this.#out = out;
  }

  run(): void {
    const starts = startsOf(this.#t);
    let at = starts.next(this.#text, 0);
    while (at >= 0) {
      const { record, end } = starts;
      at = starts.next(this.#text, record > 0 ? this.#whole(record, at, end) : this.#word(at));
    }
  }

  /** Writes a name that fills its word. */
  #whole(first: number, start: number, end: number): number {
    for (let record = first; record > 0; record = this.#field(record, 3)) {
      this.#out.push(start, end, this.#field(record, 0));
    }
    return end;
  }

  /** Finds what begins with the word at `start`, and says where the scan goes on. */
  #word(start: number): number {
    const { classes, cells, roots } = this.#t;
    const text = this.#text;
    const root = roots[T.ROOT_NAMES] ?? 0;
    const prefixRoot = roots[T.ROOT_PREFIXES] ?? 0;
    const first = classes[text.charCodeAt(start)] ?? 0;
    this.#end = 0;
    this.#walk(root, start, start, false);
    if (
      first < T.CLASS_EXPANSION &&
      cells[((cells[prefixRoot * 2] ?? 0) + first) * 2 + 1] === prefixRoot
    ) {
      this.#walkPrefixes(start);
    }
    const at = this.#end > 0 ? this.#emit() : start + 1;
    // Words of scripts without spaces end anywhere, and others begin behind them.
    let last = at - 1;
    while (last > start && classes[text.charCodeAt(last)] === T.CLASS_DROPPED) last--;
    return this.#isUnspaced(last) ? at : this.#wordEnd(at);
  }

  /** State after one code unit's class, or -1. */
  #step(state: number, k: number, at: number): number {
    if (k < T.CLASS_EXPANSION) return this.#go(state, k);
    return k === T.CLASS_HANGUL ? this.#goHangul(state, at) : this.#goExpansion(state, k);
  }

  #go(state: number, k: number): number {
    const { cells } = this.#t;
    const next = (cells[state * 2] ?? 0) + k;
    return cells[next * 2 + 1] === state ? next : -1;
  }

  #goExpansion(state: number, k: number): number {
    const { expansionStarts, expansionClasses } = this.#t;
    const number = k - T.CLASS_EXPANSION;
    const end = expansionStarts[number + 1] ?? 0;
    let next = state;
    for (let i = expansionStarts[number] ?? 0; i < end && next >= 0; i++) {
      next = this.#go(next, expansionClasses[i] ?? 0);
    }
    return next;
  }

  /** A Hangul syllable's letters follow from its code (see fold-table.ts). */
  #goHangul(state: number, at: number): number {
    const { classes } = this.#t;
    const index = this.#text.charCodeAt(at) - 0xac00;
    let next = this.#go(state, classes[0x1100 + Math.floor(index / 588)] ?? 0);
    if (next >= 0) {
      next = this.#go(next, classes[0x1161 + Math.floor((index % 588) / 28)] ?? 0);
    }
    const tail = index % 28;
    return next >= 0 && tail > 0 ? this.#go(next, classes[0x11a7 + tail] ?? 0) : next;
  }

  /** Follows the names on from a state at `from` and keeps the longest that may end where it ends. */
  #walk(begin: number, from: number, start: number, prefixed: boolean): void {
    const { classes, accept } = this.#t;
    const text = this.#text;
    const length = text.length;
    let state = begin;
    let at = from;
    while (at < length) {
      const k = classes[text.charCodeAt(at)] ?? 0;
      at++;
      if (k === T.CLASS_DROPPED) continue;
      state = this.#step(state, k, at - 1);
      if (state < 0) return;
      // A run of separators counts as one.
      if (k === T.CLASS_SPACE) {
        while (at < length && (classes[text.charCodeAt(at)] ?? 0) <= T.CLASS_SPACE) at++;
        continue;
      }
      const record = accept[state] ?? 0;
      if (record > 0) this.#keep(record, at, start, prefixed);
    }
  }

  /** Tries the names behind every prefix that the word may carry. */
  #walkPrefixes(from: number): void {
    const { classes, accept, roots } = this.#t;
    const text = this.#text;
    let state = roots[T.ROOT_PREFIXES] ?? 0;
    for (let at = from; at < text.length; at++) {
      const k = classes[text.charCodeAt(at)] ?? 0;
      if (k === T.CLASS_DROPPED) continue;
      if (k === T.CLASS_SPACE || k >= T.CLASS_EXPANSION) return;
      state = this.#go(state, k);
      if (state < 0) return;
      if ((accept[state] ?? 0) === 0) continue;
      const behind = this.#pastDropped(at + 1);
      this.#walk(roots[T.ROOT_NAMES] ?? 0, behind, behind, true);
    }
  }

  /** Keeps the records that end here if none ends further on. A stem ends where its word does. */
  #keep(first: number, at: number, start: number, prefixed: boolean): void {
    const marks = this.#pastDropped(at);
    const whole = this.#isBoundary(marks);
    for (let record = first; record > 0; record = this.#field(record, 3)) {
      const flags = this.#field(record, 2);
      if (prefixed && (flags & T.TAKES_PREFIX) === 0) continue;
      const bounded = !whole && (flags & T.UNBOUNDED) === 0;
      const end = bounded ? this.#endInWord(this.#field(record, 1), at) : marks;
      if (end === 0 || end < this.#end) continue;
      // Of two beginnings the earlier has the word: prefixes are only tried behind it.
      if (end === this.#end && start !== this.#start) continue;
      if (end > this.#end) this.#kept = 0;
      this.#start = start;
      this.#end = end;
      this.#found[this.#kept++] = record;
    }
  }

  #field(record: number, field: number): number {
    return this.#t.records[(record - 1) * T.RECORD + field] ?? 0;
  }

  /** Where a match ends whose letters end at `at` in the middle of a word; 0 if it may not. */
  #endInWord(ends: number, at: number): number {
    if (ends === T.ENDS_CLOSED) return 0;
    if (ends === T.ENDS_OPEN) return this.#wordEnd(at);
    return this.#pastEnding(this.#t.roots[T.ROOT_ENDINGS + ends - T.ENDS_SET] ?? 0, at);
  }

  #pastDropped(at: number): number {
    const { classes } = this.#t;
    let end = at;
    while (
      end < this.#text.length &&
      (classes[this.#text.charCodeAt(end)] ?? 0) === T.CLASS_DROPPED
    ) {
      end++;
    }
    return end;
  }

  #isBoundary(at: number): boolean {
    if (at >= this.#text.length) return true;
    return this.#t.classes[this.#text.charCodeAt(at)] === T.CLASS_SPACE || this.#isUnspaced(at);
  }

  #isUnspaced(at: number): boolean {
    const k = this.#t.classes[this.#text.charCodeAt(at)] ?? 0;
    return k >= this.#t.unspaced && k < T.CLASS_EXPANSION;
  }

  #wordEnd(at: number): number {
    let end = at;
    while (!this.#isBoundary(end)) end++;
    return end;
  }

  /** The end of a case ending that fills the rest of the word, or 0. */
  #pastEnding(root: number, at: number): number {
    const end = this.#wordEnd(at);
    let state = root;
    for (let i = at; i < end; i++) {
      const k = this.#t.classes[this.#text.charCodeAt(i)] ?? 0;
      if (k === T.CLASS_DROPPED) continue;
      state = this.#step(state, k, i);
      if (state < 0) return 0;
    }
    return (this.#t.accept[state] ?? 0) > 0 ? end : 0;
  }

  /** Writes every pattern that was kept, and says where the scan goes on. */
  #emit(): number {
    for (let i = 0; i < this.#kept; i++) {
      this.#out.push(this.#start, this.#end, this.#field(this.#found[i] ?? 0, 0));
    }
    this.#kept = 0;
    return this.#end;
  }
}

const known = new WeakMap<MatchTables, WordStarts>();

/** Made once, when tables are first used. */
function startsOf(tables: MatchTables): WordStarts {
  const made = known.get(tables) ?? new WordStarts(tables);
  known.set(tables, made);
  return made;
}

/** Appends every match in a raw text to `out`. Linear in the text. */
export function scan(tables: MatchTables, text: string, out: MatchBuffer): void {
  new Scanner(tables, text, out).run();
}
