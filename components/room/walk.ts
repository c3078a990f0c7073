/**
 * Walking a table by keyboard: arrows from cell to cell, Home and End along the row, with Control to
 * its corners.
 */

/** A cell's place. Rows may be of different lengths. */
export interface Step {
  readonly row: number;
  readonly column: number;
}

export interface Walked {
  readonly key: string;
  readonly ctrl: boolean;
  readonly rtl: boolean;
}

/** The cell that a key leads to; the same one at the edge, null for a key that does not walk. */
export function stepFrom(
  { row, column }: Step,
  { key, ctrl, rtl }: Walked,
  lengths: readonly number[],
): Step | null {
  const along = (by: number) => within({ row, column: column + (rtl ? -by : by) }, lengths);
  switch (key) {
    case 'ArrowRight':
      return along(1);
    case 'ArrowLeft':
      return along(-1);
    case 'ArrowDown':
      return within({ row: row + 1, column }, lengths);
    case 'ArrowUp':
      return within({ row: row - 1, column }, lengths);
    case 'Home':
      return within({ row: ctrl ? 0 : row, column: 0 }, lengths);
    case 'End':
      return within({ row: ctrl ? lengths.length - 1 : row, column: Infinity }, lengths);
    default:
      return null;
  }
}

function within({ row, column }: Step, lengths: readonly number[]): Step {
  const inRow = clamp(row, lengths.length - 1);
  return { row: inRow, column: clamp(column, (lengths[inRow] ?? 1) - 1) };
}

function clamp(value: number, last: number): number {
  return Math.max(0, Math.min(value, last));
}
