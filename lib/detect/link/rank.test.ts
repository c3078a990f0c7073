import { expect, test } from 'vitest';
import { fakeEvent, fakePage } from './fake-page';
import type { Scored } from './meeting';
import { rankEvents } from './rank';

const scored = (id: string, kind: string, start: number, score: number): Scored => ({
  event: fakeEvent({ id, kind, start }),
  score,
});
const rank = (...all: Scored[]) =>
  rankEvents(fakePage({ published: 102 }), { all, none: 0, background: 0, company: 0 });

test('a meeting and what was said of it are no rivals: it is sure that the page is of that one', () => {
  const meeting = scored('meeting', 'talks', 100, 6);
  const { events, sure } = rank(meeting, scored('source', 'report', 102, 5.9));
  expect(events.map(({ id }) => id)).toEqual(['meeting', 'source']);
  expect(sure).toBe('sure');
  expect(rank(meeting, scored('other', 'talks', 102, 5.9)).sure).toBe('unsure');
  expect(rank(meeting, scored('later', 'report', 120, 5.9)).sure).toBe('unsure');
});

test('a page that agrees with none of them is given none', () => {
  expect(rank(scored('meeting', 'talks', 100, -4))).toEqual({ events: [], sure: 'none' });
});
