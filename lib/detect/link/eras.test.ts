import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { civilDay } from './days';
import { erasOf, eraShares } from './eras';
import { fakeEvent } from './fake-page';
import type { EventProfile } from './types';

const event = (year: number, keys: Record<string, number>): EventProfile =>
  fakeEvent({ start: civilDay(year, 1, 1), end: civilDay(year, 1, 2), keys });

describe('erasOf', () => {
  const people = new Set(['envoy', 'author']);

  it('runs from the first event that names someone to the last', () => {
    const eras = erasOf([event(2008, { 'e:envoy': 0.8 }), event(1996, { 'e:envoy': 1 })], people);
    expect(eras['e:envoy']).toEqual([1996, 2008]);
  });

  it('counts those who are only quoted where nobody else names them', () => {
    const eras = erasOf(
      [event(1994, { 'e:envoy': 1, 'e:author': 0.4 }), event(2020, { 'e:envoy': 0.4 })],
      people,
    );
    expect(eras).toEqual({ 'e:envoy': [1994, 1994], 'e:author': [1994, 1994] });
  });

  it('holds people only', () => {
    expect(erasOf([event(1994, { 'e:harbour': 1, 'o:deal': 1 })], people)).toEqual({});
  });
});

describe('eraShares', () => {
  const eras = { 'e:old': [1990, 1996], 'e:new': [2024, 2026], 'e:long': [1990, 2026] } as const;
  const shares = (keys: readonly string[], year: number) =>
    eraShares(new Map(keys.map((key) => [key, 1])), event(year, {}), eras);

  it('sees the people of another time as gone or not yet there', () => {
    expect(shares(['e:old'], 2025)).toEqual({ past: 1, future: 0, own: 0 });
    expect(shares(['e:new'], 1994)).toEqual({ past: 0, future: 1, own: 0 });
    expect(shares(['e:old', 'e:new'], 2025)).toEqual({ past: 0.5, future: 0, own: 0.5 });
  });

  it('allows for a few years', () => {
    expect(shares(['e:old'], 1998).own).toBe(1);
    expect(shares(['e:old'], 1999).past).toBe(1);
  });

  it('does not ask those who were there all the time, nor those it does not know', () => {
    expect(shares(['e:long', 'e:nobody'], 1950)).toEqual({ past: 0, future: 0, own: 0 });
  });

  it('gives shares of one whole', () => {
    const key = fc.constantFrom('e:old', 'e:new', 'e:long', 'e:nobody');
    fc.assert(
      fc.property(fc.array(key), fc.integer({ min: 1940, max: 2030 }), (keys, year) => {
        const { past, future, own } = shares(keys, year);
        const sum = past + future + own;
        expect(sum === 0 || Math.abs(sum - 1) < 1e-9).toBe(true);
      }),
    );
  });
});
