/**
 * What each UTF-16 code unit becomes when text is folded: one folded unit, none, a space or several
 * units. Built from Unicode's compatibility decomposition (NFKD) and lower case, then a few rules
 * for scripts whose spellings vary from hand to hand.
 */

/** A folded unit that stands for "nothing": marks, tatweel, joiners, direction controls. */
export const DROPPED = 0;

/** Everything that is neither letter, digit nor mark becomes this. */
export const SPACE = 0x20;

/** Values from here on are indices into `expansions`; the private use area folds to a space. */
export const EXPANSION = 0xe000;

/** Marks a Hangul syllable, whose letters are computed. */
export const HANGUL = 0xf8ff;

export interface FoldTable {
  /** Folded unit by code unit: `DROPPED`, `SPACE`, a unit, `EXPANSION + index` or `HANGUL`. */
  readonly units: Uint16Array;
  readonly expansions: readonly string[];
}

/** Letters that Unicode does not decompose, or that writers use for one another. */
const ALIKE: Readonly<Record<string, string>> = {
  ...{ ı: 'i', ø: 'o', đ: 'd', ł: 'l', ħ: 'h', ŧ: 't', ŋ: 'n', ð: 'd', ə: 'e', ɛ: 'e' },
  ...{ ß: 'ss', æ: 'ae', œ: 'oe', þ: 'th', ς: 'σ', ґ: 'г', ӏ: 'і' },
  // Arabic script: the forms of alef, ya, kaf and ha in Arabic, Persian, Urdu and Kurdish.
  ...{ ٱ: 'ا', ى: 'ي', ی: 'ي', ې: 'ي', ۍ: 'ي', ێ: 'ي', ے: 'ي', ک: 'ك', ڪ: 'ك', ګ: 'گ' },
  ...{ ة: 'ه', ہ: 'ه', ھ: 'ه', ە: 'ه', ۀ: 'ه', ۃ: 'ه', ۆ: 'و', ۇ: 'و', ڵ: 'ل', ڕ: 'ر' },
  ...{ ך: 'כ', ם: 'מ', ן: 'נ', ף: 'פ', ץ: 'צ' },
};

/** Signs that some write and some leave out: hamza alone, tatweel. */
const LEFT_OUT = new Set(['ء', 'ٴ', 'ـ']);

/** Letters by their Unicode category that are used as apostrophes. */
const APOSTROPHES = /[\u02b9-\u02df\u02ec-\u02ff\ua78b\ua78c]/u;

/** Combining marks that are vowel points, cantillation, accents; not the vowel signs of Indic. */
const POINTS =
  /[\u0300-\u036f\u0483-\u0489\u0591-\u05bd\u05bf\u05c1\u05c2\u05c4\u05c5\u05c7\u0610-\u061a\u064b-\u065f\u0670\u06d6-\u06dc\u06df-\u06e8\u06ea-\u06ed\u08d3-\u08ff\u093c\u09bc\u0a3c\u0abc\u0b3c\u0cbc\u1ab0-\u1aff\u1dc0-\u1dff\u20d0-\u20ff\u3099\u309a\ufe00-\ufe0f\ufe20-\ufe2f]/u;

/** Format characters are no break; separators, controls and the rest are. */
const INVISIBLE = /\p{Cf}/u;
const WORD = /[\p{L}\p{N}\p{M}]/u;

const DIGIT = /\p{Nd}/u;

/** Value of a decimal digit of any script: each script has its ten in one row. */
function digit(unit: string): string {
  const code = unit.charCodeAt(0);
  let zero = code;
  while (DIGIT.test(String.fromCharCode(zero - 1))) zero--;
  return String((code - zero) % 10);
}

function foldDecomposed(unit: string): string {
  // A few compatibility ideographs decompose beyond the plane that is folded unit by unit.
  if (unit.length > 1) return ' ';
  if (DIGIT.test(unit)) return digit(unit);
  if (LEFT_OUT.has(unit) || POINTS.test(unit) || INVISIBLE.test(unit)) return '';
  if (APOSTROPHES.test(unit) || !WORD.test(unit)) return ' ';
  return ALIKE[unit] ?? unit;
}

function foldUnit(code: number): string {
  if (code >= 0xd800 && code < 0xf900) return ' ';
  const decomposed = String.fromCharCode(code).normalize('NFKD').toLowerCase().normalize('NFKD');
  let folded = '';
  for (const unit of decomposed) folded += foldDecomposed(unit);
  return folded.replace(/ +/g, ' ');
}

/** Builds the table. Takes some ten milliseconds: do it once, or at build time. */
export function buildFoldTable(): FoldTable {
  const units = new Uint16Array(0x10000);
  const expansions: string[] = [];
  for (let code = 0; code < 0x10000; code++) units[code] = tableValue(code, expansions);
  return { units, expansions };
}

/** A table that is filled as texts come: where little is folded, and soon. */
export class GrowingFoldTable implements FoldTable {
  readonly units = new Uint16Array(0x10000);
  readonly expansions: string[] = [];
  readonly #known = new Uint8Array(0x10000);

  /** The table with all that a text needs. */
  covering(text: string): this {
    for (let at = 0; at < text.length; at++) {
      const code = text.charCodeAt(at);
      if (this.#known[code] === 1) continue;
      this.#known[code] = 1;
      this.units[code] = tableValue(code, this.expansions);
    }
    return this;
  }
}

function tableValue(code: number, expansions: string[]): number {
  if (isHangulSyllable(code)) return HANGUL;
  if (code >= 0x4e00 && code < 0xa000) return code;
  const folded = foldUnit(code);
  return folded.length > 1
    ? EXPANSION + expansions.push(folded) - 1
    : folded.charCodeAt(0) || DROPPED;
}

function isHangulSyllable(code: number): boolean {
  return code >= 0xac00 && code <= 0xd7a3;
}

/** The folded units of one code unit whose table value is `EXPANSION` or above. */
export function expansionOf(table: FoldTable, code: number): string {
  const value = table.units[code] ?? SPACE;
  if (value === HANGUL) return hangulLetters(code);
  return table.expansions[value - EXPANSION] ?? ' ';
}

/** The two or three letters of a Hangul syllable (The Unicode Standard, 3.12). */
function hangulLetters(code: number): string {
  const index = code - 0xac00;
  const lead = 0x1100 + Math.floor(index / 588);
  const vowel = 0x1161 + Math.floor((index % 588) / 28);
  const tail = index % 28;
  const open = String.fromCharCode(lead, vowel);
  return tail === 0 ? open : open + String.fromCharCode(0x11a7 + tail);
}
