/** Precision, recall and the rest, counted over pages. */
import type { Detection } from '../../lib/detect/types.ts';
import type { LabelledPage } from '../fit/corpus.ts';

export interface Answer {
  readonly page: LabelledPage;
  readonly detection: Detection;
}

export interface Counts {
  readonly n: number;
  readonly truePositives: number;
  readonly falsePositives: number;
  readonly falseNegatives: number;
  readonly precision: number;
  readonly recall: number;
  readonly f1: number;
}

const ratio = (part: number, whole: number) => (whole === 0 ? 1 : part / whole);

/** Coverage, borderline pages left out. */
export function countCoverage(answers: readonly Answer[]): Counts {
  const decided = answers.filter(({ page }) => page.label !== 'borderline');
  const among = (label: string, covered: boolean) =>
    decided.filter((a) => a.page.label === label && a.detection.covered === covered).length;
  const truePositives = among('positive', true);
  const falsePositives = among('negative', true);
  const falseNegatives = among('positive', false);
  return {
    n: decided.length,
    truePositives,
    falsePositives,
    falseNegatives,
    precision: ratio(truePositives, truePositives + falsePositives),
    recall: ratio(truePositives, truePositives + falseNegatives),
    f1: ratio(2 * truePositives, 2 * truePositives + falsePositives + falseNegatives),
  };
}

export interface EventCounts {
  readonly n: number;
  readonly right: number;
  readonly share: number;
}

/** Whether the first event given is the labelled one, on covered-or-not positives with one event. */
export function countEvents(answers: readonly Answer[]): EventCounts {
  const asked = answers.filter(({ page }) => page.label === 'positive' && page.events.length === 1);
  const right = asked.filter(({ page, detection }) => detection.events[0]?.id === page.events[0]);
  return { n: asked.length, right: right.length, share: ratio(right.length, asked.length) };
}

/** Answers by language, in the order of how many there are. */
export function byLanguage(answers: readonly Answer[]): [string, Answer[]][] {
  const groups = new Map<string, Answer[]>();
  for (const answer of answers) {
    const group = groups.get(answer.page.lang);
    if (group === undefined) groups.set(answer.page.lang, [answer]);
    else group.push(answer);
  }
  return [...groups].sort((a, b) => b[1].length - a[1].length || (a[0] < b[0] ? -1 : 1));
}
