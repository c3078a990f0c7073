/** Fits the linker's weights: which event a page reports. */
import { understand } from '../../lib/detect/detect.ts';
import { linkFeatures } from '../../lib/detect/link/features.ts';
import { scoreOf } from '../../lib/detect/link/rank.ts';
import type { DetectorTables } from '../../lib/detect/tables.ts';
import { type Choice, type ChoiceWeights, fitChoices } from './conditional.ts';
import type { LabelledPage } from './corpus.ts';

const RIDGE = 0.003;
const FOLDS = 10;

export interface LinkFit {
  readonly weights: ChoiceWeights;
  /** Pages with one labelled event, and how many of them were right by a model that had not seen
   *  their outlet. */
  readonly labelled: number;
  readonly right: number;
}

/** Fits on positive pages; one without an event is right where no event is chosen. */
export function fitLink(pages: readonly LabelledPage[], tables: DetectorTables): LinkFit {
  const indexOf = new Map(tables.events.map(({ id }, index) => [id, index]));
  const none = tables.events.length;
  const choices = pages
    .filter(({ label }) => label === 'positive')
    .map((page): Choice => {
      const facts = understand(page.reading, tables).page;
      const known = page.events.flatMap((id) => indexOf.get(id) ?? []);
      return {
        candidates: [
          ...tables.events.map((event) => linkFeatures(facts, event, tables.rarity)),
          new Map([['none', 1]]),
        ],
        right: known.length === 0 ? [none] : known,
        group: page.host.replace(/^www\./, ''),
      };
    });
  const single = ({ right }: Choice) => right.length === 1 && right[0] !== none;
  let right = 0;
  for (const { train, test } of folds(choices)) {
    const weights = { features: Object.fromEntries(fitChoices(train, RIDGE)) };
    for (const choice of test.filter(single)) {
      const scores = choice.candidates.map((candidate) => scoreOf(candidate, weights));
      // An event is asked for, so "none" is no answer here.
      const best = scores.slice(0, none).indexOf(Math.max(...scores.slice(0, none)));
      if (choice.right.includes(best)) right++;
    }
  }
  return { weights: fitChoices(choices, RIDGE), labelled: choices.filter(single).length, right };
}

function folds(choices: readonly Choice[]): { train: Choice[]; test: Choice[] }[] {
  const groups = [...new Set(choices.map(({ group }) => group))].sort();
  const foldOf = new Map(groups.map((group, index) => [group, index % FOLDS]));
  return Array.from({ length: FOLDS }, (_, fold) => ({
    train: choices.filter(({ group }) => foldOf.get(group) !== fold),
    test: choices.filter(({ group }) => foldOf.get(group) === fold),
  }));
}
