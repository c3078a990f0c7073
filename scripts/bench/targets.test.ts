import { describe, expect, test } from 'vitest';
import type { PageTimes } from './main-thread';
import {
  asLeft,
  counting,
  exponentOf,
  isMet,
  ratios,
  stoppedShare,
  targetLine,
  timesFaster,
  timesFasterFolding,
} from './targets';

function page(given: Partial<PageTimes>): PageTimes {
  return { page: 'p', origin: 'real', text: 1_000, ms: {}, passes: false, ...given };
}

test('a ratio is taken page by page, where both have a time', () => {
  const pages = [
    page({ ms: { gate: 1, Readability: 10 } }),
    page({ ms: { gate: 3, Readability: 6 } }),
    page({ ms: { gate: 3, Readability: null } }),
    page({ ms: { gate: 3 } }),
  ];
  expect(ratios(pages, 'gate', 'Readability')).toEqual([0.1, 0.5]);
});

test('pages of real sites count; the own ones where there are no others', () => {
  const [real, own] = [page({}), page({ origin: 'own' })];
  expect(counting([own, real])).toEqual([real]);
  expect(counting([own])).toEqual([own]);
});

test('the exponent of growth is 1 for what grows with the text, 2 for what grows with its square', () => {
  const grown = (power: number) =>
    [1_000, 10_000, 50_000].map((text) => page({ text, ms: { gate: 0.003 * text ** power } }));
  expect(exponentOf(grown(1), 'gate')).toBeCloseTo(1);
  expect(exponentOf(grown(2), 'gate')).toBeCloseTo(2);
});

test('as left alone: a page is read where the gate passes', () => {
  const ms = { gate: 1, 'gate and reading': 3, Readability: 10 };
  expect(asLeft([page({ ms }), page({ ms, passes: true })])).toEqual([0.1, 0.3]);
});

test('the share of pages that the gate stops', () => {
  expect(stoppedShare([page({}), page({}), page({ passes: true }), page({})])).toBe(0.75);
});

test('how many times faster: against the fastest of its kind', () => {
  const speeds = [
    { name: 'ours', kind: 'ours', ms: 2 },
    { name: 'a', kind: 'package', ms: 30 },
    { name: 'b', kind: 'package', ms: 24 },
    { name: 'c', kind: 'part', ms: 1 },
    { name: 'd', kind: 'fold', ms: 4 },
  ] as const;
  expect(timesFaster({ speeds }, 'package')).toBe(12);
  expect(timesFasterFolding({ speeds })).toBe(14);
});

describe('a target', () => {
  const target = { name: 'gate', bound: 0.07, side: 'at most', value: 0.061 } as const;

  test('is met up to its bound', () => {
    expect(isMet(target)).toBe(true);
    expect(isMet({ ...target, value: 0.07 })).toBe(true);
    expect(isMet({ ...target, value: 0.0701 })).toBe(false);
    expect(isMet({ ...target, side: 'at least' })).toBe(false);
  });

  test('is missed where nothing could be measured', () => {
    expect(isMet({ ...target, value: NaN })).toBe(false);
    expect(isMet({ ...target, value: NaN, side: 'at least' })).toBe(false);
  });

  test('is one line', () => {
    expect(targetLine(target)).toBe('target gate ≤ 0.07: 0.0610 ok');
    expect(targetLine({ ...target, value: 0.5 })).toBe('target gate ≤ 0.07: 0.500 MISSED');
  });
});
