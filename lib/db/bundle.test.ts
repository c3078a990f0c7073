import { afterEach, describe, expect, it, vi } from 'vitest';
import { extensionBundle } from './bundle';
import { fakeBundle, fakeReference } from './fake-bundle';

const { manifest } = fakeBundle('x');
const reference = fakeReference('x');

function serve(files: Record<string, unknown>) {
  const fetched = vi.fn(async (path: string) =>
    path in files ? Response.json(files[path]) : new Response('', { status: 404 }),
  );
  vi.stubGlobal('fetch', fetched);
  return fetched;
}

afterEach(() => {
  vi.unstubAllGlobals();
});

describe('extensionBundle', () => {
  it('reads each part from its own file, once', async () => {
    const fetched = serve({
      '/reference/timeline.json': reference.timeline,
      '/reference/story.json': reference.story,
    });
    const bundle = extensionBundle(manifest);
    expect(await bundle.load('timeline')).toEqual(reference.timeline);
    expect(await bundle.load('timeline')).toEqual(reference.timeline);
    expect(await bundle.load('story')).toEqual(reference.story);
    expect(fetched).toHaveBeenCalledTimes(2);
  });

  it('tries a missing part again the next time', async () => {
    serve({});
    const bundle = extensionBundle(manifest);
    await expect(bundle.load('terms')).rejects.toThrow('/reference/terms.json');
    serve({ '/reference/terms.json': reference.terms });
    expect(await bundle.load('terms')).toEqual(reference.terms);
  });

  it.each([
    ['story', []],
    ['terms', {}],
    ['terms', [{ name: 'no id' }]],
    ['terms', [null]],
  ] as const)('refuses a %s that is %j', async (part, value) => {
    serve({ [`/reference/${part}.json`]: value });
    await expect(extensionBundle(manifest).load(part)).rejects.toThrow('another shape');
  });
});
