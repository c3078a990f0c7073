import { expect, test } from 'vitest';
import { median, quantile, summarise } from './stats';

test('a quantile lies between the samples around it, in whatever order they came', () => {
  expect(quantile([4, 1, 3, 2], 0)).toBe(1);
  expect(quantile([4, 1, 3, 2], 1)).toBe(4);
  expect(quantile([10, 0], 0.25)).toBe(2.5);
  expect(quantile([], 0.5)).toBeNaN();
});

test('the median is the sample in the middle, or the mean of the two there', () => {
  expect(median([9, 1, 5])).toBe(5);
  expect(median([1, 2, 3, 100])).toBe(2.5);
});

test('a summary says median, 95th percentile and largest', () => {
  const samples = Array.from({ length: 101 }, (_, index) => index);
  expect(summarise(samples)).toEqual({ median: 50, p95: 95, max: 100 });
});
