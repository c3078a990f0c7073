import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { event } from '../fixtures/story';
import { dayNumber, timeScale } from '../timeline/scale';
import { dayAt, edgeAt, moved, showing, touches, wholeOf, windowAround, zoomed } from './window';

const starts = ['1950-01-01', '1960-01-01', '1974-01-01', '1990-01-01'].map(dayNumber);
const busy = Array.from({ length: 40 }, (_, i) => dayNumber('2024-12-01') + i * 12);
const until = dayNumber('2026-06-30');
const scale = timeScale([...starts, ...busy], until);
const day = fc.integer({ min: scale.from, max: until });
const window = fc
  .tuple(day, day)
  .map(([a, b]) => edgeAt(scale, wholeOf(scale), a < b ? 'from' : 'to', a));

describe('the window on the timeline', () => {
  it('finds the day of every place on the axis', () => {
    fc.assert(
      fc.property(day, (one) => {
        expect(Math.abs(scale.at(dayAt(scale, scale.at(one))) - scale.at(one))).toBeLessThan(0.002);
      }),
    );
  });

  it('stays inside what is known and never closes, whatever is done to it', () => {
    const deeds = fc.oneof(
      fc.record({
        do: fc.constant('zoom' as const),
        by: fc.double({ min: 0.05, max: 20, noNaN: true }),
      }),
      fc.record({
        do: fc.constant('move' as const),
        by: fc.double({ min: -2, max: 2, noNaN: true }),
      }),
      fc.record({ do: fc.constantFrom('from' as const, 'to' as const), by: day }),
    );
    fc.assert(
      fc.property(window, fc.array(deeds, { maxLength: 12 }), (start, list) => {
        let now = start;
        for (const deed of list) {
          if (deed.do === 'zoom') now = zoomed(scale, now, deed.by);
          else if (deed.do === 'move') now = moved(scale, now, deed.by);
          else now = edgeAt(scale, now, deed.do, deed.by);
          expect(now.from).toBeGreaterThanOrEqual(scale.from);
          expect(now.to).toBeLessThanOrEqual(until);
          expect(now.to - now.from).toBeGreaterThanOrEqual(14);
        }
      }),
    );
  });

  it('comes closer and goes back, around its middle', () => {
    const start = windowAround(scale, dayNumber('2025-06-01'));
    const near = zoomed(scale, start, 0.5);
    expect(near.from).toBeGreaterThan(start.from);
    expect(near.to).toBeLessThan(start.to);
    const back = zoomed(scale, near, 2);
    expect(Math.abs(back.from - start.from)).toBeLessThanOrEqual(2);
  });

  it('moves with its width on the axis, and stops at the ends', () => {
    const start = windowAround(scale, dayNumber('2025-06-01'));
    expect(moved(scale, start, 0.1).from).toBeGreaterThan(start.from);
    expect(moved(scale, start, 5).to).toBe(until);
    expect(moved(scale, start, -5).from).toBe(scale.from);
  });

  it('goes to an event that it does not show, and stays where it does', () => {
    const start = windowAround(scale, dayNumber('2025-06-01'));
    const inside = event({ id: 'in', date: '2025-06-20' });
    const across = event({ id: 'across', date: '2025-03-01/2025-05-01' });
    const outside = event({ id: 'out', date: '1974-01-01' });
    expect(touches(start, inside)).toBe(true);
    expect(touches(start, across)).toBe(true);
    expect(showing(scale, start, inside)).toBe(start);
    expect(touches(showing(scale, start, outside), outside)).toBe(true);
  });
});
