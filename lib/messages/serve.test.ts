import { beforeEach, describe, expect, it, vi } from 'vitest';
import { browser, resetBrowser } from '@/lib/platform/fake-browser';
import { seal } from './envelope';
import { success } from './replies';
import { NO_TAB, serve, type Handlers } from './serve';

vi.mock('@/lib/platform/browser', () => import('@/lib/platform/fake-browser'));

const A = 'https://news.test/a';
const calls = vi.fn();

const handlers: Handlers = {
  'page/opened': async (request, tabId) => success(calls('page/opened', request, tabId) ?? null),
  'page/unrelated': async () => success(null),
  'page/wanted': async () => success(null),
  'page/read': () => Promise.reject(new Error('as planned')),
  'page/quotes': async () => success(null),
  'page/quote': async () => success(null),
  'page/save': async () => success({ merged: false }),
  'tab/save': async (_request, tabId) =>
    success({ id: String(tabId), merged: false, undo: 1, eventId: null }),
  'tab/quote': async () => success(0),
  'tab/check': async (request, tabId) => success(calls('tab/check', request, tabId) ?? null),
  'tab/probe': async () => success('unsupported'),
  'tab/judge': () => {
    throw new Error('as planned');
  },
  'tab/marks': async () => success(0),
  'clipping/save': async (_request, tabId) =>
    success({ id: String(tabId), merged: false, undo: 1 }),
  'clipping/edit': async () => success(0),
  'clipping/trash': async (_request, tabId) => success(tabId),
  'clipping/restore': async () => success(0),
  'clipping/purge': async () => success(0),
  'clipping/undo': async () => success(0),
  'clipping/draft': async () => success(null),
  'clipping/exported': async () => success(null),
};

const page = { id: 'masar-test', tab: { id: 4 }, frameId: 0, url: `${A}#x` };
const popup = { id: 'masar-test', url: 'chrome-extension://masar-test/popup.html?tab=4' };

/** Sends as the browser does, and gives what the listener responds. */
function send(message: unknown, sender: object): Promise<unknown> {
  return new Promise((resolve) => {
    const kept = browser.runtime.onMessage.fire(message, sender, resolve);
    expect(kept).toEqual([true]);
  });
}

beforeEach(() => {
  resetBrowser();
  calls.mockReset();
  serve(handlers);
});

describe('serve', () => {
  it("gives a page's message to its handler with the tab it came from", async () => {
    expect(await send(seal('page/opened', { url: A }), page)).toEqual({ ok: true, value: null });
    expect(calls).toHaveBeenCalledWith('page/opened', { url: A }, 4);
  });

  it("gives a surface's message to its handler with the tab it is about", async () => {
    expect(await send(seal('tab/check', { tabId: 9 }), popup)).toEqual({ ok: true, value: null });
    expect(calls).toHaveBeenCalledWith('tab/check', { tabId: 9 }, 9);
    expect(await send(seal('tab/probe', { tabId: 9 }), { ...popup, tab: { id: 4 } })).toEqual({
      ok: true,
      value: 'unsupported',
    });
  });

  it.each([
    ['another extension', { ...page, id: 'other' }],
    ['a frame inside a page', { ...page, frameId: 3 }],
    ['no tab', { ...page, tab: undefined }],
    ['a page of another origin', { ...page, url: 'https://other.test/a' }],
    ['a page of another scheme', { ...page, url: 'http://news.test/a' }],
    ['a page without a URL', { ...page, url: undefined }],
    ['a blank page', { ...page, url: 'about:blank' }],
    ['one of our own pages', { ...popup, tab: { id: 4 }, frameId: 0 }],
  ])('lets no page be spoken for by %s', async (_who, sender) => {
    const reply = await send(seal('page/opened', { url: A }), sender);
    expect(reply).toEqual({ ok: false, code: 'not-allowed' });
    expect(calls).not.toHaveBeenCalled();
  });

  it('lets our own pages, and nobody else, speak of clippings', async () => {
    const trash = seal('clipping/trash', { ids: [] });
    expect(await send(trash, popup)).toEqual({ ok: true, value: NO_TAB });
    expect(await send(trash, page)).toEqual({ ok: false, code: 'not-allowed' });
  });

  it.each([
    ['a page', page],
    ['another extension', { id: 'other', url: 'chrome-extension://other/popup.html' }],
    ['one that claims our name', { ...popup, url: 'https://masar-test/popup.html' }],
    ['nobody', { id: 'masar-test' }],
  ])('lets %s ask about no tab', async (_who, sender) => {
    const reply = await send(seal('tab/check', { tabId: 9 }), sender);
    expect(reply).toEqual({ ok: false, code: 'not-allowed' });
    expect(calls).not.toHaveBeenCalled();
  });

  it.each([
    null,
    'page/opened',
    {},
    { name: 'page/opened' },
    { name: 'page/opened', request: { url: 'x' } },
    { name: 'tab/all', request: {} },
    { name: 'toString', request: {} },
    { name: '__proto__', request: {} },
    { name: ['page/opened'], request: { url: A } },
  ])('answers %j as a bad message', async (message) => {
    expect(await send(message, page)).toEqual({ ok: false, code: 'bad-message' });
  });

  it('answers failed where a handler throws, at once or later', async () => {
    const failed = { ok: false, code: 'failed' };
    expect(await send(seal('tab/judge', { tabId: 1, judgement: null }), popup)).toEqual(failed);
    const reading = {
      url: A,
      canonical: null,
      lang: null,
      kind: 'unknown' as const,
      headline: '',
      description: null,
      published: null,
      siteName: null,
      paragraphs: [],
      truncated: false,
    };
    expect(await send(seal('page/read', { reading }), page)).toEqual(failed);
  });
});
