/** The source file of an event, `data/events/<id>.yaml`. */
import * as v from 'valibot';
import { Day, Edtf, Id, Language, Line, Sureness, Text, WebUrl } from './schema-values.ts';

export const EVENT_KINDS = [
  'agreement', 'appointment', 'clashes', 'contact', 'regime-change', 'report', 'resolution',
  'sanctions', 'statement', 'strike', 'talks', 'visit', 'war',
] as const; // prettier-ignore

export const ASPECTS = [
  'agenda', 'attendance', 'casualties', 'cause', 'confirmation', 'date', 'directness', 'duration',
  'figures', 'held', 'legality', 'level', 'mediator', 'next-steps', 'other', 'outcome', 'place',
  'progress', 'reaction', 'responsibility', 'round', 'terms',
] as const; // prettier-ignore

/** Someone with a card of their own is named by it; someone without is named here. */
export const AttendeeFile = v.strictObject({
  person: v.optional(Id),
  name: v.optional(Text),
  side: Id,
  role: Text,
  presence: Sureness,
});

export const MediatorFile = v.strictObject({
  entity: v.optional(Id),
  name: v.optional(Text),
  presence: v.optional(Sureness, 'confirmed'),
});

export const AccountFile = v.strictObject({
  id: v.pipe(v.string(), v.regex(/^a[1-9]\d*$/, 'is not an account id: write a1, a2, a3 …')),
  aspect: v.picklist(ASPECTS),
  value: Text,
  origin: Id,
  relayedBy: v.optional(v.array(Id), []),
  carriedBy: Id,
  url: WebUrl,
  published: v.optional(Day),
  copy: v.optional(v.boolean(), false),
  held: v.optional(v.boolean()),
  agreesWith: v.optional(v.array(v.string()), []),
  differsWith: v.optional(v.array(v.string()), []),
});

export const SourceFile = v.strictObject({
  outlet: Id,
  via: v.optional(Id),
  copy: v.optional(v.boolean(), false),
  title: v.optional(Line),
  url: WebUrl,
  published: v.optional(Day),
  inLanguage: Language,
});

export const EventFile = v.strictObject({
  date: Edtf,
  kind: v.picklist(EVENT_KINDS),
  weight: v.picklist([1, 2, 3]),
  status: Sureness,
  name: Text,
  place: v.optional(Text),
  places: v.optional(v.array(Id), []),
  description: Text,
  attendees: v.optional(v.array(AttendeeFile), []),
  mediators: v.optional(v.array(MediatorFile), []),
  accounts: v.optional(v.array(AccountFile), []),
  sources: v.optional(v.array(SourceFile), []),
  related: v.optional(v.array(Id), []),
});

export type EventFile = v.InferOutput<typeof EventFile>;
export type AccountFile = v.InferOutput<typeof AccountFile>;
