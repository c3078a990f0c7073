/**
 * The shape of the catalogue. English is the type: a key that another language lacks, or a plural
 * form that its grammar needs, is an error of compilation.
 */
import type { UiLanguage } from '@/lib/reference/types';
import type { en } from './messages/en';

/** The plural categories of CLDR that each language has. */
export interface PluralCategories {
  ar: 'zero' | 'one' | 'two' | 'few' | 'many' | 'other';
  he: 'one' | 'two' | 'other';
  en: 'one' | 'other';
}

/** One text for each category; `{n}` is the number as the language writes it. */
export type PluralForms<L extends UiLanguage> = Readonly<Record<PluralCategories[L], string>>;

type English = typeof en;

export type MessageKey = keyof English;

export type PluralKey = {
  [K in MessageKey]: English[K] extends string ? never : K;
}[MessageKey];

/** A language's whole catalogue. */
export type Catalogue<L extends UiLanguage> = {
  readonly [K in MessageKey]: English[K] extends string ? string : PluralForms<L>;
};

type SlotsIn<S> = S extends `${string}{${infer P}}${infer Rest}` ? P | SlotsIn<Rest> : never;

/** The names in braces that a message has to be given. */
export type Slots<K extends MessageKey> = English[K] extends string
  ? SlotsIn<English[K]>
  : SlotsIn<English[K][keyof English[K]]> | 'n';

/** The arguments after the key: none where the message has no slots. */
export type SlotArguments<K extends MessageKey, V> = [Slots<K>] extends [never]
  ? []
  : [values: { readonly [S in Slots<K>]: S extends 'n' ? number : V }];
