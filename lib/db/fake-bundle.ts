/**
 * A small made-up reference, for tests.
 */
import type { LocalizedText, Reference, TimelineEvent } from '@/lib/reference/types';
import type { ReferenceBundle } from './bundle';
import { sameInAll } from '@/lib/reference/ui-languages';

const text = (words: string): LocalizedText => sameInAll(words);

function event(id: string, day: string, name: string): TimelineEvent {
  return {
    id,
    date: day,
    start: day,
    end: day,
    kind: 'talks',
    weight: 2,
    status: 'reported',
    name: text(name),
    place: null,
    places: [],
    people: [],
    mediators: [],
    accounts: 0,
    differences: 0,
  };
}

/** A whole reference whose every text says which edition it is. Two events, out of order. */
export function fakeReference(edition: string): Reference {
  const named = (id: string) => ({ id, name: text(edition), aliases: [] });
  const record = (id: string) => ({
    id,
    description: text(edition),
    attendees: [],
    mediators: [],
    accounts: [],
    sources: [],
    related: [],
  });
  return {
    story: {
      name: text(edition),
      parties: ['north', 'south'],
      sides: { north: text('North'), south: text('South') },
      knowsUntil: '2020-12-31',
    },
    timeline: [event('later', '2020-06-01', edition), event('early', '2020-01-01', edition)],
    records: [record('early'), record('later')],
    entities: ['e1', 'e2'].map((id) => ({
      ...named(id),
      type: 'Person' as const,
      side: 'north',
      roles: [],
      about: text(edition),
      mistakenFor: [],
    })),
    origins: [{ id: 'o1', name: text(edition), kind: 'official', side: 'south' }],
    outlets: [
      {
        id: 'l1',
        name: text(edition),
        hosts: ['news.test'],
        read: ['news.test'],
        inLanguage: ['en'],
        kind: 'paper',
        country: null,
        note: null,
      },
    ],
    terms: [{ ...named('t1'), definition: text(edition), events: [] }],
    articles: [],
  };
}

/** That reference as a bundle; its hash is the edition. */
export function fakeBundle(edition: string): ReferenceBundle {
  const reference = fakeReference(edition);
  const { timeline, entities, articles, terms } = reference;
  return {
    manifest: {
      hash: edition,
      knowsUntil: reference.story.knowsUntil,
      counts: {
        timeline: timeline.length,
        entities: entities.length,
        articles: articles.length,
        terms: terms.length,
      },
    },
    load: (part) => Promise.resolve(reference[part]),
  };
}
