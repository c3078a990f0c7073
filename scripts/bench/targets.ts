import type { ContenderName } from './contenders';
import type { Results, Series } from './detect-bench';
import type { PageTimes } from './main-thread';
import { median, summarise, type Summary } from './stats';

/** One thing that must hold. */
export interface Target {
  readonly name: string;
  readonly bound: number;
  /** The measured value must not be above the bound, or not below it. */
  readonly side: 'at most' | 'at least';
  readonly value: number;
}

/** Whether it holds; what could not be measured does not. */
export function isMet({ bound, side, value }: Target): boolean {
  return side === 'at most' ? value <= bound : value >= bound;
}

/** `target gate, fresh renderer, median / Readability ≤ 0.07: 0.061 ok`. */
export function targetLine(target: Target): string {
  const { name, bound, side, value } = target;
  const sign = side === 'at most' ? '≤' : '≥';
  const shown = Number.isInteger(value) ? String(value) : value.toPrecision(3);
  return `target ${name} ${sign} ${bound}: ${shown} ${isMet(target) ? 'ok' : 'MISSED'}`;
}

/** On each page the times of one contender for one of another. */
export function ratios(
  pages: readonly PageTimes[],
  one: ContenderName,
  other: ContenderName,
): number[] {
  return pages.flatMap(({ ms }) => {
    const [a, b] = [ms[one], ms[other]];
    return typeof a === 'number' && typeof b === 'number' && b > 0 ? [a / b] : [];
  });
}

/** The pages that count: those saved from real sites, or the project's own where those are absent. */
export function counting<T extends Pick<PageTimes, 'origin'>>(pages: readonly T[]): readonly T[] {
  const real = pages.filter(({ origin }) => origin === 'real');
  return real.length > 0 ? real : pages;
}

/** The exponent with which times grow with size: 1 is linear. Least squares of the logarithms. */
export function exponentOf(pages: readonly PageTimes[], name: ContenderName): number {
  const points = pages.map(({ text, ms }) => [Math.log(text), Math.log(ms[name] ?? NaN)] as const);
  const mean = (values: readonly number[]) => values.reduce((a, b) => a + b, 0) / values.length;
  const [mx, my] = [mean(points.map(([x]) => x)), mean(points.map(([, y]) => y))];
  const up = points.reduce((sum, [x, y]) => sum + (x - mx) * (y - my), 0);
  return up / points.reduce((sum, [x]) => sum + (x - mx) ** 2, 0);
}

/** On each page what it costs a reader for Readability's: the reading only where the gate passes. */
export function asLeft(pages: readonly PageTimes[]): number[] {
  return pages.flatMap((page) =>
    ratios([page], page.passes ? 'gate and reading' : 'gate', 'Readability'),
  );
}

/** What the results are held to. */
export function targetsOf(results: Results): Target[] {
  const atMost = (name: string, value: number, bound: number): Target => {
    return { name, value, bound, side: 'at most' };
  };
  const atLeast = (name: string, value: number, bound: number): Target => {
    return { name, value, bound, side: 'at least' };
  };
  const cold = againstReadability(results.cold, 'gate');
  const warm = againstReadability(results.warm, 'gate and reading');
  const left = summarise(asLeft(counting(unthrottled(results.warm))));
  const real = unthrottled(results.warm).filter(({ origin }) => origin === 'real');
  const [injected] = results.bytes;
  return [
    atMost('gate, fresh renderer, median / Readability', cold.median, 0.07),
    atMost('gate, fresh renderer, p95 / Readability', cold.p95, 0.3),
    atMost('gate, and reading where it passes, warm, median / Readability', left.median, 0.08),
    atMost('gate, and reading where it passes, warm, p95 / Readability', left.p95, 0.15),
    atMost('gate and reading of every page, warm, median / Readability', warm.median, 0.08),
    atMost('gate and reading of every page, warm, p95 / Readability', warm.p95, 0.15),
    ...(real.length > 0
      ? [atLeast('share of real pages that the gate stops', stoppedShare(real), 0.95)]
      : []),
    atMost('growth of the gate, exponent', exponentOf(results.growth, 'gate'), 1.1),
    atMost(
      'growth of gate and reading, exponent',
      exponentOf(results.growth, 'gate and reading'),
      1.1,
    ),
    atMost('tasks over 50 ms, slowed 4 times', longTasks(results), 0),
    ...results.matching.flatMap((answer) => [
      atLeast(`${answer.names} names, fastest package / ours`, timesFaster(answer, 'package'), 12),
      atLeast(`${answer.names} names, package and folding / ours`, timesFasterFolding(answer), 12),
      atLeast(`${answer.names} names, chain and RegExp / ours`, timesFaster(answer, 'regexp'), 4),
    ]),
    atMost('whole answer on 50,000 characters, ms median', median(results.detecting.times), 5),
    atMost('bytes into each listed page', injected?.raw ?? NaN, 12_000),
    atMost('bytes into each listed page, gzip', injected?.gzip ?? NaN, 5_000),
  ];
}

type Matching = Pick<Results['matching'][number], 'speeds'>;

/** How many times longer the fastest of a kind takes than ours. */
export function timesFaster(matching: Matching, kind: 'package' | 'regexp'): number {
  return fastest(matching, kind) / fastest(matching, 'ours');
}

/** As above of the packages, with the folding without which they find nothing in raw text. */
export function timesFasterFolding(matching: Matching): number {
  return (fastest(matching, 'package') + fastest(matching, 'fold')) / fastest(matching, 'ours');
}

function fastest({ speeds }: Matching, kind: string): number {
  return Math.min(...speeds.filter((speed) => speed.kind === kind).map(({ ms }) => ms));
}

export function stoppedShare(pages: readonly PageTimes[]): number {
  return pages.filter(({ passes }) => !passes).length / pages.length;
}

function unthrottled(series: readonly Series[]): readonly PageTimes[] {
  return series.find(({ throttle }) => throttle === 1)?.pages ?? [];
}

function againstReadability(series: readonly Series[], name: ContenderName): Summary {
  return summarise(ratios(counting(unthrottled(series)), name, 'Readability'));
}

function longTasks({ tasks }: Results): number {
  return tasks.reduce((sum, page) => sum + page.tasks.length, 0);
}
