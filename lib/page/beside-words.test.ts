import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { besideWords, type Line } from './beside-words';

const view = { width: 1000, height: 600 };
const size = { width: 120, height: 32 };
const line = (over: Partial<Line> = {}): Line => ({
  box: { x: 300, y: 200, width: 400, height: 20 },
  backward: false,
  rtl: false,
  ...over,
});

describe('beside selected words', () => {
  it('is after their reading end, in either direction', () => {
    expect(besideWords(line(), size, view)).toEqual({ x: 640, y: 228 });
    expect(besideWords(line({ rtl: true }), size, view)).toEqual({ x: 240, y: 228 });
  });

  it('is above their beginning where they were selected backwards', () => {
    expect(besideWords(line({ backward: true }), size, view)).toEqual({ x: 240, y: 160 });
    expect(besideWords(line({ backward: true, rtl: true }), size, view)).toEqual({
      x: 640,
      y: 160,
    });
  });

  it('goes to the other side where there is no room', () => {
    const low = { x: 300, y: 570, width: 400, height: 20 };
    expect(besideWords(line({ box: low }), size, view)).toEqual({ x: 640, y: 530 });
    const high = { x: 300, y: 10, width: 400, height: 20 };
    expect(besideWords(line({ box: high, backward: true }), size, view)?.y).toBe(38);
  });

  it('is nowhere while the line is out of the window', () => {
    expect(besideWords(line({ box: { ...line().box, y: -20 } }), size, view)).toBeNull();
    expect(besideWords(line({ box: { ...line().box, y: 600 } }), size, view)).toBeNull();
  });

  it('is inside the window, and on no line that it has room beside', () => {
    const box = fc.record({
      x: fc.integer({ min: -500, max: 1500 }),
      y: fc.integer({ min: -100, max: 700 }),
      width: fc.integer({ min: 1, max: 1200 }),
      height: fc.integer({ min: 8, max: 200 }),
    });
    fc.assert(
      fc.property(box, fc.boolean(), fc.boolean(), (found, backward, rtl) => {
        const place = besideWords({ box: found, backward, rtl }, size, view);
        if (!place) return;
        expect(place.x).toBeGreaterThanOrEqual(4);
        expect(place.x + size.width).toBeLessThanOrEqual(view.width - 4);
        expect(place.y).toBeGreaterThanOrEqual(4);
        expect(place.y + size.height).toBeLessThanOrEqual(view.height - 4);
        const bottom = found.y + found.height;
        const room = found.y >= 44 || bottom + 44 <= view.height;
        const clear = place.y + size.height <= found.y || place.y >= bottom;
        expect(clear || !room).toBe(true);
      }),
    );
  });
});
