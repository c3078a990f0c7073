import { expect, it } from 'vitest';
import { NO_FILTER } from '../timeline-view/filter-events';
import { NEW_TIMELINE } from '../timeline-view/timeline-state';
import { keptFrom } from './kept';

const kept = {
  hash: '#/event/bridge',
  scrolls: { '#/timeline': 120 },
  timeline: {
    window: { from: 20_000, to: 20_100 },
    filter: { ...NO_FILTER, families: ['talks'], sure: 'differing', person: 'ada' },
    opened: 'bridge',
  },
};

it('opens again where it was', () => {
  expect(keptFrom(structuredClone(kept))).toEqual({
    route: { view: 'event', id: 'bridge' },
    timeline: kept.timeline,
    scrolls: kept.scrolls,
  });
});

it.each([
  null,
  'x',
  {},
  { ...kept, scrolls: { a: 'far' } },
  { ...kept, timeline: { ...kept.timeline, window: { from: 1 } } },
  { ...kept, timeline: { ...kept.timeline, filter: { ...NO_FILTER, families: ['feasts'] } } },
])('starts anew from %j', (value) => {
  expect(keptFrom(value)).toEqual({ route: null, timeline: NEW_TIMELINE, scrolls: {} });
});
