/**
 * What the reference looks like once `data/` is compiled: the shapes that the database holds and
 * every surface reads. Ring 1: types only.
 *
 * Words are schema.org's where it has one (Event, NewsArticle, about, mentions, inLanguage,
 * datePublished, attendee); dates are EDTF (ISO 8601-2).
 */

import type { UiLanguage } from './ui-languages';

export type { UiLanguage } from './ui-languages';

/** A text in every language of the interface. A missing translation cannot exist. */
export type LocalizedText = Readonly<Record<UiLanguage, string>>;

/** How sure the record is of a fact: an event took place, a person was there. */
export type Sureness = 'confirmed' | 'reported' | 'disputed' | 'denied';

export type EventKind =
  | 'agreement'
  | 'appointment'
  | 'clashes'
  | 'contact'
  | 'regime-change'
  | 'report'
  | 'resolution'
  | 'sanctions'
  | 'statement'
  | 'strike'
  | 'talks'
  | 'visit'
  | 'war';

/** One stop of the timeline, as lists and the drawn axis need it: small enough to load them all. */
export interface TimelineEvent {
  readonly id: string;
  /** EDTF: `2025-07-24`, `2026-01-05/2026-01-06`, `1973-10`, `1949`. */
  readonly date: string;
  /** First and last day that `date` can mean, `YYYY-MM-DD`. */
  readonly start: string;
  readonly end: string;
  readonly kind: EventKind;
  /** 3 is what a reader must not miss, 1 what completes the record. */
  readonly weight: 1 | 2 | 3;
  readonly status: Sureness;
  readonly name: LocalizedText;
  readonly place: LocalizedText | null;
  /** Entity ids. */
  readonly places: readonly string[];
  readonly people: readonly string[];
  readonly mediators: readonly string[];
  /** How many accounts the record holds, and in how many aspects its ledger has them differ. */
  readonly accounts: number;
  readonly differences: number;
}

/** What an event's own page needs beyond its stop on the timeline; same id. */
export interface EventRecord {
  readonly id: string;
  readonly description: LocalizedText;
  readonly attendees: readonly Attendee[];
  readonly mediators: readonly Mediator[];
  readonly accounts: readonly Account[];
  readonly sources: readonly Source[];
  readonly related: readonly string[];
}

export interface Attendee {
  /** Entity id, or null for someone the record cannot name. */
  readonly id: string | null;
  readonly name: LocalizedText;
  readonly side: string;
  readonly role: LocalizedText;
  readonly presence: Sureness;
}

export interface Mediator {
  readonly id: string | null;
  readonly name: LocalizedText;
  readonly presence: Sureness;
}

export type AccountAspect =
  | 'agenda'
  | 'attendance'
  | 'casualties'
  | 'cause'
  | 'confirmation'
  | 'date'
  | 'directness'
  | 'duration'
  | 'figures'
  | 'held'
  | 'legality'
  | 'level'
  | 'mediator'
  | 'next-steps'
  | 'other'
  | 'outcome'
  | 'place'
  | 'progress'
  | 'reaction'
  | 'responsibility'
  | 'round'
  | 'terms';

/** What is said of one aspect of an event, by whom, through whom, where. */
export interface Account {
  /** Unique in its event. */
  readonly id: string;
  readonly aspect: AccountAspect;
  readonly value: LocalizedText;
  /** Origin id: who really says it. */
  readonly origin: string;
  /** Outlet ids between the origin and the linked page, in order. */
  readonly relayedBy: readonly string[];
  /** Outlet id of the linked page. */
  readonly carriedBy: string;
  readonly url: string;
  /** `YYYY-MM-DD`, or null where the page shows none. */
  readonly published: string | null;
  /** The link is an aggregator's or mirror's copy. */
  readonly copy: boolean;
  /** Whether it has the event take place; only where it speaks of that. */
  readonly held?: boolean;
  /** Ids of accounts of the same event and aspect. */
  readonly agreesWith: readonly string[];
  readonly differsWith: readonly string[];
}

