import { describe, expect, it } from 'vitest';
import { fakeEvent, fakePage } from './fake-page';
import type { PageFacts } from './features';
import { meetingBehind, type Scored } from './meeting';

const event = (id: string, kind: string, start: number, weight = 3): Scored => ({
  event: fakeEvent({ id, kind, start, weight, venues: ['harbour'] }),
  score: 5,
});
const meeting = event('meeting', 'talks', 100);
const statement = event('statement', 'statement', 101);

const page = (length: number, venue = 3, headline: readonly string[] = []): PageFacts =>
  fakePage({
    keys: new Map([['e:harbour', venue]]),
    headline: new Map(headline.map((key) => [key, 3])),
    length,
  });

const behind = (best: Scored, facts: PageFacts, others: Scored[] = [meeting]) =>
  meetingBehind(best, [best, ...others], facts, 2)?.event.id ?? null;

describe('meetingBehind', () => {
  it('is the meeting that a full article on a statement tells', () => {
    expect(behind(statement, page(4_000))).toBe('meeting');
  });

  it('agrees less, but well enough, where the headline names its place', () => {
    const less = { ...meeting, score: 1 };
    expect(behind(statement, page(4_000), [less])).toBeNull();
    expect(behind(statement, page(4_000, 3, ['e:harbour']), [less])).toBe('meeting');
    expect(behind(statement, page(4_000, 3, ['e:harbour']), [{ ...less, score: -2 }])).toBeNull();
  });

  it('is none for a short report, which tells the statement', () => {
    expect(behind(statement, page(900))).toBeNull();
  });

  it('is what is told in a short report whose headline names the place', () => {
    expect(behind(statement, page(900, 3, ['e:harbour']))).toBe('meeting');
    expect(behind(event('deal', 'agreement', 101), page(900, 3, ['e:harbour']))).toBeNull();
  });

  it('is none for a brief, whatever its headline names', () => {
    expect(behind(statement, page(500, 3, ['e:harbour']))).toBeNull();
  });

  it('is none where the place of the meeting is hardly named', () => {
    expect(behind(statement, page(4_000, 1))).toBeNull();
  });

  it('is none where the best is a meeting itself, or something else that happened', () => {
    expect(behind(event('other', 'talks', 101), page(4_000))).toBeNull();
    expect(behind(event('raid', 'strike', 101), page(4_000))).toBeNull();
  });

  it.each<[string, Scored]>([
    ['later than the statement', event('m', 'talks', 102)],
    ['long before it', event('m', 'talks', 90)],
    ['of less weight', event('m', 'talks', 100, 2)],
    ['no meeting', event('m', 'report', 100)],
    ['not what the page agrees with', { ...meeting, score: 1 }],
  ])('is none that is %s', (_why, candidate) => {
    expect(behind(statement, page(4_000), [candidate])).toBeNull();
  });

  it('is of several the one that agrees most', () => {
    const better = { ...event('better', 'talks', 99), score: 8 };
    expect(behind(statement, page(4_000), [meeting, better])).toBe('better');
  });
});
