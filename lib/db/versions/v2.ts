/**
 * Version 2 of the database: the reader's clippings. Never edited once released.
 *
 * `clippings` and `words` are written together, always: a row of `words` is what is searched of
 * one clipping or one own article. `undo` holds inverse operations until the browser's session
 * ends, `drafts` notes that are not saved yet, `snapshots` what is known of the copies of the
 * reader's own and `snapshotData` the copies, `state` single facts by name.
 */
export const v2 = {
  version: 2,
  stores: {
    clippings: 'id, *facets',
    words: 'key, *words',
    drafts: 'key',
    undo: '++seq',
    snapshots: 'id',
    snapshotData: 'id',
    state: 'key',
    ownArticles: 'id, *facets',
  },
} as const;
