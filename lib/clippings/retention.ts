/**
 * Which snapshots are kept: of the last days the last of each, of the weeks before the last of
 * each, and the last few of those made before something changed much.
 */
import type { SnapshotRow } from '@/lib/db/rows';

const DAYS = 7;
const WEEKS = 5;
const BEFORE_CHANGES = 5;

/** Ids of the snapshots that are let go. */
export function surplusOf(snapshots: readonly SnapshotRow[]): string[] {
  const newest = snapshots.toSorted((a, b) => (a.at < b.at ? 1 : -1));
  const daily = newest.filter(({ why }) => why === 'daily');
  const kept = new Set([
    ...firstOfEach(daily, ({ at }) => at.slice(0, 10), DAYS),
    ...firstOfEach(daily, weekOf, WEEKS),
    ...newest.filter(({ why }) => why !== 'daily').slice(0, BEFORE_CHANGES),
  ]);
  return newest.filter((snapshot) => !kept.has(snapshot)).map(({ id }) => id);
}

/** The number of the week, from Monday to Sunday, since 1970. */
function weekOf({ at }: SnapshotRow): string {
  const days = Math.floor(Date.parse(at) / 86_400_000);
  // The first of January 1970 was a Thursday.
  return String(Math.floor((days + 3) / 7));
}

function firstOfEach(
  snapshots: readonly SnapshotRow[],
  group: (snapshot: SnapshotRow) => string,
  most: number,
): SnapshotRow[] {
  const first = new Map<string, SnapshotRow>();
  for (const snapshot of snapshots) {
    const key = group(snapshot);
    if (!first.has(key)) first.set(key, snapshot);
  }
  return [...first.values()].slice(0, most);
}
