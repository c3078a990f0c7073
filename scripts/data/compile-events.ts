import { parseEdtf } from '../../lib/reference/edtf.ts';
import { differingAspects } from '../../lib/reference/ledger.ts';
import type { AccountFile, EventFile } from '../../lib/reference/schema-event.ts';
import type {
  Account, Attendee, EventRecord, LocalizedText, Mediator, TimelineEvent,
} from '../../lib/reference/types.ts'; // prettier-ignore
import type { Item } from './sources.ts';

type NameOf = (id: string) => LocalizedText;

const presentIds = (
  list: readonly { readonly id: string | null; readonly presence: string }[],
): string[] => [
  ...new Set(list.flatMap(({ id, presence }) => (id && presence !== 'denied' ? [id] : []))),
];

const attendees = (event: EventFile, nameOf: NameOf): Attendee[] =>
  event.attendees.map(({ person, name, side, role, presence }) => ({
    id: person ?? null,
    name: name ?? nameOf(person ?? ''),
    side,
    role,
    presence,
  }));

const mediators = (event: EventFile, nameOf: NameOf): Mediator[] =>
  event.mediators.map(({ entity, name, presence }) => ({
    id: entity ?? null,
    name: name ?? nameOf(entity ?? ''),
    presence,
  }));

type Relation = 'agreesWith' | 'differsWith';

/** Ids of the accounts that one stands in a relation with, whichever of the two files it. */
function related(account: AccountFile, all: readonly AccountFile[], relation: Relation): string[] {
  return all
    .filter(
      (other) =>
        other !== account &&
        (account[relation].includes(other.id) || other[relation].includes(account.id)),
    )
    .map(({ id }) => id);
}

const account = (one: AccountFile, all: readonly AccountFile[]): Account => ({
  id: one.id,
  aspect: one.aspect,
  value: one.value,
  origin: one.origin,
  relayedBy: one.relayedBy,
  carriedBy: one.carriedBy,
  url: one.url,
  published: one.published ?? null,
  copy: one.copy,
  ...(one.held !== undefined && { held: one.held }),
  agreesWith: related(one, all, 'agreesWith'),
  differsWith: related(one, all, 'differsWith'),
});

/** What an event's own page needs. */
export const compileRecord = ({ id, value }: Item<EventFile>, nameOf: NameOf): EventRecord => ({
  id,
  description: value.description,
  attendees: attendees(value, nameOf),
  mediators: mediators(value, nameOf),
  accounts: value.accounts.map((one) => account(one, value.accounts)),
  sources: value.sources.map(({ outlet, via, copy, title, url, published, inLanguage }) => ({
    outlet,
    via: via ?? null,
    copy,
    title: title ?? null,
    url,
    published: published ?? null,
    inLanguage,
  })),
  related: value.related,
});

/** The event's stop on the timeline, with what follows from its record. */
export function compileStop({ id, value }: Item<EventFile>, record: EventRecord): TimelineEvent {
  const days = parseEdtf(value.date);
  if (!days) throw new Error(`The event ${id} has no date.`);
  return {
    id,
    date: value.date,
    start: days.start,
    end: days.end,
    kind: value.kind,
    weight: value.weight,
    status: value.status,
    name: value.name,
    place: value.place ?? null,
    places: value.places,
    people: presentIds(record.attendees),
    mediators: presentIds(record.mediators),
    accounts: record.accounts.length,
    differences: differingAspects(record.accounts),
  };
}
