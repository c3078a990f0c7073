/** The fitted weights of the score. */

/** Log-odds by feature name (see features.ts), and where the score starts. */
export interface Weights {
  readonly bias: number;
  /** From this probability on a page is covered. */
  readonly threshold: number;
  readonly features: Readonly<Record<string, number>>;
}
