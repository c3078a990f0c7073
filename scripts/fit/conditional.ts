/** Conditional logistic regression: one of many candidates is the right one. Deterministic. */

/** One page: features of each candidate, and which candidates are right. */
export interface Choice {
  readonly candidates: readonly ReadonlyMap<string, number>[];
  readonly right: readonly number[];
}

export type ChoiceWeights = ReadonlyMap<string, number>;

/** A page in flat arrays: candidate `c` has the cells from `starts[c]` to `starts[c + 1]`. */
interface Page {
  readonly right: ReadonlySet<number>;
  readonly starts: Int32Array;
  readonly columns: Int32Array;
  readonly values: Float64Array;
}

const STEPS = 300;
const RATE = 0.08;

/** Fits by gradient steps with Adam (Kingma and Ba 2015) on the mean log-likelihood and a ridge. */
export function fitChoices(choices: readonly Choice[], ridge: number): ChoiceWeights {
  const names = [
    ...new Set(choices.flatMap((c) => c.candidates.flatMap((f) => [...f.keys()]))),
  ].sort();
  const column = new Map(names.map((name, index) => [name, index]));
  const pages = choices.map((choice) => flatten(choice, column));
  const weights = new Float64Array(names.length);
  const mean = new Float64Array(names.length);
  const spread = new Float64Array(names.length);
  for (let step = 1; step <= STEPS; step++) {
    const gradient = weights.map((w) => ridge * w);
    for (const page of pages) addGradient(page, weights, gradient, 1 / pages.length);
    const rate = RATE * (1 - step / (STEPS * 1.1));
    gradient.forEach((g, i) => {
      const m = (mean[i] = 0.9 * (mean[i] ?? 0) + 0.1 * g);
      const s = (spread[i] = 0.999 * (spread[i] ?? 0) + 0.001 * g * g);
      const moved = (rate * m) / (1 - 0.9 ** step) / (Math.sqrt(s / (1 - 0.999 ** step)) + 1e-8);
      weights[i] = (weights[i] ?? 0) - moved;
    });
  }
  return new Map(names.map((name, index) => [name, weights[index] ?? 0]));
}

function flatten({ candidates, right }: Choice, column: ReadonlyMap<string, number>): Page {
  const cells = candidates.map((features) => [...features]);
  const starts = [0];
  for (const list of cells) starts.push((starts.at(-1) ?? 0) + list.length);
  const flat = cells.flat();
  return {
    right: new Set(right),
    starts: Int32Array.from(starts),
    columns: Int32Array.from(flat, ([name]) => column.get(name) ?? 0),
    values: Float64Array.from(flat, ([, value]) => value),
  };
}

function addGradient(
  page: Page,
  weights: Float64Array,
  gradient: Float64Array,
  share: number,
): void {
  const { right, starts, columns, values } = page;
  const count = starts.length - 1;
  const parts = new Float64Array(count);
  for (let c = 0; c < count; c++) {
    let sum = 0;
    for (let i = starts[c] ?? 0; i < (starts[c + 1] ?? 0); i++) {
      sum += (weights[columns[i] ?? 0] ?? 0) * (values[i] ?? 0);
    }
    parts[c] = sum;
  }
  const top = parts.reduce((a, b) => Math.max(a, b), -Infinity);
  let all = 0;
  let good = 0;
  for (let c = 0; c < count; c++) {
    const part = (parts[c] = Math.exp((parts[c] ?? 0) - top));
    all += part;
    if (right.has(c)) good += part;
  }
  for (let c = 0; c < count; c++) {
    const part = parts[c] ?? 0;
    const pull = (part / all - (right.has(c) ? part / good : 0)) * share;
    if (Math.abs(pull) < 1e-9) continue;
    for (let i = starts[c] ?? 0; i < (starts[c + 1] ?? 0); i++) {
      const at = columns[i] ?? 0;
      gradient[at] = (gradient[at] ?? 0) + pull * (values[i] ?? 0);
    }
  }
}
