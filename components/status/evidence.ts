/**
 * From the detector's evidence to what the status line quotes. Pure.
 */
import type { Evidence, FeatureId, Where } from '@/lib/detect/types';

export interface QuotesByPlace {
  readonly where: Where;
  readonly quotes: readonly string[];
}

const places: readonly Where[] = ['headline', 'description', 'lead', 'body'];

/**
 * The words that spoke for it, heaviest first, gathered by where they stand on the page. The body
 * is quoted only where nothing above it spoke: the status line is to be read at a glance.
 */
export function quotesByPlace(evidence: readonly Evidence[], most: number): QuotesByPlace[] {
  const spoke = byWeight(evidence).filter(({ quote, weight }) => weight > 0 && quote.trim() !== '');
  const above = spoke.filter(({ where }) => where !== 'body');
  const chosen = new Map<string, Where>();
  for (const { quote, where } of above.length > 0 ? above : spoke) {
    const words = quote.trim();
    if (chosen.size >= most || said(chosen, words)) continue;
    chosen.set(words, where);
  }
  return places.flatMap((where) => {
    const quotes = [...chosen].filter(([, at]) => at === where).map(([words]) => words);
    return quotes.length > 0 ? [{ where, quotes }] : [];
  });
}

/** What one passage of the page, or something missing from it, says for or against. */
export interface Reason {
  /** Empty where the reason is an absence. */
  readonly quote: string;
  readonly where: Where;
  readonly features: readonly FeatureId[];
}

/** What spoke for and what spoke against: each passage once, heaviest first. */
export function sides(evidence: readonly Evidence[]): Record<'for' | 'against', Reason[]> {
  const sorted = byWeight(evidence);
  return {
    for: reasons(sorted.filter(({ weight }) => weight > 0)),
    against: reasons(sorted.filter(({ weight }) => weight < 0)),
  };
}

function reasons(evidence: readonly Evidence[]): Reason[] {
  const found = new Map<string, { quote: string; where: Where; features: FeatureId[] }>();
  for (const { feature, quote, where } of evidence) {
    const words = quote.trim();
    // What is missing is missing everywhere: one entry for all of it would say less.
    const key = words === '' ? feature : `${where} ${words}`;
    const known = found.get(key);
    if (!known) found.set(key, { quote: words, where, features: [feature] });
    else if (!known.features.includes(feature)) known.features.push(feature);
  }
  return [...found.values()];
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
