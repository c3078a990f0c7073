/** The weights as a file that people can read. */
import type { LinkWeights } from '../../lib/detect/link/types.ts';
import type { Model } from './logistic.ts';

const HEADER = `# The detector's weights. Written by scripts/fit/main.ts; do not edit by hand, refit instead:
#   npx tsx scripts/fit/main.ts tests/corpus/*.jsonl
# Each number is what a feature adds to the log-odds that a page is about the talks: 0.7 doubles
# the odds, -0.7 halves them. docs/DETECTION.md says what each feature is.
`;

const LINK_HEADER = `
# What agreement between a page and an event adds to the event's score; the scores of all events,
# and of none, are made to sum to one.
`;

const number = (value: number) => String(Math.round(value * 100) / 100 || 0);

function lines(weights: ReadonlyMap<string, number>): string {
  return [...weights]
    .filter(([, weight]) => Math.abs(weight) >= 0.005)
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([name, weight]) => `    ${name}: ${number(weight)}\n`)
    .join('');
}

/** The text of weights.yaml. */
export function weightsYaml(
  { bias, weights }: Model,
  threshold: number,
  link: LinkWeights,
  results: readonly string[],
): string {
  const found = results.map((line) => `# ${line}\n`).join('');
  const score = `score:\n  bias: ${number(bias)}\n  threshold: ${threshold}\n  features:\n`;
  return `${HEADER}#\n${found}\n${score}${lines(weights)}${LINK_HEADER}link:\n  features:\n${lines(new Map(Object.entries(link.features)))}`;
}
