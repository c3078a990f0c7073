/** The story's own data, compiled: what the bundle carries. */
import { gzipSync } from 'node:zlib';
import * as v from 'valibot';
import { describe, expect, it } from 'vitest';
import { referenceFiles } from './assets.ts';
import { preparedData } from './prepare.ts';
import { manifestShape, referenceShape } from './reference-shape.ts';

const { reference, manifest } = preparedData();
const files = referenceFiles(reference);

describe('the reference', () => {
  it('is, file by file, what the types say', () => {
    const parts = [...files].map(([path, json]): [string, unknown] => [
      path.replace(/^reference\/|\.json$/g, ''),
      JSON.parse(json),
    ]);
    expect(v.parse(referenceShape, Object.fromEntries(parts))).toEqual(reference);
    expect(v.parse(manifestShape, manifest)).toEqual(manifest);
  });

  it('gives no id to two things that a reader opens', () => {
    const { timeline, entities, terms, articles } = reference;
    const ids = [...timeline, ...entities, ...terms, ...articles].map(({ id }) => id);
    expect(ids.filter((id, i) => ids.indexOf(id) !== i)).toEqual([]);
    for (const list of [reference.origins, reference.outlets, reference.records]) {
      expect(new Set(list.map(({ id }) => id)).size).toBe(list.length);
    }
  });

  it('has a record for every stop, in the same order', () => {
    expect(reference.records.map(({ id }) => id)).toEqual(reference.timeline.map(({ id }) => id));
    const days = reference.timeline.map(({ start }) => start);
    expect(days).toEqual([...days].sort());
  });

  it('compares accounts both ways', () => {
    for (const { accounts } of reference.records) {
      const byId = new Map(accounts.map((account) => [account.id, account]));
      for (const { id, agreesWith, differsWith } of accounts) {
        for (const other of agreesWith) expect(byId.get(other)?.agreesWith).toContain(id);
        for (const other of differsWith) expect(byId.get(other)?.differsWith).toContain(id);
      }
    }
  });

  it('stays small enough to be seeded at once', () => {
    const sizes = [...files].map(([path, json]) => {
      const gzip = gzipSync(json).length;
      return { path, bytes: Buffer.byteLength(json), gzip };
    });
    const sum = (key: 'bytes' | 'gzip') => sizes.reduce((total, size) => total + size[key], 0);
    expect(
      { bytes: sum('bytes') < 2_500_000, gzip: sum('gzip') < 600_000 },
      JSON.stringify(sizes),
    ).toEqual({ bytes: true, gzip: true });
  });
});
