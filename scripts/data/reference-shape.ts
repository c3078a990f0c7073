/** The shapes of lib/reference/types.ts as schemas, to hold the compiled files to. For tests. */
import * as v from 'valibot';
import { ASPECTS, EVENT_KINDS } from '../../lib/reference/schema-event.ts';
import { Sureness } from '../../lib/reference/schema-values.ts';
import type { Reference, ReferenceManifest } from '../../lib/reference/types.ts';
import { byLanguage } from '../../lib/reference/ui-languages.ts';

const text = v.strictObject(byLanguage(() => v.string()));
const strings = v.array(v.string());
const orNull = <T extends v.GenericSchema>(schema: T) => v.nullable(schema);
const day = v.pipe(v.string(), v.isoDate());
const dayOrNull = orNull(day);

const alias = v.strictObject({
  text: v.string(),
  lang: v.string(),
  mark: v.exactOptional(v.picklist(['weak', 'slip'])),
});

const story = v.strictObject({
  name: text,
  parties: v.tuple([v.string(), v.string()]),
  sides: v.record(v.string(), text),
  knowsUntil: day,
});

const stop = v.strictObject({
  id: v.string(),
  date: v.string(),
  start: day,
  end: day,
  kind: v.picklist(EVENT_KINDS),
  weight: v.picklist([1, 2, 3]),
  status: Sureness,
  name: text,
  place: orNull(text),
  places: strings,
  people: strings,
  mediators: strings,
  accounts: v.number(),
  differences: v.number(),
});

const named = { id: orNull(v.string()), name: text, presence: Sureness };

const account = v.strictObject({
  id: v.string(),
  aspect: v.picklist(ASPECTS),
  value: text,
  origin: v.string(),
  relayedBy: strings,
  carriedBy: v.string(),
  url: v.string(),
  published: dayOrNull,
  copy: v.boolean(),
  held: v.exactOptional(v.boolean()),
  agreesWith: strings,
  differsWith: strings,
});

const source = v.strictObject({
  outlet: v.string(),
  via: orNull(v.string()),
  copy: v.boolean(),
  title: orNull(v.string()),
  url: v.string(),
  published: dayOrNull,
  inLanguage: v.string(),
});

const record = v.strictObject({
  id: v.string(),
  description: text,
  attendees: v.array(v.strictObject({ ...named, side: v.string(), role: text })),
  mediators: v.array(v.strictObject(named)),
  accounts: v.array(account),
  sources: v.array(source),
  related: strings,
});

const entity = v.strictObject({
  id: v.string(),
  type: v.picklist(['Person', 'Organization', 'Place']),
  name: text,
  aliases: v.array(alias),
  side: v.string(),
  roles: v.array(v.strictObject({ title: text, from: orNull(v.string()), to: orNull(v.string()) })),
  about: text,
  mistakenFor: v.array(v.strictObject({ id: orNull(v.string()), name: orNull(text), how: text })),
});

const origin = v.strictObject({ id: v.string(), name: text, kind: v.string(), side: v.string() });

const outlet = v.strictObject({
  id: v.string(),
  name: text,
  hosts: strings,
  read: strings,
  inLanguage: strings,
  kind: v.string(),
  country: orNull(v.string()),
  note: orNull(text),
});

const term = v.strictObject({
  id: v.string(),
  name: text,
  aliases: v.array(alias),
  definition: text,
  events: strings,
});

const article = v.strictObject({
  id: v.string(),
  headline: orNull(v.string()),
  inLanguage: v.string(),
  name: text,
  outlet: text,
  url: orNull(v.string()),
  datePublished: dayOrNull,
  dateNote: text,
  machineTranslated: v.boolean(),
  original: orNull(v.string()),
  digest: text,
  keyPoints: v.array(text),
  quotations: v.array(v.strictObject({ text: v.string(), inLanguage: v.string(), speaker: text })),
  oddities: v.array(text),
  about: strings,
  mentions: strings,
});

export const referenceShape = v.strictObject({
  story,
  timeline: v.array(stop),
  records: v.array(record),
  entities: v.array(entity),
  origins: v.array(origin),
  outlets: v.array(outlet),
  terms: v.array(term),
  articles: v.array(article),
}) satisfies v.GenericSchema<Reference>;

export const manifestShape = v.strictObject({
  hash: v.pipe(v.string(), v.regex(/^[0-9a-f]{64}$/)),
  knowsUntil: day,
  counts: v.strictObject({
    timeline: v.number(),
    entities: v.number(),
    articles: v.number(),
    terms: v.number(),
  }),
}) satisfies v.GenericSchema<ReferenceManifest>;
