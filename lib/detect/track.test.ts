import { describe, expect, it } from 'vitest';
import type { Frame } from './frames';
import type { Front } from './front';
import type { Scored } from './link/meeting';
import { trackFeatures } from './track';

const none = new Set<string>();
const frame = (first: boolean, second = first): Frame => ({
  zone: 0,
  where: 'headline',
  sentence: 0,
  length: 40,
  parties: [first, second],
  placed: [false, false],
  withParty: false,
  withOther: false,
  actingOther: false,
  people: [false, false],
  acts: none,
  force: false,
  others: none,
  mediators: none,
  broker: false,
  counts: [1, 0, 0],
  joined: false,
  span: Infinity,
  joinedOther: false,
  joinedBroker: false,
  quote: [0, 10],
  opening: true,
  cut: false,
  track: none,
  subjects: none,
  places: none,
  negotiators: none,
});
const front = (headline: Frame[]): Front => ({
  headline,
  opening: [],
  front: [],
  all: [],
  sentences: 2,
  home: null,
});
const scored = (background: boolean, score: number): Scored => ({
  event: {
    id: String(score),
    kind: 'talks',
    start: 0,
    end: 0,
    weight: 2,
    background,
    venues: [],
    keys: {},
  },
  score,
});

const values = (all: Scored[], headline = [frame(true)], company = 0) => {
  const features = trackFeatures({ all, none: 2, background: 0, company }, front(headline));
  return Object.fromEntries(features.map(({ name, value }) => [name, value]));
};

describe('trackFeatures', () => {
  it('speaks for a page that agrees with an event of the talks better than with none', () => {
    const agreeing = values([scored(false, 6), scored(true, 1)]);
    const poor = values([scored(false, -2), scored(true, -4)]);
    expect(agreeing['track']).toBeGreaterThan(0.8);
    expect(poor['track']).toBeLessThan(0.2);
  });

  it('counts agreement apart where one party is never named', () => {
    const alone = values([scored(false, 6)], [frame(true, false)]);
    expect(alone['track']).toBeUndefined();
    expect(alone['track/alone']).toBeGreaterThan(0.8);
  });

  it('speaks against a page that agrees better with an event that is news without them', () => {
    const other = values([scored(false, 3), scored(true, 9)]);
    expect(other['other-event']).toBeGreaterThan(0.9);
    expect(values([scored(false, 9), scored(true, 3)])['other-event']).toBeLessThan(0.1);
  });

  it('speaks for a page that names the people of one event, by how rarely they are named', () => {
    const told = (company: number) => values([], [frame(true)], company)['track/company'];
    expect(told(0)).toBe(0);
    expect(told(4)).toBeCloseTo(0.5);
    expect(told(40)).toBe(1);
  });

  it('says nothing of a page that names neither party', () => {
    expect(values([scored(false, 6)], [frame(false)])).toEqual({});
    expect(values([scored(false, 6)], [])).toEqual({});
  });
});
