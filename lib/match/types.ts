/** What the matcher is built from and what it runs on. */

/** How a pattern may end inside a word of the text. */
export type Ending =
  | { readonly kind: 'closed' }
  /** Any letters may follow: the pattern is a stem. */
  | { readonly kind: 'open' }
  /** One of a set of case endings may follow. */
  | { readonly kind: 'endings'; readonly set: string };

/** One spelling to look for. Its number in the list is its id. */
export interface Pattern {
  /** Any spelling; it is folded when compiled. */
  readonly text: string;
  readonly ending: Ending;
  /** Letters that writers attach before a word (the, and, in) may stand before it. */
  readonly prefixed: boolean;
}

export interface PatternSet {
  readonly patterns: readonly Pattern[];
  /** Case endings by the name of their set, as written. */
  readonly endings: Readonly<Record<string, readonly string[]>>;
  /** What may be attached before a word, all combinations. */
  readonly prefixes: readonly string[];
}

/** The automaton: typed arrays only. */
export interface MatchTables {
  /** Class of each UTF-16 code unit of raw text: folding and alphabet in one look-up. */
  readonly classes: Uint16Array;
  /** Classes of units that fold to several, run after run; `[start…]` by expansion number. */
  readonly expansionStarts: Uint16Array;
  readonly expansionClasses: Uint16Array;
  /** Double-array trie: base and parent of each state, side by side. */
  readonly cells: Int32Array;
  /** First record of each state plus one, 0 where none ends there. */
  readonly accept: Int32Array;
  /** Records: pattern, how it ends (0 closed, 1 open, 2+ endings set), flags, next record plus one. */
  readonly records: Int32Array;
  /** Roots in `cells`: names, prefixes, then each endings set. */
  readonly roots: Int32Array;
  /** First class of scripts that write no spaces between words. */
  readonly unspaced: number;
}

/** Ints of one record, and of one match in the output: start, end, pattern. */
export const RECORD = 4;
export const MATCH = 3;

export const ENDS_CLOSED = 0;
export const ENDS_OPEN = 1;
export const ENDS_SET = 2;

export const TAKES_PREFIX = 1;
/** The pattern's last letter is of a script without spaces: no boundary is asked for. */
export const UNBOUNDED = 2;

export const ROOT_NAMES = 0;
export const ROOT_PREFIXES = 1;
export const ROOT_ENDINGS = 2;

/** Classes with a meaning of their own. */
export const CLASS_DROPPED = 0;
export const CLASS_SPACE = 1;
export const CLASS_OTHER = 2;
export const CLASS_FIRST = 3;
/** Classes from here on are `CLASS_EXPANSION + number`; the last marks a Hangul syllable. */
export const CLASS_EXPANSION = 0xe000;
export const CLASS_HANGUL = 0xffff;
