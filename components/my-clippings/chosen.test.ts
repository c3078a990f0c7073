import { expect, it } from 'vitest';
import { fakeClipping } from '@/lib/clippings/fake-clipping';
import { mergeKept } from '@/lib/clippings/merge';
import { chosenOf } from './chosen';

const kept = (n: number, note = '') => ({ clipping: fakeClipping(n, { note }), others: [] });
const here = kept(1, 'mine');
const there = kept(1, 'theirs');
const run = {
  fresh: [kept(2)],
  same: 0,
  conflicts: [{ here, there, merged: mergeKept(here, there) }],
};
const now = new Date('2026-01-01T00:00:00.000Z');
const { id } = here.clipping;

it('takes in what is new, whatever is chosen of the rest', () => {
  expect(chosenOf(run, { rest: 'mine', each: new Map() }, now)).toEqual([kept(2)]);
});

it('merges both as they are', () => {
  expect(chosenOf(run, { rest: 'both', each: new Map() }, now)).toEqual([kept(2), there]);
});

it('lets the file win where the reader says so, and keeps the other side', () => {
  const [, chosen] = chosenOf(run, { rest: 'mine', each: new Map([[id, 'theirs']]) }, now);
  expect(chosen).toBeDefined();
  const merged = mergeKept(here, chosen ?? here);
  expect(merged.clipping.note).toBe('theirs');
  expect(merged.others.map(({ note }) => note)).toContain('mine');
});
