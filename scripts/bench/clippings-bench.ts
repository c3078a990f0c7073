import * as v from 'valibot';
import type { BenchBrowser } from './browser';
import { bundle } from './bundle';
import { median, quantile } from './stats';
import type { Target } from './targets';

/** How much is measured. */
export interface ClippingsPlan {
  readonly few: number;
  readonly many: number;
  readonly rounds: number;
  readonly batch: number;
  readonly single: number;
  readonly queries: number;
}

export const CLIPPINGS_FULL: ClippingsPlan = {
  few: 500,
  many: 50_000,
  rounds: 15,
  batch: 200,
  single: 8,
  queries: 600,
};
/** The same, small: in the tests, where how long things take is no matter. */
export const CLIPPINGS_QUICK: ClippingsPlan = {
  few: 60,
  many: 2_000,
  rounds: 3,
  batch: 30,
  single: 2,
  queries: 40,
};

const Times = v.array(v.number());
const Both = v.object({ many: Times, single: Times });
const Inserts = v.object({
  ours: Both,
  raw: Both,
  counted: v.object({ ours: Times, raw: Times }),
  stored: v.array(v.number()),
});
const Searches = v.object({ times: Times, found: v.number() });

/** Milliseconds of everything. */
export interface ClippingsResults {
  readonly plan: ClippingsPlan;
  readonly filled: number;
  readonly inserts: v.InferOutput<typeof Inserts>;
  readonly firstPages: Readonly<Record<string, readonly number[]>>;
  readonly searches: v.InferOutput<typeof Searches>;
}

/** Runs the benchmark, on a disk and not in memory. */
export async function benchClippings(
  browser: BenchBrowser,
  plan: ClippingsPlan,
  say: (line: string) => void,
): Promise<ClippingsResults> {
  const script = await bundle('in-page/clippings.ts', 'masar_clippings');
  return browser.onDisk(async (evaluate) => {
    await evaluate(script);
    const call = (name: string, ...given: readonly unknown[]) =>
      evaluate(`masar_clippings.${name}(${given.map((it) => JSON.stringify(it)).join(', ')})`);
    say('inserts and counts beside plain IndexedDB');
    const inserts = v.parse(Inserts, await call('inserts', plan.rounds, plan.batch, plan.single));
    say(`filling ${plan.few} and ${plan.many}`);
    await call('fill', plan.few);
    const filled = v.parse(v.number(), await call('fill', plan.many));
    say('first pages');
    const firstPages = v.parse(
      v.record(v.string(), Times),
      await call('firstPages', [plan.few, plan.many], plan.rounds * 4),
    );
    say('searches');
    const searches = v.parse(Searches, await call('searches', plan.many, plan.queries));
    return { plan, filled, inserts, firstPages, searches };
  });
}

/** What the results are held to. */
export function clippingsTargets({ plan, inserts, firstPages, searches }: ClippingsResults) {
  const { ours, raw, counted } = inserts;
  const ratio = (one: readonly number[], other: readonly number[]) => median(one) / median(other);
  const target = (name: string, value: number, bound: number): Target => {
    return { name, value, bound, side: 'at most' };
  };
  const [few = [], many = []] = [firstPages[plan.few], firstPages[plan.many]];
  return [
    target('insert of many / plain IndexedDB', ratio(ours.many, raw.many), 2),
    target('insert of one / plain IndexedDB', ratio(ours.single, raw.single), 3),
    target('count / plain IndexedDB', ratio(counted.ours, counted.raw), 2),
    target(`first page of ${plan.many} / of ${plan.few}`, ratio(many, few), 1.5),
    target(`search in ${plan.many}, ms p95`, quantile(searches.times, 0.95), 30),
  ];
}

/** The figures that the targets are made of. */
export function clippingsReport({ plan, filled, ...results }: ClippingsResults): string[] {
  const { ours, raw, counted } = results.inserts;
  const line = (name: string, times: readonly number[]) =>
    `${name.padEnd(44)} median ${median(times).toFixed(2)} ms, p95 ${quantile(times, 0.95).toFixed(2)}`;
  return [
    '',
    `${plan.many} clippings filled in ${(filled / 1000).toFixed(1)} s`,
    line(`insert of ${plan.batch} at once`, ours.many),
    line('  plain IndexedDB', raw.many),
    line('insert of one', ours.single),
    line('  plain IndexedDB', raw.single),
    line(`count of ${results.inserts.stored[0] ?? 0}`, counted.ours),
    line('  plain IndexedDB', counted.raw),
    ...Object.entries(results.firstPages).map(([count, times]) =>
      line(`first page of ${count}`, times),
    ),
    line(`search in ${plan.many}`, results.searches.times),
    `  ${results.searches.found} of ${plan.queries} queries found something`,
  ];
}
