/**
 * Aligns a quote, with a little of what stood around it, with a stretch of the page: what the quote
 * has become there is what its letters are aligned with. Edit distance in a band around the expected
 * diagonal, both ends of the page's stretch free.
 */

/** What a part of the pattern is aligned with. */
export interface Aligned {
  readonly start: number;
  readonly end: number;
  /** Edits between the part and that stretch. */
  readonly edits: number;
}

const FAR = 1 << 28;
/** Where a cell's best way comes from. */
const DIAGONAL = 0;
const UP = 1;
const LEFT = 2;

/** A pattern, of which the part from `from` to `to` is the quote. */
export interface Pattern {
  readonly text: string;
  readonly from: number;
  readonly to: number;
}

/**
 * What the pattern's quote is aligned with in `text`, where it is expected to begin at `expected`
 * or up to `band` letters from there.
 */
export function align(pattern: Pattern, text: string, expected: number, band: number): Aligned {
  const rows = pattern.text.length;
  const width = 2 * band + 1;
  // Row r, cell c stands for the position base + r + c of the text.
  const base = expected - pattern.from - band;
  const ways = new Uint8Array((rows + 1) * width).fill(UP);
  const units = unitsOf(text, base, rows + width);
  // The cell behind the last is never the way.
  let above = new Int32Array(width + 1).fill(FAR, 0, width).fill(FAR - 1, width);
  let row = above.slice();
  above.fill(0, Math.max(0, -base), Math.max(0, Math.min(width, text.length - base + 1)));
  for (let r = 1; r <= rows; r++) {
    const letter = pattern.text.charCodeAt(r - 1);
    // No cells stand for what is before the text or behind it.
    const start = Math.min(width, Math.max(0, -base - r));
    const end = Math.max(start, Math.min(width, text.length - base - r + 1));
    row.fill(FAR, 0, start).fill(FAR, end, width);
    let left = start > 0 ? FAR : FAR - 1;
    for (let cell = start; cell < end; cell++) {
      let best = (above[cell] ?? FAR) + (units[r + cell - 1] === letter ? 0 : 1);
      let way = DIAGONAL;
      const up = (above[cell + 1] ?? FAR) + 1;
      if (up < best) {
        best = up;
        way = UP;
      }
      if (left + 1 < best) {
        best = left + 1;
        way = LEFT;
      }
      left = best;
      row[cell] = best;
      ways[r * width + cell] = way;
    }
    [above, row] = [row, above];
  }
  return trace(pattern, text, ways, width, base, leastOf(above, width));
}

/** The units of a text from a position on; 0, which no compared text has, where it has none. */
function unitsOf(text: string, from: number, count: number): Uint16Array {
  const units = new Uint16Array(count);
  const end = Math.min(count, text.length - from);
  for (let at = Math.max(0, -from); at < end; at++) units[at] = text.charCodeAt(from + at);
  return units;
}

function leastOf(row: Int32Array, width: number): number {
  let least = 0;
  for (let cell = 1; cell < width; cell++) {
    // Of equals the last: what was put into a quote is then part of it.
    if ((row[cell] ?? FAR) <= (row[least] ?? FAR)) least = cell;
  }
  return least;
}

/** Follows the ways back from the last row; what the page has more at the quote's ends is not its. */
function trace(
  { text: pattern, from, to }: Pattern,
  text: string,
  ways: Uint8Array,
  width: number,
  base: number,
  lastCell: number,
): Aligned {
  let row = pattern.length;
  let cell = lastCell;
  let end = base + row + cell;
  let edits = 0;
  while (row > from) {
    const way = ways[row * width + cell];
    if (way === LEFT) {
      if (row < to) edits++;
      cell--;
      continue;
    }
    const position = base + row + cell;
    if (row === to) end = position;
    const differs = way === UP || text.charCodeAt(position - 1) !== pattern.charCodeAt(row - 1);
    if (row <= to && differs) edits++;
    if (way === UP) cell++;
    row--;
  }
  const start = Math.max(0, base + row + cell);
  return { start, end: Math.max(start, end), edits };
}
