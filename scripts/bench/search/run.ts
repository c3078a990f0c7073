/** `npm run bench -- search`: the look-up beside the libraries, in a real browser. */
import { judgedQueries, type JudgedQuery } from '../../../tests/search/queries';
import { preparedData } from '../../data/prepare';
import { readMoreNames, readSearchLexicon } from '../../data/search-asset';
import type { BenchBrowser } from '../browser';
import { bundle } from '../bundle';
import { median, quantile } from '../stats';
import type { EngineName } from './engines';
import type { Job, Measured } from './in-page';

/** How much is measured. */
export interface SearchPlan {
  readonly sizes: readonly number[];
  readonly engines: readonly EngineName[];
  /** Every so-manieth question is asked. */
  readonly every: number;
  /** Keys that are timed. */
  readonly keys: (size: number, engine: EngineName) => number;
}

const PEERS: readonly EngineName[] = [
  'MiniSearch', 'MiniSearch, our folding', 'FlexSearch', 'Orama', 'Fuse.js', 'lunr',
]; // prettier-ignore

export const FULL: SearchPlan = {
  sizes: [1_000, 50_000],
  engines: PEERS,
  every: 1,
  // One that reads every document at every key takes seconds over many.
  keys: (size, engine) =>
    engine === 'Fuse.js' ? (size > 10_000 ? 8 : 60) : size > 10_000 ? 200 : 900,
};

/** Enough to see that everything runs. */
export const QUICK: SearchPlan = { sizes: [500], engines: PEERS, every: 12, keys: () => 30 };

/** One engine over so many documents. */
export interface SearchRow {
  readonly size: number;
  readonly engine: EngineName;
  /** Wanted answer first, and in the first three: all questions, and those set aside. */
  readonly first: number;
  readonly three: number;
  readonly firstAside: number;
  readonly threeAside: number;
  readonly p50: number;
  readonly p95: number;
  readonly max: number;
  /** The same of Masar, measured in turns with this one. */
  readonly oursP50: number;
  readonly oursP95: number;
  readonly oursMax: number;
  readonly buildMs: number;
  readonly bytes: number;
}

/** Runs the benchmark; `say` is told what is under way. */
export async function benchSearch(
  browser: BenchBrowser,
  plan: SearchPlan,
  say: (line: string) => void,
): Promise<SearchRow[]> {
  const { reference } = preparedData();
  const script = await bundle('search/in-page.ts', 'masar_search');
  const judged = judgedQueries().filter((_, i) => i % plan.every === 0);
  const rows: SearchRow[] = [];
  for (const size of plan.sizes) {
    for (const engine of plan.engines) {
      say(`${size} documents: ${engine}`);
      const job: Job = {
        reference,
        more: readMoreNames(),
        size,
        lexicon: readSearchLexicon(),
        engines: ['Masar', engine],
        // What is found among the reference's own; over many documents only the time is of interest.
        questions: size > 10_000 ? [] : judged.map(({ query }) => query),
        keys: keysOf(judged, plan.keys(size, engine)),
      };
      const [ours, other] = await measureIn(browser, script, job);
      if (!ours || !other) throw new Error('the page measured nothing');
      if (engine === plan.engines[0]) rows.push(rowOf(size, ours, ours, judged));
      rows.push(rowOf(size, other, ours, judged));
    }
  }
  return rows;
}

/** Every so-manieth of what stands in the box while the questions are typed. */
function keysOf(judged: readonly JudgedQuery[], count: number): string[] {
  const all = judged.flatMap(({ query }) =>
    Array.from({ length: query.length }, (_, i) => query.slice(0, i + 1)),
  );
  const step = Math.max(1, all.length / count);
  return Array.from(
    { length: Math.min(count, all.length) },
    (_, i) => all[Math.floor(i * step)] ?? '',
  );
}

async function measureIn(browser: BenchBrowser, script: string, job: Job): Promise<Measured[]> {
  const page = {
    url: 'https://workshop.example.org/',
    html: '<!doctype html><title>Bench</title>',
  };
  return browser.onPage(page, 1, async (evaluate) => {
    await evaluate(`${script};globalThis.masar_search = masar_search; 0`);
    const found = await evaluate(`masar_search.measure(${JSON.stringify(job)})`);
    // What the page's own script has just returned.
    return found as Measured[];
  });
}

function rowOf(
  size: number,
  { engine, keyMs, buildMs, bytes, answers }: Measured,
  ours: Measured,
  judged: readonly JudgedQuery[],
): SearchRow {
  const share = (most: number, aside: boolean) => {
    const counted = judged
      .map((query, i) => ({ ...query, found: answers[i] ?? [] }))
      .filter(({ wanted, half }) => wanted.length > 0 && (!aside || half === 'set-aside'));
    const right = counted.filter(({ wanted, found }) =>
      found.slice(0, most).some((id) => wanted.includes(id)),
    );
    return answers.length === 0 ? NaN : right.length / counted.length;
  };
  return {
    size,
    engine,
    first: share(1, false),
    three: share(3, false),
    firstAside: share(1, true),
    threeAside: share(3, true),
    ...{ p50: median(keyMs), p95: quantile(keyMs, 0.95), max: quantile(keyMs, 1) },
    oursP50: median(ours.keyMs),
    oursP95: quantile(ours.keyMs, 0.95),
    oursMax: quantile(ours.keyMs, 1),
    buildMs,
    bytes,
  };
}
