/**
 * Quotes that are looked for on a page, and what became of them there.
 */
import type { Anchoring } from '@/lib/anchor/types';
import type { Clipping } from './types';

/** So many are looked for on one page, the newest. */
export const MOST_QUOTES = 500;

/** A quote that is to be found and painted. */
export interface WantedQuote extends Pick<Clipping, 'id' | 'colour'> {
  readonly selectors: NonNullable<Clipping['selectors']>;
}

/** What became of a quote. `final` is false where the page is still watched for it. */
export interface QuotePlace {
  readonly id: string;
  readonly status: Anchoring['status'];
  /** Of changed words those that stand there now, else null. */
  readonly now: string | null;
  readonly final: boolean;
}

/** The quotes among a page's clippings that have a place. */
export function quotesIn(clippings: readonly Clipping[]): readonly WantedQuote[] {
  return clippings
    .flatMap(({ id, colour, selectors }) => (selectors ? [{ id, colour, selectors }] : []))
    .slice(0, MOST_QUOTES);
}
