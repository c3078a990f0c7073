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
  const unit = ({ text, at, step }: Strand, index: number) => text.charCodeAt(at + step * index);
  let same = 0;
  // Out of the page's text charCodeAt gives NaN, which equals nothing.
  while (same < length && unit(context, same) === unit(page, same)) same++;
  const tally = new Tally(own);
  tally.reach(same, same);
  if (same === length) return tally.extent();

  // From here on, row by row: cell c of a row k is the page's unit k + c - BAND.
  const width = 2 * BAND + 1;
  let above = Int32Array.from({ length: width }, (_, cell) => (cell < BAND ? FAR : cell - BAND));
  let row = new Int32Array(width);
  for (let k = same + 1; k <= length; k++) {
    const letter = unit(context, k - 1);
    let least = FAR;
    for (let cell = 0; cell < width; cell++) {
      const index = k + cell - BAND;
      let best = FAR;
      if (index >= same) {
        const equal = index > same && unit(page, index - 1) === letter;
        best = index > same ? (above[cell] ?? FAR) + (equal ? 0 : 1) : FAR;
        if (cell + 1 < width) best = Math.min(best, (above[cell + 1] ?? FAR) + 1);
        if (cell > 0) best = Math.min(best, (row[cell - 1] ?? FAR) + 1);
      }
      row[cell] = best;
      if (best < least) least = best;
    }
    if (!tally.reach(k, k - EDIT * least)) break;
    [above, row] = [row, above];
  }
  return tally.extent();
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
