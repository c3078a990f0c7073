/**
 * How much of what stood beside a quote stands beside a place in the page. An alignment is drawn out
 * from the quote's edge as long as it pays (gapped X-drop extension: Altschul and others 1997,
 * https://doi.org/10.1093/nar/25.17.3389): a letter that is there counts one, an edit costs two.
 */

/** Letters of the context that are there, less the edits. */
export interface Extent {
  readonly gain: number;
  /** Of these, the ones beyond the sentence that the quote stands in. */
  readonly outer: number;
}

export const NOTHING: Extent = { gain: 0, outer: 0 };

const EDIT = 2;
/** An alignment that has lost so much is given up. */
const DROP = 48;
const BAND = 20;
const WIDTH = 2 * BAND + 1;
const FAR = 1 << 28;

/** A text read from a place in one direction. */
export interface Strand {
  readonly text: string;
  /** The first unit to be read. */
  readonly at: number;
  readonly step: 1 | -1;
}

/**
 * Extends from the beginning of both strands; `own` units of the context belong to the quote's own
 * sentence.
 */
export function extend(context: Strand, length: number, page: Strand, own: number): Extent {
  let same = 0;
  while (same < length && isSame(context, page, same)) same++;
  const tally = new Tally(own);
  tally.reach(same, same);
  if (same === length) return tally.extent();

  // From here on, row by row: cell c of a row k is the page's unit k + c - BAND.
  const letters = unitsOf(context, length);
  const units = unitsOf(page, length + BAND);
  // The cell behind the last is never the way.
  let above = new Int32Array(WIDTH + 1).fill(FAR);
  let row = above.slice();
  for (let cell = BAND; cell < WIDTH; cell++) above[cell] = cell - BAND;
  for (let k = same + 1; k <= length; k++) {
    const letter = letters[k - 1];
    // Nothing leads back into what is equal; to its end leads nothing but edits.
    const start = Math.max(0, same - k + BAND);
    row.fill(FAR, 0, start);
    let least = FAR;
    let left = FAR;
    for (let cell = start; cell < WIDTH; cell++) {
      const index = k + cell - BAND;
      const equal = units[index - 1] === letter ? 0 : 1;
      let best = index > same ? (above[cell] ?? FAR) + equal : FAR;
      const up = (above[cell + 1] ?? FAR) + 1;
      if (up < best) best = up;
      if (left + 1 < best) best = left + 1;
      left = best;
      row[cell] = best;
      if (best < least) least = best;
    }
    if (!tally.reach(k, k - EDIT * least)) break;
    [above, row] = [row, above];
  }
  return tally.extent();
}

function isSame(context: Strand, page: Strand, index: number): boolean {
  const place = page.at + page.step * index;
  if (place < 0 || place >= page.text.length) return false;
  const letter = context.text.charCodeAt(context.at + context.step * index);
  return page.text.charCodeAt(place) === letter;
}

/** A strand's first units; 0, which no compared text has, where there are no more. */
function unitsOf({ text, at, step }: Strand, count: number): Uint16Array {
  const units = new Uint16Array(count);
  for (let index = 0; index < count; index++) {
    const place = at + step * index;
    if (place >= 0 && place < text.length) units[index] = text.charCodeAt(place);
  }
  return units;
}

/** The best value on the way, and the best beyond the sentence. */
class Tally {
  private readonly own: number;
  private best = 0;
  private atEdge: number;
  private beyond = 0;

  constructor(own: number) {
    this.own = own;
    this.atEdge = own === 0 ? 0 : -FAR;
  }

  /** Notes the value at `k` units; false where it is not worth going on. */
  reach(k: number, value: number): boolean {
    // The run of equal units at the start is noted at its end alone; its values are its lengths.
    if (k >= this.own && this.atEdge === -FAR) this.atEdge = Math.min(value, this.own);
    if (k > this.own) this.beyond = Math.max(this.beyond, value - this.atEdge);
    this.best = Math.max(this.best, value);
    return value > this.best - DROP;
  }

  extent(): Extent {
    return { gain: this.best, outer: this.beyond };
  }
}
