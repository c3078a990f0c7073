import 'fake-indexeddb/auto';
import { IDBFactory } from 'fake-indexeddb';
import Dexie from 'dexie';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { resetBrowser } from '@/lib/platform/fake-browser';
import { fakeBundle, fakeReference } from './fake-bundle';
import type * as Connect from './connect';
import type * as Seeding from './seeding';

vi.mock('@/lib/platform/browser', () => import('@/lib/platform/fake-browser'));
vi.mock('virtual:masar/manifest', () => ({ default: fakeBundle('now').manifest }));

const files = new Map(Object.entries(fakeReference('now')));
let fetched: string[];

/** A worker of its own: what it kept in memory is gone. */
async function startWorker(): Promise<typeof Seeding & typeof Connect> {
  vi.resetModules();
  return { ...(await import('./seeding')), ...(await import('./connect')) };
}

beforeEach(() => {
  resetBrowser();
  Dexie.dependencies.indexedDB = new IDBFactory();
  fetched = [];
  vi.stubGlobal('fetch', async (path: string) => {
    fetched.push(path);
    return Response.json(files.get(/(\w+)\.json$/.exec(path)?.[1] ?? ''));
  });
});
afterEach(() => {
  vi.unstubAllGlobals();
  vi.restoreAllMocks();
});

describe('ensureReference', () => {
  it("seeds this build's reference, and reads no file where it is there already", async () => {
    const first = await startWorker();
    await Promise.all([first.ensureReference(), first.ensureReference()]);
    expect(fetched).toHaveLength(8);
    expect(await (await first.connect()).db?.timeline.count()).toBe(2);
    expect(await first.seedingProblem()).toBeNull();
    const second = await startWorker();
    await second.ensureReference();
    expect(fetched).toHaveLength(8);
  });

  it('says why it could not, and the next worker tries again', async () => {
    vi.spyOn(IDBObjectStore.prototype, 'add').mockImplementation(() => {
      throw new DOMException('no room', 'QuotaExceededError');
    });
    const first = await startWorker();
    await first.ensureReference();
    expect(await first.seedingProblem()).toBe('full');
    vi.restoreAllMocks();
    const second = await startWorker();
    await second.ensureReference();
    expect(await second.seedingProblem()).toBeNull();
    expect(await (await second.connect()).db?.timeline.count()).toBe(2);
  });

  it('is content without a database', async () => {
    vi.spyOn(IDBFactory.prototype, 'open').mockImplementation(() => {
      throw new DOMException('refused', 'InvalidStateError');
    });
    const worker = await startWorker();
    await worker.ensureReference();
    expect(await worker.seedingProblem()).toBe('shut');
  });
});
