/** Fits the score's weights: which features say that a page is about the talks. */
import { understand, type Understanding } from '../../lib/detect/detect.ts';
import type { Feature } from '../../lib/detect/features.ts';
import type { LinkWeights } from '../../lib/detect/link/types.ts';
import { weighEvents } from '../../lib/detect/link/rank.ts';
import type { DetectorTables } from '../../lib/detect/tables.ts';
import { trackFeatures } from '../../lib/detect/track.ts';
import type { LabelledPage } from './corpus.ts';
import { groupOf, inFolds } from './folds.ts';
import { type Example, fitLogistic, type Model, type Options, predict } from './logistic.ts';

/** Features that can only speak against; all others can only speak for. */
const AGAINST = /^(?:party-missing|no-act|other-pair|other-subject|other-event|force|passing)/;

/** Features that the linker's weights go into. */
const LINKED: ReadonlySet<string> = new Set(['track', 'other-event']);

const OPTIONS: Options = {
  ridge: 0.0005,
  sign: (feature) => (AGAINST.test(feature) ? -1 : 1),
};

export interface ScoreFit {
  readonly model: Model;
  /** The pages fitted on, each with its probability by a model that saw no page of its outlet. */
  readonly validated: readonly { readonly page: LabelledPage; readonly probability: number }[];
}

interface Read {
  readonly page: LabelledPage;
  readonly understood: Understanding;
  readonly group: string;
}

/**
 * Fits on all pages that are labelled one way or the other. `link` fits the linker's weights on the
 * pages it is given: two features rest on them, so that a fold must not see those of all pages.
 */
export function fitScore(
  pages: readonly LabelledPage[],
  tables: DetectorTables,
  link: (train: readonly LabelledPage[]) => LinkWeights,
): ScoreFit {
  const read = pages
    .filter(({ label }) => label !== 'borderline')
    .map((page) => ({
      page,
      understood: understand(page.reading, tables),
      group: groupOf(page),
    }));
  const fit = (train: readonly Read[]) => {
    const weights = link(train.map(({ page }) => page));
    const example = (one: Read) => exampleOf(one, tables, weights);
    return { model: fitLogistic(train.map(example), OPTIONS), example };
  };
  const validated = inFolds(read).flatMap(({ train, test }) => {
    const { model, example } = fit(train);
    return test.map((one) => ({
      page: one.page,
      probability: predict(model, example(one).features),
    }));
  });
  return { model: fit(read).model, validated };
}

/** Features by name; one that stands twice counts twice, as the score counts it. */
function summed(features: readonly Feature[]): Map<string, number> {
  const sums = new Map<string, number>();
  for (const { name, value } of features) sums.set(name, (sums.get(name) ?? 0) + value);
  return sums;
}

function exampleOf(
  { page, understood: { page: facts, front, features } }: Read,
  tables: DetectorTables,
  weights: LinkWeights,
): Example {
  const own = features.filter(({ feature }) => !LINKED.has(feature));
  const linked = trackFeatures(weighEvents(facts, tables.events, tables, weights), front);
  return {
    features: summed([...own, ...linked]),
    positive: page.label === 'positive',
  };
}
