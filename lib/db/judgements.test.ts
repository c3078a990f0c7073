import 'fake-indexeddb/auto';
import { IDBFactory } from 'fake-indexeddb';
import Dexie from 'dexie';
import { beforeEach, describe, expect, it } from 'vitest';
import { MasarDatabase } from './database';
import { getJudgement, setJudgement } from './judgements';

let db: MasarDatabase;

beforeEach(() => {
  Dexie.dependencies.indexedDB = new IDBFactory();
  db = new MasarDatabase();
});

describe('judgements', () => {
  it('are of a page, however it was reached', async () => {
    await setJudgement(db, 'https://news.test/a?id=1&utm_source=mail#top', 'about');
    expect(await getJudgement(db, 'https://news.test/a?id=1&fbclid=9')).toBe('about');
    expect(await getJudgement(db, 'https://news.test/a?id=2')).toBeNull();
  });

  it('are replaced, and taken back', async () => {
    await setJudgement(db, 'https://news.test/a', 'about');
    await setJudgement(db, 'https://news.test/a', 'not-about');
    expect(await getJudgement(db, 'https://news.test/a')).toBe('not-about');
    await setJudgement(db, 'https://news.test/a', null);
    expect(await getJudgement(db, 'https://news.test/a')).toBeNull();
    expect(await db.judgements.count()).toBe(0);
  });

  it('are of nothing but pages', async () => {
    await expect(setJudgement(db, 'no url', 'about')).rejects.toThrow('not a URL');
    expect(await getJudgement(db, 'no url')).toBeNull();
  });
});
