/** Logistic regression with a ridge and signs that are set beforehand. Deterministic. */

export interface Example {
  readonly features: ReadonlyMap<string, number>;
  readonly positive: boolean;
}

export interface Model {
  readonly bias: number;
  readonly weights: ReadonlyMap<string, number>;
}

export interface Options {
  /** Weight of the ridge: larger keeps weights smaller. */
  readonly ridge: number;
  /** What a feature may say: 1 only for, -1 only against, 0 either. */
  readonly sign: (feature: string) => -1 | 0 | 1;
}

const STEPS = 3000;

/** Fits by accelerated gradient steps, each projected on the signs (Beck and Teboulle 2009). */
export function fitLogistic(examples: readonly Example[], { ridge, sign }: Options): Model {
  const names = [...new Set(examples.flatMap(({ features }) => [...features.keys()]))].sort();
  const column = new Map(names.map((name, index) => [name, index + 1]));
  const rows = examples.map(({ features, positive }) => ({
    y: positive ? 1 : 0,
    cells: [...features].map(([name, value]) => ({ at: column.get(name) ?? 0, value })),
  }));
  const signs = [0, ...names.map(sign)];
  const size = names.length + 1;
  const squares = rows.map(({ cells }) => cells.reduce((sum, c) => sum + c.value ** 2, 1));
  const rate = 1 / (squares.reduce((sum, s) => sum + s, 0) / (4 * rows.length) + ridge);
  let weights = new Float64Array(size);
  let look = new Float64Array(size);
  let momentum = 1;
  for (let step = 0; step < STEPS; step++) {
    const gradient = new Float64Array(size);
    for (const { y, cells } of rows) {
      let sum = look[0] ?? 0;
      for (const { at, value } of cells) sum += (look[at] ?? 0) * value;
      const error = 1 / (1 + Math.exp(-sum)) - y;
      gradient[0] = (gradient[0] ?? 0) + error / rows.length;
      for (const { at, value } of cells) {
        gradient[at] = (gradient[at] ?? 0) + (error * value) / rows.length;
      }
    }
    const next = look.map((w, i) => {
      const moved = w - rate * ((gradient[i] ?? 0) + (i === 0 ? 0 : ridge * w));
      const s = signs[i] ?? 0;
      return s > 0 ? Math.max(0, moved) : s < 0 ? Math.min(0, moved) : moved;
    });
    const following = (1 + Math.sqrt(1 + 4 * momentum ** 2)) / 2;
    const push = (momentum - 1) / following;
    look = next.map((w, i) => w + push * (w - (weights[i] ?? 0)));
    weights = next;
    momentum = following;
  }
  return {
    bias: weights[0] ?? 0,
    weights: new Map(names.map((name, index) => [name, weights[index + 1] ?? 0])),
  };
}

/** Probability that a model gives an example. */
export function predict({ bias, weights }: Model, features: ReadonlyMap<string, number>): number {
  let sum = bias;
  for (const [name, value] of features) sum += (weights.get(name) ?? 0) * value;
  return 1 / (1 + Math.exp(-sum));
}
