/**
 * Version 1 of the database. Never edited once released: a change is a new file.
 *
 * The reference is written by seeding alone, and may be cleared at any time. `judgements` is the
 * reader's own, and seeding does not know of it.
 */
export const v1 = {
  version: 1,
  stores: {
    timeline: 'id',
    records: 'id',
    entities: 'id',
    origins: 'id',
    outlets: 'id',
    terms: 'id',
    articles: 'id',
    meta: 'key',
    judgements: 'url',
  },
} as const;
