/**
 * What the index of names and the cards show, read from the reference.
 */
import { loadRoom } from '../room/load';
import type { ReferenceQueries } from '@/lib/db/reference-reader';
import { careerOf, roomAfter, type CareerStep, type RoomAfter } from '@/lib/reference/careers';
import type { Entity, Story, Sureness, Term, TimelineEvent } from '@/lib/reference/types';

export interface NamesData {
  readonly story: Story;
  readonly entities: readonly Entity[];
  readonly terms: readonly Term[];
}

/** Every name and term. */
export async function loadNames(queries: ReferenceQueries): Promise<NamesData> {
  const [story, entities, terms] = await Promise.all([
    queries.story(),
    queries.allEntities(),
    queries.allTerms(),
  ]);
  return { story, entities, terms };
}

/** An event and how sure it is that someone was there; null for a place, or what mediated. */
export interface NamedEvent {
  readonly event: TimelineEvent;
  readonly presence: Sureness | null;
}

/** Another whom one may take for this one. */
export interface Lookalike {
  readonly id: string | null;
  readonly name: Entity['name'];
  readonly how: Entity['about'];
}

export interface NameCardData {
  readonly story: Story;
  readonly entity: Entity;
  readonly career: readonly CareerStep[];
  readonly after: RoomAfter | null;
  /** Latest first. */
  readonly events: readonly NamedEvent[];
  readonly mistakenFor: readonly Lookalike[];
}

/** A person's, organisation's or place's card; null where there is none. */
export async function loadNameCard(
  queries: ReferenceQueries,
  id: string,
): Promise<NameCardData | null> {
  const [{ story, entities }, timeline] = await Promise.all([
    loadNames(queries),
    queries.timeline(),
  ]);
  const entity = entities.find((one) => one.id === id);
  if (!entity) return null;
  const named = timeline.filter(({ people, mediators, places }) =>
    [people, mediators, places].some((ids) => ids.includes(id)),
  );
  const [events, { meetings }] = await Promise.all([
    Promise.all(named.map(async (event) => presenceAt(queries, event, id))),
    loadRoom(queries),
  ]);
  return {
    story,
    entity,
    career: careerOf(entity, entities),
    after: roomAfter(entity, meetings),
    events: events.toReversed(),
    mistakenFor: lookalikes(entity, entities),
  };
}

export interface TermCardData {
  readonly term: Term;
  /** Latest first. */
  readonly events: readonly TimelineEvent[];
}

/** A term's card; null where there is none. */
export async function loadTermCard(
  queries: ReferenceQueries,
  id: string,
): Promise<TermCardData | null> {
  const [[term], timeline] = await Promise.all([queries.terms([id]), queries.timeline()]);
  if (!term) return null;
  const events = timeline.filter((event) => term.events.includes(event.id));
  return { term, events: events.toReversed() };
}

async function presenceAt(
  queries: ReferenceQueries,
  event: TimelineEvent,
  id: string,
): Promise<NamedEvent> {
  const record = event.people.includes(id) ? await queries.record(event.id) : null;
  const attendee = record?.attendees.find((one) => one.id === id);
  return { event, presence: attendee?.presence ?? null };
}

/** Those whom the card names, and those whose cards name this one. */
function lookalikes(entity: Entity, all: readonly Entity[]): Lookalike[] {
  const own = entity.mistakenFor.flatMap(({ id, name, how }) => {
    const other = all.find((one) => one.id === id);
    const called = other?.name ?? name;
    return called ? [{ id: other?.id ?? null, name: called, how }] : [];
  });
  const others = all.filter(
    ({ id, mistakenFor }) =>
      mistakenFor.some((one) => one.id === entity.id) && !own.some((one) => one.id === id),
  );
  return [...own, ...others.map(({ id, name, about }) => ({ id, name, how: about }))];
}
