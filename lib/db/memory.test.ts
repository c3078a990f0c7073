import 'fake-indexeddb/auto';
import { IDBFactory } from 'fake-indexeddb';
import Dexie from 'dexie';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type * as Memory from './memory';

const PAGE = 'https://news.test/a';

let memory: typeof Memory;

beforeEach(async () => {
  Dexie.dependencies.indexedDB = new IDBFactory();
  // A worker of its own for each test: it keeps its connection.
  vi.resetModules();
  memory = await import('./memory');
});
afterEach(() => {
  vi.restoreAllMocks();
});

function refuseToOpen(name: string) {
  vi.spyOn(IDBFactory.prototype, 'open').mockImplementation(() => {
    throw new DOMException('refused', name);
  });
}

describe('memory', () => {
  it('remembers what the reader said, until it is taken back', async () => {
    expect(await memory.judgementOn(PAGE)).toBeNull();
    expect(await memory.remember(PAGE, 'about')).toBeNull();
    expect(await memory.judgementOn(`${PAGE}?utm_source=x`)).toBe('about');
    expect(await memory.remember(PAGE, null)).toBeNull();
    expect(await memory.judgementOn(PAGE)).toBeNull();
  });

  it.each([
    ['InvalidStateError', 'storage-shut'],
    ['QuotaExceededError', 'storage-full'],
  ])('knows nothing where opening throws %s, and says %s', async (name, code) => {
    refuseToOpen(name);
    expect(await memory.judgementOn(PAGE)).toBeNull();
    expect(await memory.remember(PAGE, 'about')).toBe(code);
  });

  it('says that there is no room where writing finds none', async () => {
    await memory.judgementOn(PAGE);
    vi.spyOn(IDBObjectStore.prototype, 'put').mockImplementation(() => {
      throw new DOMException('no room', 'QuotaExceededError');
    });
    expect(await memory.remember(PAGE, 'about')).toBe('storage-full');
  });
});
