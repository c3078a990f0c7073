import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { event } from '../fixtures/story';
import { firstGroups, PIECE, rowsAtOnce, sameGroup } from './gradually';
import { spineGroups, type SpineGroup } from './spine-rows';

const timeline = Array.from({ length: 500 }, (_, i) => {
  const day = new Date(Date.UTC(2019, 0, 1 + i * 5)).toISOString().slice(0, 10);
  return event({ id: `e${i}`, date: day });
});
const groupsOf = (from: number, to: number) =>
  spineGroups(timeline.slice(from, to), timeline, '2021-06-15');
const range = fc
  .tuple(fc.nat({ max: 500 }), fc.nat({ max: 500 }))
  .map(([a, b]): [number, number] => (a < b ? [a, b] : [b, a]));
const rowsIn = (groups: readonly SpineGroup[]) => groups.flatMap(({ rows }) => rows);

describe('a list that is drawn piece by piece', () => {
  it('is the whole list in the end, in order, and at each step its beginning', () => {
    fc.assert(
      fc.property(range, ([from, to]) => {
        const groups = groupsOf(from, to);
        const all = rowsIn(groups);
        let before = 0;
        for (let rows = PIECE; ; rows += PIECE) {
          const standing = rowsIn(firstGroups(groups, rows));
          expect(standing).toEqual(all.slice(0, standing.length));
          expect(standing.length).toBeGreaterThanOrEqual(Math.min(rows, all.length));
          expect(standing.length).toBeGreaterThanOrEqual(before);
          before = standing.length;
          if (standing.length === all.length) break;
        }
        expect(firstGroups(groups, Infinity)).toEqual(groups);
      }),
    );
  });

  it('keeps what stood when the window moves later, and adds no more than a piece', () => {
    fc.assert(
      fc.property(range, fc.nat({ max: 60 }), fc.nat({ max: 600 }), ([from, to], by, rows) => {
        const stood = firstGroups(groupsOf(from, to), rows);
        const groups = groupsOf(Math.min(from + by, to), to);
        const now = firstGroups(groups, rowsAtOnce(stood, groups));
        const keys = new Set(now.map(({ key }) => key));
        const wanted = groups.filter(({ key }) => stood.some((one) => one.key === key));
        expect(wanted.every(({ key }) => keys.has(key))).toBe(true);
        const fresh = now.filter(({ key }) => !stood.some((one) => one.key === key));
        // All but the last piece, which may be cut through a group.
        expect(rowsIn(fresh.slice(0, -1)).length).toBeLessThan(PIECE);
      }),
    );
  });

  it('knows a group that says the same', () => {
    const [first] = groupsOf(100, 130);
    const [again] = groupsOf(100, 130);
    const [fewer] = groupsOf(101, 130);
    if (!first || !again || !fewer) throw new Error('no groups');
    expect(sameGroup(first, again)).toBe(true);
    expect(sameGroup(first, fewer)).toBe(false);
    const renamed = first.rows.map((row) =>
      row.type === 'event' ? { ...row, event: { ...row.event } } : row,
    );
    expect(sameGroup(first, { ...first, rows: renamed })).toBe(false);
  });
});
