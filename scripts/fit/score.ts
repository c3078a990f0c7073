/** Fits the score's weights: which features say that a page is about the talks. */
import { understand } from '../../lib/detect/detect.ts';
import type { DetectorTables } from '../../lib/detect/tables.ts';
import type { LabelledPage } from './corpus.ts';
import { crossValidate, type Example, fitLogistic, type Model, type Options } from './logistic.ts';

/** Features that can only speak against; all others can only speak for. */
const AGAINST = /^(?:party-missing|no-act|other-pair|other-subject|force|passing|listing)/;

const OPTIONS: Options = {
  ridge: 0.001,
  sign: (feature) => (AGAINST.test(feature) ? -1 : 1),
};

export interface ScoreFit {
  readonly model: Model;
  /** The pages fitted on, each with its probability by a model that saw no page of its outlet. */
  readonly validated: readonly { readonly page: LabelledPage; readonly probability: number }[];
}

/** Fits on all pages that are labelled one way or the other. */
export function fitScore(pages: readonly LabelledPage[], tables: DetectorTables): ScoreFit {
  const decided = pages.filter(({ label }) => label !== 'borderline');
  const examples = decided.map((page): Example => {
    const { features } = understand(page.reading, tables);
    return {
      features: new Map(features.map(({ name, value }) => [name, value])),
      positive: page.label === 'positive',
      group: page.host.replace(/^www\./, ''),
    };
  });
  const probabilities = crossValidate(examples, OPTIONS);
  return {
    model: fitLogistic(examples, OPTIONS),
    validated: decided.map((page, index) => ({ page, probability: probabilities[index] ?? 0 })),
  };
}
