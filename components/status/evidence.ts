/**
 * From the detector's evidence to what the status line quotes. Pure.
 */
import type { Evidence, Where } from '@/lib/detect/types';

export interface QuotesByPlace {
  readonly where: Where;
  readonly quotes: readonly string[];
}

const places: readonly Where[] = ['headline', 'description', 'lead', 'body'];

/** The words that spoke for it, heaviest first, gathered by where they stand on the page. */
export function quotesByPlace(evidence: readonly Evidence[], most: number): QuotesByPlace[] {
  const chosen = new Map<string, Where>();
  for (const { quote, weight, where } of byWeight(evidence)) {
    const words = quote.trim();
    if (weight <= 0 || words === '' || chosen.size >= most || said(chosen, words)) continue;
    chosen.set(words, where);
  }
  return places.flatMap((where) => {
    const quotes = [...chosen].filter(([, at]) => at === where).map(([words]) => words);
    return quotes.length > 0 ? [{ where, quotes }] : [];
  });
}

/** What spoke for and what spoke against, heaviest first. */
export function sides(evidence: readonly Evidence[]) {
  const sorted = byWeight(evidence);
  return {
    for: sorted.filter(({ weight }) => weight > 0),
    against: sorted.filter(({ weight }) => weight < 0),
  };
}

/** A quotation short enough for one line, cut between words. */
export function shorten(quote: string, most = 44): string {
  if (quote.length <= most) return quote;
  const cut = quote.slice(0, most);
  const space = cut.lastIndexOf(' ');
  return `${space > most / 2 ? cut.slice(0, space) : cut}…`;
}

function byWeight(evidence: readonly Evidence[]): Evidence[] {
  return evidence.toSorted((a, b) => Math.abs(b.weight) - Math.abs(a.weight));
}

function said(chosen: ReadonlyMap<string, Where>, words: string): boolean {
  return [...chosen.keys()].some((other) => other.includes(words) || words.includes(other));
}
