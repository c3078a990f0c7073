import 'fake-indexeddb/auto';
import { IDBFactory } from 'fake-indexeddb';
import Dexie from 'dexie';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { openDatabase, type DatabaseProblem } from './connect';
import { MasarDatabase } from './database';
import { fakeBundle } from './fake-bundle';
import { referenceFrom, type ReferenceReader } from './reference-store';
import { seedReference } from './seed';
import { v1 } from './versions/v1';

vi.mock('@/lib/platform/browser', () => import('@/lib/platform/fake-browser'));
vi.mock('virtual:masar/manifest', () => ({ default: null }));

const bundle = fakeBundle('now');
const noProblem = async () => null;
let db: MasarDatabase;

beforeEach(() => {
  Dexie.dependencies.indexedDB = new IDBFactory();
  db = new MasarDatabase();
});

async function everything(reader: ReferenceReader) {
  return {
    story: await reader.story(),
    timeline: await reader.timeline(),
    record: await reader.record('early'),
    noRecord: await reader.record('never'),
    articles: await reader.articles(),
    allEntities: await reader.allEntities(),
    allTerms: await reader.allTerms(),
    entities: await reader.entities(['e2', 'nobody', 'e1']),
    terms: await reader.terms(['t1']),
    origins: await reader.origins(['o1']),
    outlets: await reader.outlets(['l1']),
  };
}

describe('the reference', () => {
  it('comes from the database once that is seeded, and says the same as the bundle', async () => {
    const before = await referenceFrom(() => openDatabase(db), bundle, noProblem);
    expect(before).toMatchObject({ source: 'bundle', problem: null });
    await seedReference(db, bundle);
    const after = await referenceFrom(() => openDatabase(db), bundle, noProblem);
    expect(after).toMatchObject({ source: 'database', problem: null });
    const answers = await everything(after);
    expect(answers).toEqual(await everything(before));
    expect(answers.timeline.map(({ id }) => id)).toEqual(['early', 'later']);
    expect(answers.entities.map(({ id }) => id)).toEqual(['e2', 'e1']);
    expect(answers.record?.id).toBe('early');
    expect(answers.noRecord).toBeNull();
  });

  it('comes from the bundle while the database holds another edition', async () => {
    await seedReference(db, fakeBundle('before'));
    const reader = await referenceFrom(() => openDatabase(db), bundle, noProblem);
    expect(reader.source).toBe('bundle');
    expect((await reader.story()).name.en).toBe('now');
  });

  it('says why where the worker could not seed', async () => {
    const reader = await referenceFrom(
      () => openDatabase(db),
      bundle,
      async () => 'full',
    );
    expect(reader).toMatchObject({ source: 'bundle', problem: 'full' });
  });

  it.each<[string, DatabaseProblem]>([
    ['InvalidStateError', 'shut'],
    ['SecurityError', 'shut'],
    ['QuotaExceededError', 'full'],
  ])('comes from the bundle where opening throws %s: %s', async (name, problem) => {
    vi.spyOn(IDBFactory.prototype, 'open').mockImplementationOnce(() => {
      throw new DOMException('refused', name);
    });
    const reader = await referenceFrom(() => openDatabase(db), bundle, noProblem);
    expect(reader).toMatchObject({ source: 'bundle', problem });
    expect(await reader.timeline()).toHaveLength(2);
  });

  it('comes from the bundle where the database does not open in time', async () => {
    vi.spyOn(IDBFactory.prototype, 'open').mockReturnValueOnce(new IDBOpenDBRequest());
    const reader = await referenceFrom(() => openDatabase(db, 20), bundle, noProblem);
    expect(reader).toMatchObject({ source: 'bundle', problem: 'blocked' });
    expect(await reader.timeline()).toHaveLength(2);
  });

  it('goes on from the bundle when the database is shut while it is read', async () => {
    await seedReference(db, bundle);
    const reader = await referenceFrom(() => openDatabase(db), bundle, noProblem);
    expect(await reader.timeline()).toHaveLength(2);
    db.close();
    expect(await reader.timeline()).toHaveLength(2);
    expect((await reader.record('later'))?.id).toBe('later');
  });

  it('lets newer code upgrade the database, and reads on', async () => {
    await seedReference(db, bundle);
    const reader = await referenceFrom(() => openDatabase(db), bundle, noProblem);
    const newer = new Dexie(db.name);
    newer.version(v1.version).stores(v1.stores);
    newer.version(2).stores({ added: 'id' });
    await newer.open();
    expect(newer.tables.map(({ name }) => name)).toContain('added');
    expect(await reader.timeline()).toHaveLength(2);
    newer.close();
  });
});
