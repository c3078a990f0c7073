/**
 * The form in which texts are compared: spelled alike where a page may spell differently without
 * saying anything else. Composed (NFC); white space as one space; quotation marks, dashes, digits
 * and the Arabic forms of punctuation alike; tatweel, tashkeel, niqqud, soft hyphens, marks of
 * direction and of no width left out. Case and the forms of letters stay: they tell words apart.
 */

/** A compared text and where each of its units came from. */
export interface Comparable {
  readonly text: string;
  /** Index in the original of what gave each unit; one more at the end, past the original. */
  readonly offsets: Uint32Array;
}

const SPACE = 0x20;
const DROPPED = 0;

const LEFT_OUT =
  /[\u00ad\u034f\u0591-\u05bd\u05bf\u05c1\u05c2\u05c4\u05c5\u05c7\u0610-\u061a\u061c\u0640\u064b-\u065f\u0670\u06d6-\u06dc\u06df-\u06e4\u06e7\u06e8\u06ea-\u06ed\u08d3-\u08e1\u08e3-\u08ff\u180e\u200b-\u200f\u202a-\u202e\u2060-\u206f\ufe00-\ufe0f\ufeff]/;
/** In the first place what the others become. */
const ALIKE = [
  '"\u201c\u201d\u201e\u201f\u00ab\u00bb\u05f4\u301d\u301e\uff02',
  "'\u2018\u2019\u201a\u201b\u2039\u203a\u02bc\u05f3\u00b4\u0060\u2032",
  '-\u2010\u2011\u2012\u2013\u2014\u2015\u2212\u05be\ufe58\ufe63\uff0d',
  ',\u060c\uff0c',
  ';\u061b',
  '?\u061f',
];
const ZEROS = [0x660, 0x6f0];
/** Marks, and the later letters of a Hangul syllable, may become one with what stands before them. */
const CLUSTER = /[^\p{M}\u1160-\u11ff]?[\p{M}\u1160-\u11ff]+/gu;

let shared: Uint16Array | null = null;

/** What each UTF-16 unit becomes; 128 kB, made at first use. */
function table(): Uint16Array {
  if (shared) return shared;
  const units = Uint16Array.from({ length: 0x10000 }, (_, unit) => unit);
  // Nothing from here on is white space, left out or alike, but for a few: see the patterns.
  for (const [from, to] of [
    [0, 0x3100],
    [0xfe00, 0x10000],
  ] as const) {
    for (let unit = from; unit < to; unit++) {
      const letter = String.fromCharCode(unit);
      if (LEFT_OUT.test(letter)) units[unit] = DROPPED;
      else if (/\s/.test(letter)) units[unit] = SPACE;
    }
  }
  for (const row of ALIKE) {
    for (const letter of row) units[letter.charCodeAt(0)] = row.charCodeAt(0);
  }
  for (const zero of ZEROS)
    for (let digit = 0; digit < 10; digit++) units[zero + digit] = 48 + digit;
  shared = units;
  return units;
}

/** The compared form of any string. */
export function comparable(text: string): Comparable {
  const composed = compose(text);
  return fold(composed?.text ?? text, composed?.offsets ?? null, text.length);
}

function fold(text: string, origins: readonly number[] | null, end: number): Comparable {
  const units = table();
  const folded = new Uint16Array(text.length);
  const offsets = new Uint32Array(text.length + 1);
  let length = 0;
  let last = DROPPED;
  for (let at = 0; at < text.length; at++) {
    const unit = units[text.charCodeAt(at)] ?? DROPPED;
    if (unit === DROPPED || (unit === SPACE && last === SPACE)) continue;
    last = unit;
    folded[length] = unit;
    offsets[length++] = at;
  }
  if (origins) for (let i = 0; i < length; i++) offsets[i] = origins[offsets[i] ?? 0] ?? end;
  offsets[length] = end;
  return { text: textOf(folded, length), offsets: offsets.subarray(0, length + 1) };
}

/** The text in Unicode's composed form, with where each unit came from; null where it is in it. */
function compose(text: string): { text: string; offsets: number[] } | null {
  if (text.normalize('NFC') === text) return null;
  const parts: string[] = [];
  const offsets: number[] = [];
  const add = (part: string, at: number, moves: boolean) => {
    parts.push(part);
    for (let i = 0; i < part.length; i++) offsets.push(moves ? at + i : at);
  };
  let from = 0;
  for (const { 0: cluster, index } of text.matchAll(CLUSTER)) {
    copy(from, index);
    const composed = cluster.normalize('NFC');
    add(composed, index, composed === cluster);
    from = index + cluster.length;
  }
  copy(from, text.length);
  return { text: parts.join(''), offsets };

  /** Letters without marks: some have another composed form all the same. */
  function copy(start: number, end: number): void {
    const part = text.slice(start, end);
    if (part.normalize('NFC') === part) add(part, start, true);
    else {
      let at = start;
      for (const letter of part) {
        add(letter.normalize('NFC'), at, false);
        at += letter.length;
      }
    }
  }
}

/** The span of the original for a span of the compared text, marks after its last letter included. */
export function originalSpan(
  { offsets }: Comparable,
  start: number,
  end: number,
): { readonly start: number; readonly end: number } {
  const last = offsets.length - 1;
  const from = offsets[Math.min(start, last)] ?? 0;
  let next = Math.min(end, last);
  const origin = offsets[next - 1];
  while (next < last && offsets[next] === origin) next++;
  return { start: from, end: Math.max(from, offsets[next] ?? from) };
}

/** The first unit of the compared text that came from `offset` of the original or later. */
export function comparablePosition({ offsets }: Comparable, offset: number): number {
  let low = 0;
  let high = offsets.length - 1;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((offsets[middle] ?? 0) < offset) low = middle + 1;
    else high = middle;
  }
  return low;
}

const AT_A_TIME = 8192;

function textOf(units: Uint16Array, length: number): string {
  let text = '';
  for (let at = 0; at < length; at += AT_A_TIME) {
    const part = units.subarray(at, Math.min(length, at + AT_A_TIME));
    const letters: unknown = Reflect.apply(String.fromCharCode, null, part);
    text += String(letters);
  }
  return text;
}
