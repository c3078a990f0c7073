/**
 * Narrowing the timeline: by kind, by how sure, by who, where and which side. Pure.
 */
import type { Entity, Sureness, TimelineEvent } from '@/lib/reference/types';
import { familyOf, type Family } from '../marks/family';

export interface TimelineFilter {
  /** None: every kind. */
  readonly families: readonly Family[];
  /** `differing`: events of which accounts differ. Null: all. */
  readonly sure: Sureness | 'differing' | null;
  /** Entity ids. */
  readonly person: string | null;
  readonly place: string | null;
  /** The side that someone who took part stands on. */
  readonly side: string | null;
}

export const NO_FILTER: TimelineFilter = {
  families: [],
  sure: null,
  person: null,
  place: null,
  side: null,
};

/** The choices that are made one at a time. */
export type Choice = Exclude<keyof TimelineFilter, 'families'>;

export const choices: readonly Choice[] = ['sure', 'person', 'place', 'side'];

/** Those that pass; `entities` tell on whose side someone stands. */
export function filterEvents(
  events: readonly TimelineEvent[],
  filter: TimelineFilter,
  entities: readonly Entity[],
): readonly TimelineEvent[] {
  const { families, sure, person, place, side } = filter;
  const sideOf = new Map(entities.map((entity) => [entity.id, entity.side]));
  return events.filter((event) => {
    const who = [...event.people, ...event.mediators];
    return (
      (families.length === 0 || families.includes(familyOf(event.kind))) &&
      (sure === null || (sure === 'differing' ? event.differences > 0 : event.status === sure)) &&
      (person === null || who.includes(person)) &&
      (place === null || event.places.includes(place)) &&
      (side === null || who.some((id) => sideOf.get(id) === side))
    );
  });
}

/** What can be chosen: only what some event of the timeline has. */
export interface FilterOptions {
  readonly people: readonly Entity[];
  readonly places: readonly Entity[];
  readonly sides: readonly string[];
}

/** The people, places and sides that the events name. */
export function filterOptions(
  events: readonly TimelineEvent[],
  entities: readonly Entity[],
): FilterOptions {
  const who = new Set(events.flatMap(({ people, mediators }) => [...people, ...mediators]));
  const where = new Set(events.flatMap(({ places }) => places));
  const people = entities.filter(({ id }) => who.has(id));
  return {
    people: people.filter(({ type }) => type === 'Person'),
    places: entities.filter(({ id }) => where.has(id)),
    sides: [...new Set(people.map(({ side }) => side))],
  };
}