export interface Source {
  /** Outlet id credited, and the outlet whose report it retells if another. */
  readonly outlet: string;
  readonly via: string | null;
  readonly copy: boolean;
  readonly title: string | null;
  readonly url: string;
  readonly published: string | null;
  readonly inLanguage: string;
}

export type EntityType = 'Person' | 'Organization' | 'Place';

/** A spelling that may occur on a page. */
export interface Alias {
  readonly text: string;
  /** BCP 47. */
  readonly lang: string;
  /** `weak`: an ordinary word or another bearer's name; never counts alone.
   *  `slip`: a garbled or machine-translated form; never counts alone, and the reader is told. */
  readonly mark?: 'weak' | 'slip';
}

export interface Entity {
  readonly id: string;
  readonly type: EntityType;
  readonly name: LocalizedText;
  readonly aliases: readonly Alias[];
  readonly side: string;
  readonly roles: readonly Role[];
  readonly about: LocalizedText;
  readonly mistakenFor: readonly Confusion[];
}

export interface Role {
  readonly title: LocalizedText;
  readonly from: string | null;
  readonly to: string | null;
}

export interface Confusion {
  /** Entity id where the other is in the reference, and its name otherwise. */
  readonly id: string | null;
  readonly name: LocalizedText | null;
  readonly how: LocalizedText;
}

/** Who really says a thing, apart from who printed it. Not the same people each time. */
export interface Origin {
  readonly id: string;
  readonly name: LocalizedText;
  readonly kind: string;
  readonly side: string;
}

export interface Outlet {
  readonly id: string;
  readonly name: LocalizedText;
  readonly hosts: readonly string[];
  /** The hosts of these that the extension reads unasked. */
  readonly read: readonly string[];
  readonly inLanguage: readonly string[];
  readonly kind: string;
  readonly country: string | null;
  readonly note: LocalizedText | null;
}

export interface Term {
  readonly id: string;
  readonly name: LocalizedText;
  readonly aliases: readonly Alias[];
  readonly definition: LocalizedText;
  readonly events: readonly string[];
}

/** An article of the library: what we say of it, never its text. */
export interface Article {
  readonly id: string;
  /** As printed; null where the page shows none. Shown in its own language and direction. */
  readonly headline: string | null;
  readonly inLanguage: string;
  /** Our own short name for it, for lists. */
  readonly name: LocalizedText;
  readonly outlet: LocalizedText;
  readonly url: string | null;
  readonly datePublished: string | null;
  readonly dateNote: LocalizedText;
  readonly machineTranslated: boolean;
  /** Where the machine's original can be read. */
  readonly original: string | null;
  readonly digest: LocalizedText;
  readonly keyPoints: readonly LocalizedText[];
  readonly quotations: readonly Quotation[];
  readonly oddities: readonly LocalizedText[];
  /** Event ids: what it reports, what it retells as background. */
  readonly about: readonly string[];
  readonly mentions: readonly string[];
}

export interface Quotation {
  readonly text: string;
  readonly inLanguage: string;
  readonly speaker: LocalizedText;
}

/** What the surfaces must know of the story as a whole. */
export interface Story {
  readonly name: LocalizedText;
  /** The two whose talks these are: ids of `side`. */
  readonly parties: readonly [string, string];
  /** Every side with its name, for groupings. */
  readonly sides: Readonly<Record<string, LocalizedText>>;
  /** The last day that the reference knows of, `YYYY-MM-DD`. */
  readonly knowsUntil: string;
}

/** The whole compiled reference. */
export interface Reference {
  readonly story: Story;
  readonly timeline: readonly TimelineEvent[];
  readonly records: readonly EventRecord[];
  readonly entities: readonly Entity[];
  readonly origins: readonly Origin[];
  readonly outlets: readonly Outlet[];
  readonly terms: readonly Term[];
  readonly articles: readonly Article[];
}

/** What the bundle says of its own reference before any of it is loaded. */
export interface ReferenceManifest {
  /** SHA-256 of the compiled reference, hex. */
  readonly hash: string;
  readonly knowsUntil: string;
  readonly counts: Readonly<Record<'timeline' | 'entities' | 'articles' | 'terms', number>>;
}
