/**
 * The words by which a question is understood, in every language that has them: data, not code.
 */
import type { EventKind, Sureness } from '../reference/types';
import type { Order } from './types';
import { wordTexts } from './words';

/** What a word or a run of words in a question can mean. */
export type Meaning =
  | { readonly kind: 'event-kind'; readonly value: EventKind }
  | { readonly kind: 'status'; readonly value: Sureness }
  | { readonly kind: 'order'; readonly value: Order }
  | { readonly kind: 'bound'; readonly value: Bound }
  | { readonly kind: 'month'; readonly value: number }
  | { readonly kind: 'idle' };

/** Turns a date into a stretch: before it, after it, from it on, up to it. */
export type Bound = 'before' | 'after' | 'since' | 'until';

/** Meanings by folded phrase, its words joined with one space. */
export type Lexicon = Readonly<Record<string, Meaning>>;

/** Phrases as they are written, by meaning and language. */
export interface LexiconSource {
  readonly kinds: Some<EventKind>;
  readonly statuses: Some<Sureness>;
  readonly orders: Some<Order>;
  readonly bounds: Some<Bound>;
  readonly idle: Phrases;
  /** By language, then by month, 1 to 12. */
  readonly months: Readonly<Record<string, Readonly<Record<string, readonly string[]>>>>;
}

type Phrases = Readonly<Record<string, readonly string[]>>;
type Some<K extends string> = Readonly<Partial<Record<K, Phrases | undefined>>>;

/** No phrase is longer. */
export const LONGEST_PHRASE = 3;

/** Folds the phrases. Where two meanings share a phrase, the first named here keeps it. */
export function compileLexicon(source: LexiconSource): Lexicon {
  const lexicon: Record<string, Meaning> = {};
  const add = (phrases: readonly string[], meaning: Meaning) => {
    for (const phrase of phrases) {
      const folded = wordTexts(phrase).join(' ');
      if (folded !== '') lexicon[folded] ??= meaning;
    }
  };
  const all = (phrases: Phrases | undefined) => Object.values(phrases ?? {}).flat();
  for (const [value, phrases] of entriesOf(source.kinds)) {
    add(all(phrases), { kind: 'event-kind', value });
  }
  for (const [value, phrases] of entriesOf(source.statuses)) {
    add(all(phrases), { kind: 'status', value });
  }
  for (const [value, phrases] of entriesOf(source.orders)) {
    add(all(phrases), { kind: 'order', value });
  }
  for (const [value, phrases] of entriesOf(source.bounds)) {
    add(all(phrases), { kind: 'bound', value });
  }
  for (const months of Object.values(source.months)) {
    for (const [month, names] of Object.entries(months)) {
      add(names, { kind: 'month', value: Number(month) });
    }
  }
  add(all(source.idle), { kind: 'idle' });
  return lexicon;
}

function entriesOf<K extends string>(record: Some<K>): [K, Phrases | undefined][] {
  // The keys are those of the type: the file's schema allows no others.
  return Object.entries(record) as [K, Phrases | undefined][];
}
