/**
 * Where something small goes beside words that are selected: after the end that the reader's
 * pointer came to, clear of the line, and inside the window. Lengths are CSS pixels of the window.
 */

export interface Size {
  readonly width: number;
  readonly height: number;
}

/** A rectangle; `x` and `y` are its upper left corner. */
export interface Box extends Size {
  readonly x: number;
  readonly y: number;
}

/** The line that the selection ends in. */
export interface Line {
  readonly box: Box;
  /** The selection was made backwards: its moving end is its beginning. */
  readonly backward: boolean;
  readonly rtl: boolean;
}

/** Between the words and what stands beside them: the tails of letters, and their signs. */
const GAP = 8;
const MARGIN = 4;

/** The upper left corner for a thing of `size`; null where the line is out of the window. */
export function besideWords(
  { box, backward, rtl }: Line,
  size: Size,
  view: Size,
): { readonly x: number; readonly y: number } | null {
  const bottom = box.y + box.height;
  if (bottom <= 0 || box.y >= view.height) return null;
  const above = box.y - GAP - size.height;
  const below = bottom + GAP;
  const fitsAbove = above >= MARGIN;
  const fitsBelow = below + size.height + MARGIN <= view.height;
  const goesAbove = backward ? fitsAbove || !fitsBelow : !fitsBelow && fitsAbove;
  // The reading end of a line, or its beginning where the pointer went back to it.
  const end = backward === rtl ? box.x + box.width : box.x;
  return {
    x: within(end - size.width / 2, MARGIN, view.width - size.width - MARGIN),
    y: within(goesAbove ? above : below, MARGIN, view.height - size.height - MARGIN),
  };
}

function within(value: number, least: number, most: number): number {
  return Math.round(Math.max(least, Math.min(value, most)));
}
