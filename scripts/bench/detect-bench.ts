import type { BenchBrowser } from './browser';
import { bundle } from './bundle';
import { measureBytes, type Bytes } from './bytes';
import type { ContenderName } from './contenders';
import { freshBuild } from './fresh-build';
import type { DetectAnswer, MatchAnswer } from './in-worker/protocol';
import { largePage } from './large-pages';
import { MainThread, type PageTasks, type PageTimes } from './main-thread';
import { ownPages, realPages } from './pages';
import { counting } from './targets';
import { measureDetecting, measureMatching } from './worker';

/** Times on all pages under one condition. */
export interface Series {
  readonly throttle: number;
  readonly pages: readonly PageTimes[];
}

/** Everything that one run has measured. */
export interface Results {
  readonly cold: readonly Series[];
  readonly warm: readonly Series[];
  readonly growth: readonly PageTimes[];
  readonly tasks: readonly PageTasks[];
  readonly matching: readonly (MatchAnswer & { readonly names: number })[];
  readonly detecting: DetectAnswer;
  readonly bytes: readonly Bytes[];
}

/** How much is measured. */
export interface Plan {
  /** Of the pages every so-manieth, and of these where the processor is slowed down. */
  readonly every: number;
  readonly slowedEvery: number;
  readonly repeats: number;
  readonly warmUp: number;
  readonly timed: number;
  readonly throttles: readonly number[];
  /** Characters of the pages on which growth is measured. */
  readonly sizes: readonly number[];
  readonly names: readonly number[];
}

export const FULL: Plan = {
  every: 2,
  slowedEvery: 4,
  repeats: 3,
  warmUp: 15,
  timed: 9,
  throttles: [1, 4, 6],
  sizes: [100_000, 500_000, 1_000_000, 2_000_000, 5_000_000],
  names: [300, 3_000],
};

/** Enough to see that everything runs. */
export const QUICK: Plan = {
  every: 31,
  slowedEvery: 1,
  repeats: 1,
  warmUp: 1,
  timed: 2,
  throttles: [1],
  sizes: [100_000, 400_000],
  names: [300],
};

/** The processor slowed down so many times: where long tasks are counted. */
const SLOW = 4;

const US: readonly ContenderName[] = ['gate', 'gate and reading'];
const MAIN: readonly ContenderName[] = [...US, 'Readability'];
const ALL: readonly ContenderName[] = [...MAIN, 'Defuddle', 'bare walk'];

/** Runs the benchmark; `say` is told what is under way. */
export async function benchDetect(
  browser: BenchBrowser,
  plan: Plan,
  say: (line: string) => void,
): Promise<Results> {
  const build = freshBuild();
  const mainThread = await MainThread.prepare(browser, build);
  const pages = [...realPages(), ...ownPages()].filter((_, index) => index % plan.every === 0);
  const { repeats, warmUp, timed } = plan;

  const cold: Series[] = [];
  const warm: Series[] = [];
  for (const throttle of plan.throttles) {
    // Slowed down, the rest would take hours, and say no more.
    const list = throttle === 1 ? ALL : MAIN;
    const measured =
      throttle === 1 ? pages : counting(pages).filter((_, index) => index % plan.slowedEvery === 0);
    say(`first calls on ${measured.length} pages, processor slowed ${throttle} times`);
    const first = await onEach(measured, (page) =>
      mainThread.firstCalls(page, list, {
        throttle,
        repeats: (name) => (throttle === 1 && MAIN.includes(name) ? repeats : 1),
      }),
    );
    cold.push({ throttle, pages: first });
    say(`warm calls on ${measured.length} pages, processor slowed ${throttle} times`);
    const calls = await onEach(measured, (page) =>
      mainThread.warmCalls(page, list, { throttle, warmUp, timed }),
    );
    warm.push({ throttle, pages: calls });
  }

  say('growth with the size of the page');
  const large = plan.sizes.map(largePage);
  const growth = await onEach(large, (page) =>
    mainThread.warmCalls(page, US, { throttle: 1, warmUp: 2, timed: 5 }),
  );

  say(`long tasks, processor slowed ${SLOW} times`);
  const watched = [...pages, ...large];
  const left = await onEach(watched, (page) => mainThread.tasks(page, false, SLOW));
  const asked = await onEach(watched, (page) => mainThread.tasks(page, true, SLOW));

  say('the worker');
  const script = await bundle('in-worker/main.ts', 'masar_worker');
  const rounds = { warmUp: warmUp * 4, timed: timed * 3 };
  const matching = await onEach(plan.names, (count) =>
    measureMatching(browser, script, count, rounds),
  );
  return {
    cold,
    warm,
    growth,
    tasks: [...left, ...asked],
    matching,
    detecting: await measureDetecting(browser, script, { warmUp: warmUp * 2, timed }),
    bytes: measureBytes(build, mainThread),
  };
}

/** One after the other: side by side they would disturb each other. */
async function onEach<T, R>(list: readonly T[], work: (item: T) => Promise<R>): Promise<R[]> {
  const results: R[] = [];
  for (const item of list) results.push(await work(item));
  return results;
}
