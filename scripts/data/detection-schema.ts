/** What the files of `data/detection/` must look like. */
import * as v from 'valibot';

const Spelling = v.pipe(
  v.string(),
  v.nonEmpty(),
  v.regex(/^[^*+]+[*+]?$/, 'A sign of the notation stands inside the word; it belongs at its end.'),
);
const List = v.array(Spelling);
const Spellings = v.record(v.string(), List);
const Numbered = v.record(v.string(), List);
const Weights = v.record(v.string(), v.number());
const Gate = v.array(v.array(v.strictObject({ source: v.string(), flags: v.literal('i') })));

export const AffixesFile = v.strictObject({
  prefixes: v.record(v.string(), v.array(List)),
  assimilated: v.array(v.strictObject({ article: v.string(), written: v.string(), before: List })),
  endings: v.record(v.string(), List),
  sets: v.record(v.string(), List),
  joining: List,
  placing: v.strictObject({
    before: List,
    parts: List,
    about: List,
    with: List,
    between: List,
    attached: List,
    withAttached: List,
    after: List,
    withAfter: List,
  }),
});
export const PartiesFile = v.record(
  v.string(),
  v.strictObject({ country: v.string(), languages: List, names: Spellings }),
);
export const ActsFile = v.strictObject({
  talk: Spellings,
  meet: Spellings,
  deal: Spellings,
  terms: Spellings,
});
export const ForceFile = v.strictObject({ force: Spellings });
export const OthersFile = v.record(
  v.string(),
  v.strictObject({
    mediator: v.optional(v.boolean(), false),
    broker: v.optional(v.boolean(), false),
    people: v.optional(List, []),
    names: Spellings,
  }),
);
export const NamesFile = v.record(v.string(), Spellings);
export const TopicsFile = v.record(v.string(), Spellings);
export const CuesFile = v.record(v.string(), List);
export const ContextsFile = v.strictObject({
  track: List,
  acting: List,
  background: List,
  negotiators: List,
  masks: Spellings,
  subjects: v.record(v.string(), Spellings),
  headings: Spellings,
  translated: Spellings,
});
export const CalendarFile = v.strictObject({
  months: v.record(v.string(), Numbered),
  weekdays: v.record(v.string(), Numbered),
});
export const WeightsFile = v.strictObject({
  score: v.strictObject({ bias: v.number(), threshold: v.number(), features: Weights }),
  link: v.strictObject({ features: Weights }),
});
export const GateFile = v.strictObject({ gate: Gate });
