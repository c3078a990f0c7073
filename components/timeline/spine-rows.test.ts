import { describe, expect, it } from 'vitest';
import { event, timeline } from '../fixtures/story';
import { spineGroups } from './spine-rows';

const busy = Array.from({ length: 13 }, (_, i) =>
  event({ id: `m${i}`, date: `2026-0${1 + (i % 3)}-1${i % 10}` }),
).toSorted((a, b) => (a.start < b.start ? -1 : 1));
const shape = (groups: ReturnType<typeof spineGroups>) =>
  groups.map(({ key, rows }) => [
    key,
    rows.map((row) => (row.type === 'here' ? 'HERE' : row.event.id)),
  ]);

describe('spineGroups', () => {
  it('tells quiet years as years and busy ones by month', () => {
    const all = [...timeline, ...busy];
    expect(spineGroups(all, all, null).map(({ key, count }) => [key, count])).toEqual([
      ['1951', 1],
      ['1974', 1],
      ['1996', 1],
      ['2025', 4],
      ['2026-01', 5],
      ['2026-02', 4],
      ['2026-03', 4],
    ]);
  });

  it('does not change its headings with a filter', () => {
    const few = busy.slice(0, 2);
    expect(spineGroups(few, busy, null).map(({ key }) => key)).toEqual(['2026-01']);
  });

  it('loses no event and repeats none', () => {
    const all = [...timeline, ...busy];
    const listed = spineGroups(all, all, '2025-06-30').flatMap(({ rows }) =>
      rows.flatMap((row) => (row.type === 'event' ? row.event.id : [])),
    );
    expect(listed).toEqual(all.map(({ id }) => id));
  });

  it.each([
    ['2025-06-03', ['2025', ['bridge-1', 'HERE', 'raid', 'bridge-2', 'rumour']]],
    // The day of an event itself: the page is not before it.
    ['2025-06-12', ['2025', ['bridge-1', 'raid', 'HERE', 'bridge-2', 'rumour']]],
    ['2025-09-01', ['2025', ['bridge-1', 'raid', 'bridge-2', 'rumour', 'HERE']]],
  ])('puts the reader at %s between what was and what was to come', (here, group) => {
    expect(shape(spineGroups(timeline, timeline, here)).at(-1)).toEqual(group);
  });

  it('keeps a place between two groups, before the first and in an empty list', () => {
    const between = shape(spineGroups(timeline, timeline, '1980-01-01'));
    expect(between[1]).toEqual(['1974', ['treaty', 'HERE']]);
    const before = shape(spineGroups(timeline, timeline, '1940-01-01'));
    expect(before[0]).toEqual(['1951', ['HERE', 'flood']]);
    expect(spineGroups([], timeline, '2025-06-03')).toEqual([]);
  });
});
