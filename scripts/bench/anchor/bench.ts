import type { BenchBrowser } from '../browser';
import { realPages } from '../pages';
import { measureAccuracy } from './accuracy';
import { bytesOf, paintMany, quotesScript, textsOfPages } from './in-chromium';
import type { AnchorResults } from './report';
import { measureSpeed } from './speed';
import { corpusPages } from './texts';

/** How much is measured. */
export interface AnchorPlan {
  /** Trials a condition. */
  readonly each: number;
  /** Every so-manieth with the others too. */
  readonly beside: number;
  /** Of the real pages every so-manieth. */
  readonly every: number;
  readonly speedQuotes: number;
  readonly painted: number;
  readonly throttles: readonly number[];
  readonly seed: number;
}

export const ANCHOR_FULL: AnchorPlan = {
  each: 800,
  beside: 10,
  every: 1,
  speedQuotes: 120,
  painted: 500,
  throttles: [1, 4],
  seed: 2026,
};

/** Enough to see that everything runs. */
export const ANCHOR_QUICK: AnchorPlan = {
  each: 8,
  beside: 4,
  every: 31,
  speedQuotes: 4,
  painted: 50,
  throttles: [1],
  seed: 1,
};

/** Of about the length of a long article, and short enough for many trials. */
const CORPUS_PAGE = 20_000;

/** Runs the benchmark; `say` is told what is under way. */
export async function benchAnchor(
  browser: BenchBrowser,
  { each, beside, every, speedQuotes, painted, throttles, seed }: AnchorPlan,
  say: (line: string) => void,
): Promise<AnchorResults> {
  const script = await quotesScript();
  say('texts of real pages');
  const chosen = realPages().filter((_, index) => index % every === 0);
  const real = await textsOfPages(browser, script, chosen);
  const corpus = corpusPages(CORPUS_PAGE);
  say(`quotes on ${corpus.length} pages of the corpus and ${real.length} real ones`);
  const accuracy = await measureAccuracy([...corpus, ...real], each, beside, seed);
  say('speed');
  const speed = await measureSpeed(speedQuotes, seed);
  say('many quotes on one page');
  const painting = [];
  for (const throttle of throttles) {
    painting.push(await paintMany(browser, script, painted, throttle));
  }
  const pages = { corpus: corpus.length, real: real.length };
  return { pages, accuracy, speed, painting, bytes: bytesOf(script) };
}
