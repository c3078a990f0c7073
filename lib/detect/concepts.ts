/** What a matched spelling stands for. */
import type { EntityType } from '../reference/types';
import type { ActKind } from './lexicon';

/** 0 and 1 are the two parties in the story's order. */
export type Side = 0 | 1;

export type Concept =
  | { readonly kind: 'party'; readonly side: Side }
  | { readonly kind: 'act'; readonly act: ActKind }
  | { readonly kind: 'force' }
  | {
      readonly kind: 'other';
      readonly id: string;
      readonly mediator: boolean;
      readonly broker: boolean;
    }
  | { readonly kind: 'entity'; readonly entity: number }
  | { readonly kind: 'term'; readonly id: string; readonly track: boolean }
  | { readonly kind: 'topic'; readonly id: string; readonly track: boolean }
  | { readonly kind: 'subject'; readonly id: string }
  | { readonly kind: 'month'; readonly number: number }
  | { readonly kind: 'weekday'; readonly number: number }
  | { readonly kind: 'mask' }
  | { readonly kind: 'heading' }
  | { readonly kind: 'translated' };

/** What the detector keeps of an entity. */
export interface EntityFacts {
  readonly id: string;
  readonly type: EntityType;
  readonly side: Side | null;
  /** The third party that it speaks for, or null. */
  readonly third: string | null;
  /** How many events of the timeline name it as taking part or mediating. */
  readonly events: number;
  /** A place outside both parties where talks of the timeline were held. */
  readonly venue: boolean;
  /** A person whose work the talks are. */
  readonly negotiator: boolean;
  readonly mediator: boolean;
  /** Entities (by index) that stand beside it in an event of the timeline. */
  readonly companions: readonly number[];
  /** Years of its first and last event, or null where it is in none. */
  readonly years: readonly [number, number] | null;
  /** An outlet of news: its name says who reports, not who acts. */
  readonly outlet: boolean;
}

/** One spelling as compiled: pattern ids index this list. */
export interface PatternFacts {
  readonly concept: number;
  readonly weak: boolean;
  readonly slip: boolean;
  /** A person's single name, which others may bear. */
  readonly single: boolean;
  /** The text that must stand there letter for letter, where it must. */
  readonly exact: string | null;
  /** Parties and acts whose words stand inside the spelling: "Foreign Ministry of A", "A–B pact". */
  readonly holds: readonly number[];
  /** Languages that use the word; empty for names, which all do. */
  readonly langs: readonly string[];
}

/** A party's own language, where no other country writes it. */
export interface Home {
  readonly languages: readonly string[];
}
