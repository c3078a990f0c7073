/** Conditional logistic regression: one of many candidates is the right one. Deterministic. */

/** One page: features of each candidate, and which candidates are right. */
export interface Choice {
  readonly candidates: readonly ReadonlyMap<string, number>[];
  readonly right: readonly number[];
  readonly group: string;
}

export type ChoiceWeights = ReadonlyMap<string, number>;

const STEPS = 600;

/** Fits by gradient steps with Adam (Kingma and Ba 2015) on the mean log-likelihood and a ridge. */
export function fitChoices(choices: readonly Choice[], ridge: number): ChoiceWeights {
  const names = [
    ...new Set(choices.flatMap((c) => c.candidates.flatMap((f) => [...f.keys()]))),
  ].sort();
  const column = new Map(names.map((name, index) => [name, index]));
  const pages = choices.map(({ candidates, right }) => ({
    right: new Set(right),
    rows: candidates.map((f) =>
      [...f].map(([name, value]) => ({ at: column.get(name) ?? 0, value })),
    ),
  }));
  const weights = new Float64Array(names.length);
  const mean = new Float64Array(names.length);
  const spread = new Float64Array(names.length);
  for (let step = 1; step <= STEPS; step++) {
    const gradient = weights.map((w) => ridge * w);
    for (const { right, rows } of pages) {
      const scores = rows.map((row) =>
        row.reduce((sum, c) => sum + (weights[c.at] ?? 0) * c.value, 0),
      );
      const top = Math.max(...scores);
      const parts = scores.map((score) => Math.exp(score - top));
      const all = parts.reduce((sum, p) => sum + p, 0);
      const good = parts.reduce((sum, p, i) => sum + (right.has(i) ? p : 0), 0);
      rows.forEach((row, i) => {
        const part = parts[i] ?? 0;
        const pull = part / all - (right.has(i) ? part / good : 0);
        for (const { at, value } of row) {
          gradient[at] = (gradient[at] ?? 0) + (pull * value) / pages.length;
        }
      });
    }
    gradient.forEach((g, i) => {
      const m = 0.9 * (mean[i] ?? 0) + 0.1 * g;
      const s = 0.999 * (spread[i] ?? 0) + 0.001 * g * g;
      mean[i] = m;
      spread[i] = s;
      const rate = 0.05 * (1 - step / (STEPS * 1.1));
      weights[i] =
        (weights[i] ?? 0) -
        (rate * (m / (1 - 0.9 ** step))) / (Math.sqrt(s / (1 - 0.999 ** step)) + 1e-8);
    });
  }
  return new Map(names.map((name, index) => [name, weights[index] ?? 0]));
}
