import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { dayNumber, dayString, timeScale } from './scale';

/** One event a decade, then one a week. */
const thin = [1950, 1960, 1970, 1980, 1990, 2000].map((year) => dayNumber(`${year}-06-01`));
const busy = Array.from({ length: 40 }, (_, i) => dayNumber('2020-03-09') + i * 7);
const until = dayNumber('2020-12-31');

describe('timeScale', () => {
  it('finds where events get dense, and begins there with a whole month', () => {
    const scale = timeScale([...thin, ...busy], until);
    expect(scale.dense).not.toBeNull();
    expect(dayString(scale.dense ?? 0)).toBe('2020-03-01');
  });

  it('gives the thin beginning a fifth and the dense rest the most', () => {
    const scale = timeScale([...thin, ...busy], until);
    expect(scale.at(dayNumber('2020-03-01'))).toBeLessThan(0.25);
    expect(scale.at(until)).toBeCloseTo(0.955, 3);
    expect(scale.at(until + 9999)).toBe(1);
  });

  it('makes months of the dense part equally long', () => {
    const { at } = timeScale([...thin, ...busy], until);
    const step = (from: string, to: string) => at(dayNumber(to)) - at(dayNumber(from));
    expect(step('2020-04-01', '2020-05-01')).toBeCloseTo(step('2020-06-01', '2020-07-01'), 6);
  });

  it('has no break where events come at an even pace', () => {
    const even = Array.from({ length: 30 }, (_, i) => dayNumber('2020-01-01') + i * 12);
    expect(timeScale(even, until).dense).toBeNull();
  });

  it('stands with one event, or none', () => {
    expect(timeScale([], until).at(until)).toBeCloseTo(0.955, 3);
    const one = timeScale([until], until);
    expect(one.dense).toBeNull();
    expect(one.at(until)).toBeLessThanOrEqual(0.955);
  });

  it('never runs backwards and stays within the axis, whatever the events', () => {
    const day = fc.integer({ min: -20_000, max: 20_000 });
    fc.assert(
      fc.property(fc.array(day, { maxLength: 80 }), day, fc.array(day), (starts, end, probes) => {
        const scale = timeScale(starts, end);
        const places = probes.toSorted((a, b) => a - b).map((probe) => scale.at(probe));
        for (const [i, place] of places.entries()) {
          expect(place).toBeGreaterThanOrEqual(i === 0 ? 0 : (places[i - 1] ?? 0));
          expect(place).toBeLessThanOrEqual(1);
        }
      }),
    );
  });
});
