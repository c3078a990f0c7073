/** Figures of samples. */

/** What is said of a set of samples. */
export interface Summary {
  readonly median: number;
  readonly p95: number;
  readonly max: number;
}

/** The value below which the share `q` (0 to 1) of the samples lies; NaN where there are none. */
export function quantile(samples: readonly number[], q: number): number {
  const sorted = [...samples].sort((a, b) => a - b);
  const at = (sorted.length - 1) * q;
  const below = sorted[Math.floor(at)] ?? NaN;
  const above = sorted[Math.ceil(at)] ?? NaN;
  return below + (above - below) * (at % 1);
}

/** The middle sample, or the mean of the two in the middle. */
export function median(samples: readonly number[]): number {
  return quantile(samples, 0.5);
}

/** Median, 95th percentile and largest. */
export function summarise(samples: readonly number[]): Summary {
  return { median: median(samples), p95: quantile(samples, 0.95), max: quantile(samples, 1) };
}
