import 'fake-indexeddb/auto';
import { IDBFactory } from 'fake-indexeddb';
import Dexie from 'dexie';
import { beforeEach, describe, expect, it } from 'vitest';
import { DATABASE_NAME, MasarDatabase } from '../database';
import { fakeBundle } from '../fake-bundle';
import { getJudgement } from '../judgements';
import { seededHash, seedReference } from '../seed';
import { makeVersion1, ROWS } from './v1.fixture';

beforeEach(() => {
  Dexie.dependencies.indexedDB = new IDBFactory();
});

describe('a database made by version 1', () => {
  it("opens with today's code, the reader's own in it, and can be seeded anew", async () => {
    await makeVersion1(Dexie.dependencies.indexedDB, DATABASE_NAME);
    const db = new MasarDatabase();
    expect(await seededHash(db)).toBe('made-by-version-1');
    expect(await db.judgements.toArray()).toEqual(ROWS.judgements);
    expect(await seedReference(db, fakeBundle('today'))).toBe('seeded');
    expect(await getJudgement(db, 'https://news.test/b?id=1')).toBe('about');
    expect((await db.terms.toArray()).map(({ id }) => id)).toEqual(['t1']);
    db.close();
  });
});
