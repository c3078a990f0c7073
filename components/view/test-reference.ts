/** An invented reference for tests of the views: two banks of a river, and who met at its bridge. */
import { bundleReader, type ReferenceQueries } from '@/lib/db/reference-reader';
import { account } from '@/lib/reference/test-account';
import { attendee, inAll, meeting, story } from '@/lib/reference/test-meeting';
import type { Article, Entity, Reference } from '@/lib/reference/types';

const localized = (ar: string, he: string, en: string) => ({ ar, he, en });

function entity(id: string, over: Partial<Entity> = {}): Entity {
  return {
    id,
    type: 'Person',
    name: inAll(id),
    aliases: [],
    side: 'up',
    roles: [],
    about: inAll(`about ${id}`),
    mistakenFor: [],
    ...over,
  };
}

function article(id: string, over: Partial<Article> = {}): Article {
  return {
    id,
    headline: `${id} headline`,
    inLanguage: 'en',
    name: inAll(`${id} name`),
    outlet: inAll('The Ferry'),
    url: `https://example.org/${id}`,
    datePublished: '2025-06-04',
    dateNote: inAll('no date'),
    machineTranslated: false,
    original: null,
    digest: inAll(`${id} digest`),
    keyPoints: [],
    quotations: [],
    oddities: [],
    about: ['bridge'],
    mentions: [],
    ...over,
  };
}

const accounts = [
  account('a1', { origin: 'gauge', carriedBy: 'ferry', published: '2025-06-02' }),
  account('a2', { origin: 'wave', carriedBy: 'wave', differsWith: ['a1'] }),
  account('a3', {
    origin: 'sources',
    relayedBy: ['gauge'],
    carriedBy: 'ferry',
    agreesWith: ['a1'],
    copy: true,
    published: '2024-12-30',
  }),
  account('a4', { aspect: 'held', held: true, origin: 'gauge', carriedBy: 'ferry' }),
  account('a5', { aspect: 'round', held: false, origin: 'wave', carriedBy: 'wave' }),
  account('a6', { aspect: 'level', origin: 'gauge', carriedBy: 'gauge' }),
  account('a7', { aspect: 'terms' }),
  account('a8', { aspect: 'terms', url: 'https://example.org/on-bridge' }),
];

const bridge = meeting(
  '2025-06-01',
  [
    attendee('ada', 'up', 'reported'),
    attendee('bo', 'down', 'disputed'),
    { ...attendee('a scribe', 'up', 'denied'), id: null },
    attendee('fay', 'far'),
  ],
  {
    id: 'bridge',
    name: inAll('Meeting at the bridge'),
    status: 'disputed',
    places: ['ford'],
    people: ['ada', 'bo', 'fay'],
    mediators: [{ id: 'fay', name: inAll('fay'), presence: 'reported' }],
    accounts,
    differences: 2,
  },
);
const later = meeting('2025-09-01', [attendee('cy', 'up'), attendee('bo', 'down')], {
  id: 'later',
  name: inAll('A later meeting'),
  places: ['ford'],
  people: ['cy', 'bo'],
});
const old = meeting('1990-05-05', [attendee('ada', 'up'), attendee('bo', 'down')], {
  id: 'old',
  name: inAll('An old meeting'),
  people: ['ada', 'bo'],
});
const flood = meeting('2025-03-01', [], { id: 'flood', kind: 'strike', name: inAll('The flood') });
const stops = [old, flood, bridge, later];

/** The invented reference. */
export const testReference: Reference = {
  story,
  timeline: stops.map(({ event }) => event),
  records: stops.map(({ event, record }) => ({
    ...record,
    id: event.id,
    description: inAll(`What happened at ${event.id}`),
    related: event.id === 'bridge' ? ['old'] : [],
    sources:
      event.id === 'bridge'
        ? [
            {
              outlet: 'ferry',
              via: 'gauge',
              copy: true,
              title: null,
              url: 'https://example.org/copy',
              published: '2025-06-02',
              inLanguage: 'fr',
            },
            {
              outlet: 'wave',
              via: null,
              copy: false,
              title: 'جسر',
              url: 'https://example.org/wave',
              published: null,
              inLanguage: 'ar',
            },
          ]
        : [],
  })),
  entities: [
    entity('ada', {
      name: localized('عادة', 'עדה', 'Ada'),
      roles: [
        { title: inAll('Warden'), from: '2020', to: '2025-07-31' },
        { title: inAll('Clerk'), from: '2010', to: '2019' },
      ],
      aliases: [
        { text: 'Adah', lang: 'en' },
        { text: 'Ado', lang: 'en', mark: 'slip' },
        { text: 'Ad', lang: 'en', mark: 'weak' },
        { text: 'Ада', lang: 'ru' },
      ],
      mistakenFor: [{ id: 'bo', name: null, how: inAll('the other bank') }],
    }),
    entity('bo', { side: 'down' }),
    entity('cy', { roles: [{ title: inAll('Warden'), from: '2025-08', to: null }] }),
    entity('fay', { side: 'far' }),
    entity('ford', { type: 'Place', name: localized('مخاضة', 'מעברה', 'Ford'), side: 'none' }),
  ],
  origins: [
    { id: 'gauge', name: inAll('The Gauge'), kind: 'outlet', side: 'none' },
    { id: 'sources', name: inAll('Some sources'), kind: 'unnamed-source', side: 'none' },
  ],
  outlets: ['ferry', 'wave', 'gauge'].map((id) => ({
    id,
    name: inAll(`The ${id}`),
    hosts: [],
    read: [],
    inLanguage: [],
    kind: 'site',
    country: null,
    note: null,
  })),
  terms: [
    {
      id: 'line',
      name: inAll('The line'),
      aliases: [{ text: 'Lign', lang: 'en', mark: 'slip' }],
      definition: inAll('where the water stood'),
      events: ['bridge', 'flood'],
    },
  ],
  articles: [
    article('on-bridge', {
      machineTranslated: true,
      original: 'https://example.org/original',
      keyPoints: [inAll('a point')],
      oddities: [inAll('“Ado” is Ada, the “Lign” the line'), inAll('A date is wrong.')],
      quotations: [{ text: 'جسر', inLanguage: 'ar', speaker: inAll('Ada') }],
      mentions: ['old'],
    }),
    article('beside', { headline: null, url: null, datePublished: null }),
  ],
};

/** The invented reference as the views ask for it. */
export const testQueries: ReferenceQueries = bundleReader({
  manifest: {
    hash: '',
    knowsUntil: story.knowsUntil,
    counts: { timeline: 0, entities: 0, articles: 0, terms: 0 },
  },
  load: (part) => Promise.resolve(testReference[part]),
});
