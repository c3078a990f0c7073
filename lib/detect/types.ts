/**
 * What the page's reader hands to the detector and what the detector answers. Ring 1: types only.
 */

/** What was read off one page in one pass, clutter apart. Every string is untrusted. */
export interface PageReading {
  /** The page's URL without its fragment. */
  readonly url: string;
  readonly canonical: string | null;
  /** Language the page says it is in (BCP 47), or null. */
  readonly lang: string | null;
  /** What the page says it is: `article` by its metadata or build, `listing` for fronts and sections. */
  readonly kind: 'article' | 'listing' | 'unknown';
  readonly headline: string;
  readonly description: string | null;
  /** ISO 8601, as the page gives it, or null. */
  readonly published: string | null;
  readonly siteName: string | null;
  /** Paragraphs of the article in reading order, navigation, related lists, tickers, tags and
   *  comments left out. The first is the lead. */
  readonly paragraphs: readonly string[];
  /** The page was larger than what is read; the paragraphs are its beginning. */
  readonly truncated: boolean;
}

export type Where = 'headline' | 'description' | 'lead' | 'body';

/** Names of features; each has one weight in `data/detection/` and one phrase in each language. */
export type FeatureId =
  | 'parties-talks'
  | 'parties'
  | 'act'
  | 'negotiator'
  | 'negotiators-both'
  | 'agreement'
  | 'mediator'
  | 'venue'
  | 'track'
  | 'party-missing'
  | 'no-act'
  | 'other-pair'
  | 'other-subject'
  | 'force'
  | 'passing'
  | 'other-event';

/** One reason, in the page's own words. */
export interface Evidence {
  readonly feature: FeatureId;
  /** Log-odds; below zero speaks against. */
  readonly weight: number;
  readonly where: Where;
  /** The words of the page, at most 120 characters; empty where the reason is an absence. */
  readonly quote: string;
}

/** An event the page may be reporting. */
export interface EventLink {
  readonly id: string;
  /** 0 to 1; the list's sum is at most 1. */
  readonly confidence: number;
}

export type NoticeKind =
  | 'machine-translation'
  | 'garbled-name'
  | 'ambiguous-name'
  | 'glued-story'
  | 'recirculated'
  | 'impossible-date';

/** Something the reader should be warned of on this page. */
export interface Notice {
  readonly kind: NoticeKind;
  /** The words of the page it is about, or empty. */
  readonly quote: string;
  /** Entity ids: who is meant, or who may be. */
  readonly entities: readonly string[];
}

/** The answer for one page. */
export interface Detection {
  readonly covered: boolean;
  /** 0 to 1: how sure that the page is about the talks. */
  readonly probability: number;
  /** Heaviest first, whatever the sign. */
  readonly evidence: readonly Evidence[];
  /** Best first; empty where the page is about the track as a whole. */
  readonly events: readonly EventLink[];
  readonly eventSure: 'sure' | 'unsure' | 'none';
  /** Ids of people, organisations, places and terms named on the page, most named first. */
  readonly named: readonly string[];
  readonly notices: readonly Notice[];
  /** Publication day the answer reckoned with, `YYYY-MM-DD`, or null. */
  readonly published: string | null;
}
