import 'fake-indexeddb/auto';
import { IDBFactory } from 'fake-indexeddb';
import Dexie from 'dexie';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { connect, problemOf } from './connect';

afterEach(() => {
  vi.restoreAllMocks();
});

describe('connect', () => {
  it('tries again after a failure, and then keeps one connection', async () => {
    Dexie.dependencies.indexedDB = new IDBFactory();
    vi.spyOn(IDBFactory.prototype, 'open').mockImplementationOnce(() => {
      throw new DOMException('refused', 'InvalidStateError');
    });
    expect(await connect()).toEqual({ db: null, problem: 'shut' });
    const [one, other] = await Promise.all([connect(), connect()]);
    expect(one.problem).toBeNull();
    expect(other.db).toBe(one.db);
    one.db?.close();
  });
});

describe('problemOf', () => {
  it.each([
    [new DOMException('', 'QuotaExceededError'), 'full'],
    [Object.assign(new Error(''), { inner: new DOMException('', 'QuotaExceededError') }), 'full'],
    [new DOMException('', 'InvalidStateError'), 'shut'],
    [new Error('anything'), 'shut'],
    [undefined, 'shut'],
    ['text', 'shut'],
  ])('case %#', (error, problem) => expect(problemOf(error)).toBe(problem));

  it('comes to an end with an error inside itself', () => {
    const error: Error & { inner?: unknown } = new Error('round');
    error.inner = error;
    expect(problemOf(error)).toBe('shut');
  });
});
