import { find } from '../../../lib/anchor/find';
import { SearchedText } from '../../../lib/anchor/haystack';
import { median } from '../stats';
import { CONDITIONS } from './conditions';
import { PEERS } from './peers';
import { Random } from './random';
import { corpusPages, vocabularyOf } from './texts';
import { findTheirs, outcome, trialOf } from './trials';

/** What looking for quotes takes, beside the first of the others; on quotes that both find. */
export interface Speed {
  readonly condition: string;
  readonly quotes: number;
  /** Milliseconds for a further quote of a page, in the middle. */
  readonly ours: number;
  readonly theirs: number;
  /** All of our time by all of theirs for the first quote of a page, for which the page is made ready. */
  readonly first: number;
  /** The same for each further quote of the page. */
  readonly further: number;
}

const SIZE = 50_000;
const ROUNDS = 5;
/** After so many quotes everything is ready that is made ready for a page. */
const READY = 5;
const SPEED_CONDITIONS = ['unchanged', 'words edited, 5 %', 'words edited, 10 %'];

/** Measures on pages of 50,000 characters, taking turns. */
export async function measureSpeed(quotes: number, seed: number): Promise<Speed[]> {
  const random = new Random(seed);
  const pages = corpusPages(SIZE).filter(({ blocks }) => blocks.join('').length >= SIZE * 0.9);
  const [peer] = PEERS;
  if (!peer) throw new Error('there is no other');
  const speeds: Speed[] = [];
  for (const name of SPEED_CONDITIONS) {
    const condition = CONDITIONS.find((one) => one.name === name);
    const times: { ours: number; shared: number; theirs: number }[] = [];
    while (condition && times.length < quotes) {
      const page = random.pick(pages);
      const trial = trialOf(page, vocabularyOf(page), condition, random);
      if (!trial) continue;
      // Where the same words stand, the others do not search either, but for a plain look.
      const isSame = trial.plain.text.includes(trial.selectors.quote.exact);
      if (isSame !== (name === 'unchanged')) continue;
      const shared = new SearchedText(trial.plain);
      const found = find(shared, trial.selectors);
      const ours = outcome(trial, found.status === 'lost' ? null : found);
      const theirs = outcome(trial, await findTheirs(peer, trial));
      if (ours !== 'right' || theirs !== 'right') continue;
      for (let count = 1; count < READY; count++) find(shared, trial.selectors);
      times.push({
        ours: await best(() => find(new SearchedText(trial.plain), trial.selectors)),
        shared: await best(() => find(shared, trial.selectors)),
        theirs: await best(() => peer.find(trial.plain.text, trial.peerQuote)),
      });
    }
    const all = (pick: (time: (typeof times)[number]) => number) =>
      times.reduce((sum, time) => sum + pick(time), 0);
    speeds.push({
      condition: name,
      quotes: times.length,
      ours: median(times.map(({ shared }) => shared)),
      theirs: median(times.map(({ theirs }) => theirs)),
      first: all(({ ours }) => ours) / all(({ theirs }) => theirs),
      further: all(({ shared }) => shared) / all(({ theirs }) => theirs),
    });
  }
  return speeds;
}

/** The best of some rounds: what else the machine does only adds. */
async function best(work: () => unknown): Promise<number> {
  let least = Infinity;
  for (let round = 0; round < ROUNDS; round++) {
    const start = performance.now();
    await work();
    least = Math.min(least, performance.now() - start);
  }
  return least;
}
