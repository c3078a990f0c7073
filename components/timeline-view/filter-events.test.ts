import { expect, it } from 'vitest';
import { entity, event } from '../fixtures/story';
import { filterEvents, filterOptions, NO_FILTER, type TimelineFilter } from './filter-events';

const events = [
  event({ id: 'a', date: '2025-01-01', people: ['ada'], places: ['ford'], differences: 2 }),
  event({ id: 'b', date: '2025-02-01', kind: 'strike', status: 'reported', mediators: ['bo'] }),
  event({ id: 'c', date: '2025-03-01', kind: 'agreement', people: ['guild'] }),
];
const entities = [
  entity({ id: 'ada', side: 'up' }),
  entity({ id: 'bo', side: 'down' }),
  entity({ id: 'guild', type: 'Organization', side: 'down' }),
  entity({ id: 'ford', type: 'Place', side: 'up' }),
  entity({ id: 'nobody', side: 'far' }),
];
const kept = (filter: Partial<TimelineFilter>) =>
  filterEvents(events, { ...NO_FILTER, ...filter }, entities)
    .map(({ id }) => id)
    .join('');

it.each([
  [{}, 'abc'],
  [{ families: ['force', 'decision'] }, 'bc'],
  [{ sure: 'reported' }, 'b'],
  [{ sure: 'differing' }, 'a'],
  [{ person: 'bo' }, 'b'],
  [{ place: 'ford' }, 'a'],
  [{ side: 'down' }, 'bc'],
  [{ side: 'down', families: ['force'] }, 'b'],
  [{ person: 'ada', sure: 'denied' }, ''],
] as const)('%j keeps %s', (filter, expected) => {
  expect(kept(filter)).toBe(expected);
});

it('offers only what some event has', () => {
  const { people, places, sides } = filterOptions(events, entities);
  expect(people.map(({ id }) => id)).toEqual(['ada', 'bo']);
  expect(places.map(({ id }) => id)).toEqual(['ford']);
  expect(sides).toEqual(['up', 'down']);
});
