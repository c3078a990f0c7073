/**
 * What becomes of each UTF-16 unit where texts are compared. A page has few different ones, so each
 * is worked out when it is first met.
 */

/** Stays as it is. */
export const ORDINARY = 0;
/** Becomes another, or is left out. */
const SPELLED = 1;
/** May become another letter with what stands beside it, or by itself, when composed (NFC). */
export const COMPOSING = 2;
const UNKNOWN = 3;
/** What is left out is spelled as this; and so U+0000 is left out. */
export const LEFT_OUT = 0;
/** U+0020, as which all white space is spelled. */
export const SPACE = 0x20;

const SILENT =
  /[\u00ad\u034f\u0591-\u05bd\u05bf\u05c1\u05c2\u05c4\u05c5\u05c7\u0610-\u061a\u061c\u0640\u064b-\u065f\u0670\u06d6-\u06dc\u06df-\u06e4\u06e7\u06e8\u06ea-\u06ed\u08d3-\u08e1\u08e3-\u08ff\u180e\u200b-\u200f\u202a-\u202e\u2060-\u206f\ufe00-\ufe0f\ufeff]/;
/** Of what is left out these alone compose: madda, and hamza above and below. */
const MADDA_HAMZA = /[\u0653-\u0655]/;
/** Marks, the later letters of a Hangul syllable, and first halves of what is no pictograph. */
const MARK = /[\p{M}\u1160-\u11ff\ud800-\ud83b\ud83f-\udbff]/u;
/** In the first place what the others become. */
const SPELLINGS = [
  '"\u201c\u201d\u201e\u201f\u00ab\u00bb\u05f4\u301d\u301e\uff02',
  "'\u2018\u2019\u201a\u201b\u2039\u203a\u02bc\u05f3\u00b4\u0060\u2032",
  '-\u2010\u2011\u2012\u2013\u2014\u2015\u2212\u05be\ufe58\ufe63\uff0d',
  ',\u060c\uff0c',
  ';\u061b',
  '?\u061f',
  ...Array.from({ length: 10 }, (_, n) => String.fromCharCode(0x30 + n, 0x660 + n, 0x6f0 + n)),
];

/** The kinds of units, to be read in place; of `UNKNOWN` ones ask `kindOf`. */
export const kinds = new Uint8Array(0x10000).fill(UNKNOWN);
/** What units of a known kind become; `LEFT_OUT` at first. */
const units = new Uint16Array(0x10000);

/** What becomes of a unit. */
export function kindOf(unit: number): number {
  const known = kinds[unit] ?? UNKNOWN;
  return known === UNKNOWN ? workOut(unit) : known;
}

/** What a unit is spelled as where it does not compose; `LEFT_OUT` where it is none. */
export function spelled(unit: number): number {
  kindOf(unit);
  return units[unit] ?? LEFT_OUT;
}

function workOut(unit: number): number {
  const letter = String.fromCharCode(unit);
  const same = SPELLINGS.find((letters) => letters.includes(letter));
  if (same !== undefined) units[unit] = same.charCodeAt(0);
  else if (/\s/.test(letter)) units[unit] = SPACE;
  else if (!SILENT.test(letter)) units[unit] = unit;
  return (kinds[unit] = workOutKind(unit, units[unit] ?? LEFT_OUT, letter));
}

function workOutKind(unit: number, now: number, letter: string): number {
  if (letter.normalize('NFC') !== letter || MADDA_HAMZA.test(letter)) return COMPOSING;
  if (now === unit && MARK.test(letter)) return COMPOSING;
  return now === unit && now !== LEFT_OUT ? ORDINARY : SPELLED;
}
