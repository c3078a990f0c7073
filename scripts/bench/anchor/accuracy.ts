import { CONDITIONS } from './conditions';
import { PEERS } from './peers';
import { Random } from './random';
import { vocabularyOf, type TextPage } from './texts';
import { findOurs, findTheirs, outcome, trialOf, type Outcome } from './trials';

/** How often what came out. */
export type Tally = Record<Outcome, number>;

/** One condition, for us and for each of the others. */
export interface Row {
  readonly condition: string;
  readonly gone: boolean;
  readonly ours: Tally;
  /** We, on the trials that the others had too. */
  readonly oursBeside: Tally;
  readonly peers: Readonly<Record<string, Tally>>;
}

const nothing = (): Tally => ({ right: 0, twin: 0, wrong: 0, lost: 0 });

/** So many draws without a trial, and the pages do not lend themselves to the condition. */
const MOST_DRAWS = 20;

/**
 * Runs `each` trials a condition, on pages of all languages in equal parts; every `beside`th of them
 * with the others too, which take their time.
 */
export async function measureAccuracy(
  pages: readonly TextPage[],
  each: number,
  beside: number,
  seed: number,
): Promise<Row[]> {
  const random = new Random(seed);
  const words = new Map(pages.map((page) => [page, vocabularyOf(page)]));
  const byLanguage = [...new Set(pages.map(({ language }) => language))].map((language) =>
    pages.filter((page) => page.language === language),
  );
  const rows: Row[] = [];
  for (const condition of CONDITIONS) {
    const [ours, oursBeside] = [nothing(), nothing()];
    const peers = Object.fromEntries(PEERS.map(({ name }) => [name, nothing()]));
    let draws = 0;
    for (let count = 0; count < each && draws < each * MOST_DRAWS; draws++) {
      const page = random.pick(byLanguage[draws % byLanguage.length] ?? []);
      const vocabulary = words.get(page);
      const trial = vocabulary && trialOf(page, vocabulary, condition, random);
      if (!trial) continue;
      count++;
      const result = outcome(trial, findOurs(trial));
      ours[result]++;
      if (count % beside !== 0) continue;
      oursBeside[result]++;
      for (const peer of PEERS) {
        const tally = peers[peer.name];
        if (tally) tally[outcome(trial, await findTheirs(peer, trial))]++;
      }
    }
    rows.push({ condition: condition.name, gone: condition.gone, ours, oursBeside, peers });
  }
  return rows;
}
