import { expect, it } from 'vitest';
import { timeline } from '../fixtures/story';
import { drawStrip, STRIP_WIDTH } from './strip';

const strip = drawStrip(timeline, '2025-09-30');
const places = (path: string) => [...path.matchAll(/M([\d.]+) /g)].map(([, x]) => Number(x));

it('puts every event in its order, within the strip', () => {
  const along = timeline.map(strip.at);
  expect(along).toEqual(along.toSorted((a, b) => a - b));
  expect(Math.min(...along)).toBeGreaterThanOrEqual(0);
  expect(Math.max(...along)).toBeLessThanOrEqual(STRIP_WIDTH);
});

it('runs against the screen where the text does', () => {
  const mirrored = places(strip.ticks.ltr).map((x) => STRIP_WIDTH - x);
  places(strip.ticks.rtl).forEach((x, i) => expect(x).toBeCloseTo(mirrored[i] ?? -1, 5));
});
