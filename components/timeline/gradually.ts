/**
 * Which groups of a long list stand in the document: what fills a screen at once, the rest piece by
 * piece. Pure.
 */
import type { SpineGroup } from './spine-rows';

/** Rows: more than fill a screen, and no more than can be drawn without holding up the hand. */
export const PIECE = 40;

/** The first groups that together have so many rows; where one is cut through, all of it. */
export function firstGroups(groups: readonly SpineGroup[], rows: number): readonly SpineGroup[] {
  let had = 0;
  const end = groups.findIndex((group) => (had += group.rows.length) >= rows);
  return end === -1 ? groups : groups.slice(0, end + 1);
}

/**
 * How many rows of a new list may stand at once: those of groups that stood already cost little,
 * and a piece more.
 */
export function rowsAtOnce(standing: readonly SpineGroup[], groups: readonly SpineGroup[]): number {
  const stood = new Set(standing.map(({ key }) => key));
  return groups.reduce((sum, { key, rows }) => sum + (stood.has(key) ? rows.length : 0), PIECE);
}

/** Whether two groups say the same. */
export function sameGroup(a: SpineGroup, b: SpineGroup): boolean {
  return (
    a.key === b.key &&
    a.count === b.count &&
    a.rows.length === b.rows.length &&
    a.rows.every((row, i) => {
      const other = b.rows[i];
      return row.type === 'here' || other?.type === 'here'
        ? row.type === other?.type
        : row.event === other?.event;
    })
  );
}
