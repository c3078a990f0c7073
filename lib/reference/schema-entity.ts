/** The source files of people, organisations and places, of terms, origins and outlets. */
import * as v from 'valibot';
import { Edtf, Id, LANGUAGES, Language, Line, ProperName, someOf, Text } from './schema-values.ts';

const MarkedSpelling = v.strictObject({ text: Line, mark: v.picklist(['weak', 'slip']) });

/** Spellings by language: plain, or with the mark that keeps them from counting alone. */
export const Aliases = v.record(
  v.picklist(LANGUAGES, 'is not a language code known here: write one such as ar, en or he'),
  someOf(v.union([Line, MarkedSpelling], 'is not a spelling: write text, or text and mark')),
);

const RoleFile = v.strictObject({
  title: Text,
  from: v.optional(Edtf),
  to: v.optional(Edtf),
});

const ConfusionFile = v.strictObject({
  entity: v.optional(Id),
  name: v.optional(ProperName),
  how: Text,
});

/** `data/people`, `data/places`. */
export const EntityFile = v.strictObject({
  name: Text,
  side: Id,
  about: Text,
  roles: v.optional(v.array(RoleFile), []),
  aliases: v.optional(Aliases, {}),
  mistakenFor: v.optional(v.array(ConfusionFile), []),
});

/** `data/organisations`: some go by their letters alone. */
export const OrganisationFile = v.strictObject({ ...EntityFile.entries, name: ProperName });

/** `data/terms`. */
export const TermFile = v.strictObject({
  name: Text,
  definition: Text,
  aliases: v.optional(Aliases, {}),
  events: v.optional(v.array(Id), []),
});

export const ORIGIN_KINDS = [
  'agency', 'joint-text', 'memoir', 'monitor', 'office', 'official', 'other', 'outlet', 'scholar',
  'unnamed-official', 'unnamed-source',
] as const; // prettier-ignore

/** `data/origins`. One that bears the id of a card or an outlet may take its name from there. */
export const OriginFile = v.strictObject({
  name: v.optional(ProperName),
  kind: v.picklist(ORIGIN_KINDS),
  side: Id,
});

export const OUTLET_KINDS = [
  'agency', 'aggregator', 'broadcaster', 'newspaper', 'official', 'site', 'social', 'think-tank',
] as const; // prettier-ignore

const HOST_PATTERN = /^(?!www\.)[a-z0-9_]+(?:-+[a-z0-9_]+)*(?:\.[a-z0-9]+(?:-+[a-z0-9]+)*)+$/;

const Host = v.pipe(
  v.string(),
  v.regex(HOST_PATTERN, 'is not a host: write it bare and small, without https:// and www.'),
);

/** `data/outlets`. */
export const OutletFile = v.strictObject({
  name: ProperName,
  kind: v.picklist(OUTLET_KINDS),
  country: v.optional(
    v.pipe(v.string(), v.regex(/^[A-Z]{2}$/, 'is not a country code: write two capitals')),
  ),
  inLanguage: v.optional(v.array(Language), []),
  hosts: v.optional(v.array(Host), []),
  read: v.optional(v.array(Host), []),
  note: v.optional(Text),
});

export type EntityFile = v.InferOutput<typeof EntityFile>;
export type TermFile = v.InferOutput<typeof TermFile>;
export type OriginFile = v.InferOutput<typeof OriginFile>;
export type OutletFile = v.InferOutput<typeof OutletFile>;
