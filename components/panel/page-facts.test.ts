import { expect, it } from 'vitest';
import { entity, event, text } from '../fixtures/story';
import { laterThan, namedInOrder } from './page-facts';

const timeline = [
  event({ id: 'before', date: '2025-05-01' }),
  event({ id: 'same-day', date: '2025-06-01' }),
  event({ id: 'light', date: '2025-06-02', weight: 1 }),
  event({ id: 'raid', date: '2025-06-03', kind: 'strike', weight: 3 }),
  event({ id: 'second', date: '2025-06-04' }),
  event({ id: 'deal', date: '2025-06-05', kind: 'agreement' }),
  event({ id: 'third', date: '2025-06-06' }),
];

it('tells the next steps after a page’s day, and how much more there is', () => {
  const { next, all } = laterThan(timeline, '2025-06-01', 2);
  expect(next.map(({ id }) => id)).toEqual(['second', 'deal']);
  expect(all).toBe(5);
  expect(laterThan(timeline, '2025-07-01')).toEqual({ next: [], all: 0 });
});

it('keeps the page’s order of names, and leaves out what has no card', () => {
  const term = { id: 'truce', name: text('truce'), aliases: [], definition: text(''), events: [] };
  const named = namedInOrder(['truce', 'gone', 'ada'], [entity({ id: 'ada' })], [term]);
  expect(named.map(({ view, entry }) => `${view} ${entry.id}`)).toEqual(['term truce', 'name ada']);
});
