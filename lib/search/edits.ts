/**
 * Small mistakes of typing: how many letters two words differ by, within a bound.
 */

/** A word's letters as bits: words far apart in them are far apart in letters. */
export function letterBits(word: string): number {
  let bits = 0;
  for (let at = 0; at < word.length; at++) bits |= 1 << (word.charCodeAt(at) & 31);
  return bits;
}

/** How many bits are set. (Hacker's Delight, 5-1.) */
export function countBits(bits: number): number {
  let n = bits - ((bits >>> 1) & 0x55555555);
  n = (n & 0x33333333) + ((n >>> 2) & 0x33333333);
  return (((n + (n >>> 4)) & 0x0f0f0f0f) * 0x01010101) >>> 24;
}

/** How many mistakes a word of this length may have and still be known. */
export function allowedEdits(length: number): number {
  if (length < 4) return 0;
  return length < 8 ? 1 : 2;
}

export interface Edits {
  /** To the whole word. */
  readonly whole: number;
  /** To its nearest beginning. */
  readonly start: number;
}

const MOST = 32;
const rows = [0, 1, 2].map(() => new Uint8Array(MOST + 1));

/**
 * Edits between `asked` and a word held in `units[from…to]`: insertions, deletions, other letters,
 * two letters swapped (the optimal string alignment distance). Null where both are above `most`.
 */
export function editsBetween(
  asked: string,
  units: Uint16Array,
  from: number,
  to: number,
  most: number,
): Edits | null {
  const m = asked.length;
  const n = Math.min(to - from, m + most, MOST);
  if (m > MOST || to - from < m - most) return null;
  let [before, above, row] = rows;
  if (!before || !above || !row) return null;
  for (let i = 0; i <= m; i++) above[i] = i;
  let start = above[m] ?? MOST;
  // Columns are the letters of `asked`, rows those of the word: the last column is the distance
  // of all that was asked to each beginning of the word.
  for (let j = 1; j <= n; j++) {
    const unit = units[from + j - 1];
    row[0] = j;
    let least = j;
    for (let i = 1; i <= m; i++) {
      const letter = asked.charCodeAt(i - 1);
      let cost = Math.min(
        (above[i - 1] ?? 0) + (letter === unit ? 0 : 1),
        (above[i] ?? 0) + 1,
        (row[i - 1] ?? 0) + 1,
      );
      if (i > 1 && j > 1 && letter === units[from + j - 2] && asked.charCodeAt(i - 2) === unit) {
        cost = Math.min(cost, (before[i - 2] ?? 0) + 1);
      }
      row[i] = cost;
      if (cost < least) least = cost;
    }
    start = Math.min(start, row[m] ?? MOST);
    if (least > most) return start <= most ? { whole: MOST, start } : null;
    [before, above, row] = [above, row, before];
  }
  const whole = to - from > n ? MOST : (above[m] ?? MOST);
  return Math.min(whole, start) > most ? null : { whole, start };
}
