import 'fake-indexeddb/auto';
import { IDBFactory } from 'fake-indexeddb';
import Dexie from 'dexie';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { fakeDraft } from '@/lib/clippings/fake-clipping';
import { saveClipping } from '@/lib/clippings/save';
import { makeSnapshot } from '@/lib/clippings/snapshots';
import { MasarDatabase } from './database';
import { eraseEverything } from './erase';
import { fakeReference } from './fake-bundle';

vi.mock('@/lib/platform/browser', () => import('@/lib/platform/fake-browser'));
vi.mock('virtual:masar/manifest', async () => {
  const { fakeBundle } = await import('./fake-bundle');
  return { default: fakeBundle('now').manifest };
});

beforeEach(() => {
  Dexie.dependencies.indexedDB = new IDBFactory();
  const files = new Map(Object.entries(fakeReference('now')));
  vi.stubGlobal('fetch', async (path: string) =>
    Response.json(files.get(/(\w+)\.json$/.exec(path)?.[1] ?? '')),
  );
});
afterEach(() => {
  vi.unstubAllGlobals();
});

it("erases all that is the reader's, snapshots too, and lays the reference down anew", async () => {
  const db = new MasarDatabase();
  await saveClipping(db, fakeDraft());
  await makeSnapshot(db, 'asked');
  expect(await eraseEverything()).toBe(true);
  const after = new MasarDatabase();
  await after.open();
  const counts = await Promise.all(
    after.tables.map(async (table) => [table.name, await table.count()]),
  );
  const left = counts.filter(([, count]) => count !== 0).map(([name]) => name);
  const reference = ['articles', 'entities', 'meta', 'origins', 'outlets', 'records', 'terms'];
  expect(left.filter((name) => name !== 'timeline' && !reference.includes(String(name)))).toEqual(
    [],
  );
  expect(left).toContain('timeline');
  after.close();
});
