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
  /** Its first month; it has three. */
  | { readonly kind: 'season'; readonly value: number }
  | { readonly kind: 'part-of-time'; readonly value: PartOfTime }
  /** Its first year. */
  | { readonly kind: 'decade'; readonly value: number }
  | { readonly kind: 'join'; readonly value: Join }
  | { readonly kind: 'idle' };

/** Turns a date into a stretch: before it, after it, from it on, up to it. */
export type Bound = 'before' | 'after' | 'since' | 'until';

export type PartOfTime = 'early' | 'mid' | 'late';

/** What stands before and between the ends of a range. */
export type Join = 'from' | 'between' | 'to' | 'and';

/** All by folded phrase, its words joined with one space. */
export interface Lexicon {
  readonly meanings: Readonly<Record<string, Meaning>>;
  /** Days of a month in words; they are that only before a month. */
  readonly days: Readonly<Record<string, number>>;
  /** Other words for a word: a country's people, another way to spell it. */
  readonly alike: Readonly<Record<string, readonly string[]>>;
}

/** Nothing is understood by it. */
export const NO_LEXICON: Lexicon = { meanings: {}, days: {}, alike: {} };

/** Phrases as they are written, by meaning and language. */
export interface LexiconSource {
  readonly kinds: Some<EventKind>;
  readonly statuses: Some<Sureness>;
  readonly orders: Some<Order>;
  readonly bounds: Some<Bound>;
  readonly seasons?: Some<Season>;
  readonly parts?: Some<PartOfTime>;
  readonly joins?: Some<Join>;
  readonly idle: Phrases;
  /** By language, then by month, 1 to 12. */
  readonly months: Numbered;
  /** By language, then by day, 1 to 31. */
  readonly days?: Numbered;
  /** By language, then by the first year. */
  readonly decades?: Numbered;
  /** Groups of single words. */
  readonly alike?: readonly (readonly string[])[];
}

export type Season = 'spring' | 'summer' | 'autumn' | 'winter';

const FIRST_MONTH: Readonly<Record<Season, number>> = {
  spring: 3,
  summer: 6,
  autumn: 9,
  winter: 12,
};

type Phrases = Readonly<Record<string, readonly string[]>>;
type Numbered = Readonly<Record<string, Phrases>>;
type Some<K extends string> = Readonly<Partial<Record<K, Phrases | undefined>>>;

/** No phrase is longer. */
export const LONGEST_PHRASE = 3;

/** Folds the phrases. Where two meanings share a phrase, the first named here keeps it. */
export function compileLexicon(source: LexiconSource): Lexicon {
  const lexicon: Record<string, Meaning> = {};
  const days: Record<string, number> = {};
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
  for (const [season, phrases] of entriesOf(source.seasons ?? {})) {
    add(all(phrases), { kind: 'season', value: FIRST_MONTH[season] });
  }
  for (const [value, phrases] of entriesOf(source.parts ?? {})) {
    add(all(phrases), { kind: 'part-of-time', value });
  }
  for (const [value, phrases] of entriesOf(source.joins ?? {})) {
    add(all(phrases), { kind: 'join', value });
  }
  for (const [value, names] of numbered(source.months)) add(names, { kind: 'month', value });
  for (const [value, names] of numbered(source.decades)) add(names, { kind: 'decade', value });
  for (const [day, names] of numbered(source.days)) {
    for (const name of names) days[wordTexts(name).join(' ')] ??= day;
  }
  add(all(source.idle), { kind: 'idle' });
  return { meanings: lexicon, days, alike: alikeWords(source.alike ?? []) };
}

function numbered(source: Numbered = {}): [number, readonly string[]][] {
  return Object.values(source).flatMap((names) =>
    Object.entries(names).map(([number, phrases]): [number, readonly string[]] => [
      Number(number),
      phrases,
    ]),
  );
}

/** Every word of a group with the others of it. */
function alikeWords(groups: readonly (readonly string[])[]): Lexicon['alike'] {
  const alike: Record<string, readonly string[]> = {};
  for (const group of groups) {
    const words = [...new Set(group.flatMap(wordTexts))];
    for (const word of words) alike[word] = words.filter((other) => other !== word);
  }
  return alike;
}

function entriesOf<K extends string>(record: Some<K>): [K, Phrases | undefined][] {
  // The keys are those of the type: the file's schema allows no others.
  return Object.entries(record) as [K, Phrases | undefined][];
}
