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

test('so they are where what was said agrees best and the page tells the meeting behind it', () => {
  const there = { venues: ['harbour'] };
  const meeting = { event: fakeEvent({ id: 'meeting', start: 100, ...there }), score: 5.6 };
  const source = scored('source', 'report', 101, 6);
  const page = fakePage({ length: 3_000, keys: new Map([['e:harbour', 3]]) });
  const of = (...all: Scored[]) => rankEvents(page, { all, none: 0, background: 0, company: 0 });
  const { events, sure } = of(source, meeting);
  expect(events.map(({ id }) => id)).toEqual(['meeting', 'source']);
  expect(sure).toBe('sure');
  expect(of(source, { ...meeting, event: { ...meeting.event, venues: [] } }).sure).toBe('unsure');
});

test('a page that agrees with none of them is given none', () => {
  expect(rank(scored('meeting', 'talks', 100, -4))).toEqual({ events: [], sure: 'none' });
});
