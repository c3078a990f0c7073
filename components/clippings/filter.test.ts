import { expect, it } from 'vitest';
import { clippings } from '../fixtures/clippings';
import { filterClippings, isFiltering, NO_FILTER } from './filter';

const ids = (filter: Partial<typeof NO_FILTER>) =>
  filterClippings(clippings, { ...NO_FILTER, ...filter }).map(({ id }) => id);

it('lets all through where nothing is chosen', () => {
  expect(filterClippings(clippings, NO_FILTER)).toBe(clippings);
  expect(isFiltering(NO_FILTER)).toBe(false);
});

it('narrows down by kind, by colour, by whether there is a note, and by all of them', () => {
  expect(ids({ kinds: ['article', 'bookmark'] })).toEqual(['article', 'bookmark']);
  expect(ids({ colours: ['blue'] })).toEqual(['quote-he']);
  expect(ids({ noted: true })).toEqual(['quote-ar', 'article']);
  expect(ids({ noted: true, kinds: ['quote'] })).toEqual(['quote-ar']);
});
