import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { PageReading } from '@/lib/detect/types';
import type * as Detector from './detector';

const tables = vi.hoisted(() => ({ loadTables: vi.fn() }));
vi.mock('@/lib/detect/tables', () => tables);
vi.mock('@/lib/detect/detect', () => ({
  detect: (reading: PageReading, loaded: unknown) => ({ headline: reading.headline, loaded }),
}));

const reading: PageReading = {
  url: 'https://news.test/a',
  canonical: null,
  lang: null,
  kind: 'article',
  headline: 'Talks resume',
  description: null,
  published: null,
  siteName: null,
  paragraphs: [],
  truncated: false,
};

let detector: typeof Detector;

beforeEach(async () => {
  vi.resetModules();
  detector = await import('./detector');
  tables.loadTables.mockImplementation((bytes: ArrayBuffer) => bytes.byteLength);
});
afterEach(() => {
  vi.unstubAllGlobals();
});

describe('detectPage', () => {
  it('reads the tables once, also for pages that come together', async () => {
    const fetched = vi.fn(async () => new Response(new Uint8Array(7)));
    vi.stubGlobal('fetch', fetched);
    const answers = await Promise.all([detector.detectPage(reading), detector.detectPage(reading)]);
    expect(answers).toEqual([
      { headline: 'Talks resume', loaded: 7 },
      { headline: 'Talks resume', loaded: 7 },
    ]);
    expect(fetched).toHaveBeenCalledTimes(1);
  });

  it('fails where they cannot be read, and the next page tries again', async () => {
    vi.stubGlobal('fetch', async () => new Response('', { status: 404 }));
    await expect(detector.detectPage(reading)).rejects.toThrow('/detector.bin: 404');
    vi.stubGlobal('fetch', async () => new Response(new Uint8Array(3)));
    expect(await detector.detectPage(reading)).toMatchObject({ loaded: 3 });
  });
});
