/** What linking a page to events runs on. */

/** An event as the linker sees it: when, where, who, and what its own text talks of. */
export interface EventProfile {
  readonly id: string;
  /** First and last day, as days since 1 January 1970. */
  readonly start: number;
  readonly end: number;
  /** How exactly the day is known: 'day', 'month' or 'year'. */
  readonly precision: 'day' | 'month' | 'year';
  readonly kind: string;
  readonly weight: number;
  /** Keys of what the event's text names (see profile.ts) with their weight. */
  readonly keys: Readonly<Record<string, number>>;
}

export interface LinkWeights {
  readonly features: Readonly<Record<string, number>>;
}
