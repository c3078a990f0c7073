import { afterEach, describe, expect, it, vi } from 'vitest';
import { ownFile } from './own-file';

afterEach(() => {
  vi.unstubAllGlobals();
});

describe('ownFile', () => {
  it('gives the file at the path', async () => {
    vi.stubGlobal('fetch', async (path: string) => new Response(path));
    expect(await (await ownFile('/detector.bin')).text()).toBe('/detector.bin');
  });

  it('says so where it is missing', async () => {
    vi.stubGlobal('fetch', async () => new Response('', { status: 404 }));
    await expect(ownFile('/none')).rejects.toThrow('/none: 404');
  });

  it('never asks another host', async () => {
    const fetched = vi.fn();
    vi.stubGlobal('fetch', fetched);
    await expect(ownFile('//elsewhere.test/file')).rejects.toThrow('not an address');
    expect(fetched).not.toHaveBeenCalled();
  });
});
