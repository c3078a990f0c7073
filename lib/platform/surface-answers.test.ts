import { beforeEach, describe, expect, it, vi } from 'vitest';
import type { ErrorCode, Judgement } from '@/lib/messages/protocol';
import { browser, navigate, resetBrowser } from './fake-browser';
import { pageHandlers } from './page-answers';
import { surfaceHandlers } from './surface-answers';
import { coverageOf } from './tab-coverage';
import { storedTabIds } from './tab-state';

vi.mock('./browser', () => import('./fake-browser'));

const A = 'https://news.test/a';
const TAB = 5;
const done = { ok: true, value: null };

function memory(problem: ErrorCode | null = null) {
  const words = new Map<string, Judgement | null>();
  return {
    words,
    async remember(url: string, judgement: Judgement | null) {
      if (!problem) words.set(url, judgement);
      return problem;
    },
  };
}

const handlers = surfaceHandlers(memory());
const coverage = async () => (await coverageOf(TAB)).coverage;

beforeEach(() => {
  resetBrowser();
  navigate(TAB, A);
});

describe('tab/check', () => {
  const check = () => handlers['tab/check']({ tabId: TAB }, TAB);

  it('asks the reader in the page, and the tab is being checked', async () => {
    browser.tabs.sendMessage = async () => done;
    expect(await check()).toEqual(done);
    expect(await coverage()).toBe('checking');
  });

  it('puts the reader in a page that has none, and asks again', async () => {
    const injected: object[] = [];
    browser.tabs.sendMessage = async () => {
      if (injected.length === 0) throw new Error('Receiving end does not exist.');
      return done;
    };
    browser.scripting.executeScript = async (injection) => {
      injected.push(injection);
      return [];
    };
    expect(await check()).toEqual(done);
    expect(injected).toEqual([{ target: { tabId: TAB }, files: ['/reader.js'] }]);
  });

  it('says not allowed where the browser refuses, and nobody is checking', async () => {
    browser.scripting.executeScript = () => Promise.reject(new Error('Cannot access contents'));
    expect(await check()).toEqual({ ok: false, code: 'not-allowed' });
    expect(await coverage()).toBe('unchecked');
  });

  it.each([undefined, 'chrome://settings/', 'https://addons.mozilla.org/'])(
    'does not try %s',
    async (url) => {
      navigate(TAB, url);
      browser.tabs.sendMessage = vi.fn();
      expect(await check()).toEqual({ ok: false, code: 'not-allowed' });
      expect(browser.tabs.sendMessage).not.toHaveBeenCalled();
    },
  );

  it('says so of a tab that is gone', async () => {
    expect(await handlers['tab/check']({ tabId: 9 }, 9)).toEqual({
      ok: false,
      code: 'no-such-tab',
    });
  });
});

describe('tab/probe', () => {
  const probe = () => handlers['tab/probe']({ tabId: TAB }, TAB);

  it.each([
    [A, 'unchecked'],
    ['about:config', 'unsupported'],
  ])('%s is %s', async (url, value) => {
    navigate(TAB, url);
    expect(await probe()).toEqual({ ok: true, value });
  });

  it.each([
    ['Cannot access a chrome:// URL', 'unsupported'],
    ['The extensions gallery cannot be scripted.', 'unsupported'],
    ['Cannot access contents of the page. Extension manifest must request permission', 'unchecked'],
    ['Missing host permission for the tab', 'unchecked'],
  ])('tries where the URL is kept from it: "%s" is %s', async (message, value) => {
    navigate(TAB, undefined);
    browser.scripting.executeScript = () => Promise.reject(new Error(message));
    expect(await probe()).toEqual({ ok: true, value });
  });
});

describe('tab/judge', () => {
  const unrelated = () =>
    pageHandlers({
      detect: () => Promise.reject(new Error('not asked')),
      judgementOn: async () => null,
    })['page/unrelated']({ url: A }, TAB);

  it('outranks the detector, is remembered, and can be taken back', async () => {
    const kept = memory();
    const judge = surfaceHandlers(kept)['tab/judge'];
    await unrelated();
    expect(await judge({ tabId: TAB, judgement: 'about' }, TAB)).toEqual(done);
    expect(await coverage()).toBe('covered');
    expect(browser.action.icons.get(TAB)).toBe('on');
    expect(kept.words.get(A)).toBe('about');
    await judge({ tabId: TAB, judgement: null }, TAB);
    expect(await coverage()).toBe('not-covered');
    expect(kept.words.get(A)).toBeNull();
  });

  it('works on a page that was never read, which is unread again when it is taken back', async () => {
    const judge = surfaceHandlers(memory())['tab/judge'];
    await judge({ tabId: TAB, judgement: 'not-about' }, TAB);
    expect(await coverage()).toBe('not-covered');
    await judge({ tabId: TAB, judgement: null }, TAB);
    expect(await coverage()).toBe('unchecked');
    expect(await storedTabIds()).toEqual([]);
  });

  it('is said of every tab that shows the page, and of no other page', async () => {
    const [same, other] = [TAB + 1, TAB + 2];
    navigate(same, `${A}#part`);
    navigate(other, 'https://news.test/b');
    const opened = pageHandlers({
      detect: () => Promise.reject(new Error('not asked')),
      judgementOn: async () => null,
    })['page/unrelated'];
    await Promise.all([
      opened({ url: A }, TAB),
      opened({ url: A }, same),
      opened({ url: 'https://news.test/b' }, other),
    ]);
    const judge = surfaceHandlers(memory())['tab/judge'];
    await judge({ tabId: TAB, judgement: 'about' }, TAB);
    const shown = await Promise.all([TAB, same, other].map(coverageOf));
    expect(shown.map(({ coverage: one }) => one)).toEqual(['covered', 'covered', 'not-covered']);
    expect(browser.action.icons.get(same)).toBe('on');
  });

  it('does not pretend where it cannot be remembered', async () => {
    const judge = surfaceHandlers(memory('storage-shut'))['tab/judge'];
    expect(await judge({ tabId: TAB, judgement: 'about' }, TAB)).toEqual({
      ok: false,
      code: 'storage-shut',
    });
    expect(await coverage()).toBe('unchecked');
  });

  it('keeps nothing of a private window beyond its tab', async () => {
    const kept = memory();
    navigate(TAB, A, true);
    await surfaceHandlers(kept)['tab/judge']({ tabId: TAB, judgement: 'about' }, TAB);
    expect(await coverage()).toBe('covered');
    expect(kept.words.size).toBe(0);
  });
});
