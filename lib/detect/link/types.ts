/** What linking a page to events runs on. */

/** An event as the linker sees it: when, and what its own text names. */
export interface EventProfile {
  readonly id: string;
  /** First and last day that the event can mean, as days since 1 January 1970. */
  readonly start: number;
  readonly end: number;
  readonly kind: string;
  readonly weight: number;
  /** It can be news without the talks: a page that agrees with it speaks of something else. */
  readonly background: boolean;
  /** Ids of the places where it was. */
  readonly venues: readonly string[];
  /** Keys (see keys.ts) with how much they matter in the event, 0 to 1. */
  readonly keys: Readonly<Record<string, number>>;
}

/** What is fitted for linking: how much each piece of agreement counts. */
export interface LinkWeights {
  readonly features: Readonly<Record<string, number>>;
}

/** Adds to the feature of that name. */
export type Add = (name: string, value: number) => void;
