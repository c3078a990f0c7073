import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { Detection, PageReading } from '@/lib/detect/types';
import type { Judgement } from '@/lib/messages/protocol';
import { browser, closeTab, navigate, resetBrowser, restartWorker } from './fake-browser';
import { pageHandlers, type PageEngine } from './page-answers';
import { CHECKING_LASTS_MS, coverageOf } from './tab-coverage';
import { followTabs } from './tab-events';
import { storedTabIds } from './tab-state';

vi.mock('./browser', () => import('./fake-browser'));

const A = 'https://news.test/a';
const B = 'https://news.test/b';
let tab = 0;

const read = (url: string, headline = ''): { reading: PageReading } => ({
  reading: {
    url,
    canonical: null,
    lang: null,
    kind: 'article',
    headline,
    description: null,
    published: null,
    siteName: null,
    paragraphs: [],
    truncated: false,
  },
});

const found = (covered: boolean): Detection => ({
  covered,
  probability: covered ? 0.9 : 0.1,
  evidence: [],
  events: [],
  eventSure: covered ? 'sure' : 'none',
  named: [],
  notices: [],
  published: '2020-02-03',
});

/** An engine whose detections end when the test says so. */
function slowEngine() {
  const waiting: { url: string; end: (covered: boolean) => void; fail: () => void }[] = [];
  const judgements = new Map<string, Judgement>();
  const engine: PageEngine = {
    detect: ({ url }) =>
      new Promise((resolve, reject) => {
        waiting.push({
          url,
          end: (covered) => resolve(found(covered)),
          fail: () => reject(new Error('as planned')),
        });
      }),
    judgementOn: async (url) => judgements.get(url) ?? null,
  };
  return { engine, waiting, judgements };
}

const fastEngine = (covered: boolean, judgement: Judgement | null = null): PageEngine => ({
  detect: async () => found(covered),
  judgementOn: async () => judgement,
});

const coverage = async () => (await coverageOf(tab)).coverage;
const settle = () => vi.advanceTimersByTimeAsync(1_000);

/** The reply, however long the handler takes. */
async function replied<T>(reply: Promise<T>): Promise<T> {
  await settle();
  return reply;
}

beforeEach(() => {
  resetBrowser();
  vi.useFakeTimers();
  // A new one each time: a test may leave the one before it waiting for ever.
  tab += 1;
  followTabs();
  navigate(tab, A);
});
afterEach(() => {
  vi.useRealTimers();
});

describe('what a page sends', () => {
  it('takes its tab from not read over checking to the answer', async () => {
    const handlers = pageHandlers(fastEngine(true));
    expect(await coverage()).toBe('unchecked');
    await handlers['page/opened']({ url: A }, tab);
    expect(await coverage()).toBe('checking');
    await handlers['page/read'](read(A, 'Talks resume'), tab);
    expect(await coverageOf(tab)).toMatchObject({
      coverage: 'covered',
      state: { url: A, headline: 'Talks resume', published: '2020-02-03', judgement: null },
    });
    expect(browser.action.icons.get(tab)).toBe('on');
  });

  it('says not covered of a page that gave no reason to be read', async () => {
    const handlers = pageHandlers(fastEngine(true));
    await handlers['page/unrelated']({ url: `${A}#top` }, tab);
    expect(await coverageOf(tab)).toMatchObject({
      coverage: 'not-covered',
      state: { detection: null, url: A },
    });
    expect(browser.action.icons.get(tab)).toBe('quiet');
  });

  it('puts the script that reads into a page that wants it', async () => {
    const injected: object[] = [];
    browser.scripting.executeScript = async (injection) => {
      injected.push(injection);
      return [];
    };
    const handlers = pageHandlers(fastEngine(true));
    await handlers['page/opened']({ url: A }, tab);
    expect(await handlers['page/wanted']({ url: A }, tab)).toEqual({ ok: true, value: null });
    expect(injected).toEqual([{ target: { tabId: tab }, files: ['/read-page.js'] }]);
    expect(await coverage()).toBe('checking');
  });

  it('stops checking where the browser keeps that script out', async () => {
    browser.scripting.executeScript = () => Promise.reject(new Error('Cannot access contents'));
    const handlers = pageHandlers(fastEngine(true));
    await handlers['page/opened']({ url: A }, tab);
    const reply = await handlers['page/wanted']({ url: A }, tab);
    expect(reply).toEqual({ ok: false, code: 'not-allowed' });
    expect(await coverage()).toBe('unchecked');
  });

  it("keeps the reader's word on the page above all of it", async () => {
    const handlers = pageHandlers(fastEngine(true, 'not-about'));
    await handlers['page/opened']({ url: A }, tab);
    expect(await coverage()).toBe('not-covered');
    await handlers['page/read'](read(A), tab);
    expect(await coverageOf(tab)).toMatchObject({
      coverage: 'not-covered',
      state: { status: 'covered', judgement: 'not-about' },
    });
  });
});

describe('when things meet', () => {
  it('drops an answer when the tab went elsewhere meanwhile', async () => {
    const { engine, waiting } = slowEngine();
    const handlers = pageHandlers(engine);
    const reply = handlers['page/read'](read(A), tab);
    await settle();
    navigate(tab, B);
    waiting[0]?.end(true);
    expect(await replied(reply)).toEqual({ ok: false, code: 'page-changed' });
    expect(await coverageOf(tab)).toEqual({ coverage: 'unchecked', state: null, url: B });
    expect(browser.action.icons.get(tab)).not.toBe('on');
  });

  it("keeps the new page's answer when the old page's comes late", async () => {
    const { engine, waiting } = slowEngine();
    const handlers = pageHandlers(engine);
    const late = handlers['page/read'](read(A), tab);
    await settle();
    navigate(tab, B);
    const now = handlers['page/read'](read(B), tab);
    waiting[0]?.end(true);
    await settle();
    waiting[1]?.end(false);
    expect(await replied(late)).toEqual({ ok: false, code: 'page-changed' });
    expect(await replied(now)).toMatchObject({ ok: true });
    expect(await coverageOf(tab)).toMatchObject({ coverage: 'not-covered', url: B });
  });

  it('keeps the later of two readings of one page', async () => {
    const { engine, waiting } = slowEngine();
    const handlers = pageHandlers(engine);
    const early = handlers['page/read'](read(A, 'early'), tab);
    const whole = handlers['page/read'](read(A, 'whole'), tab);
    await settle();
    waiting[0]?.end(false);
    await settle();
    waiting[1]?.end(true);
    await Promise.all([replied(early), replied(whole)]);
    expect((await coverageOf(tab)).state?.headline).toBe('whole');
  });

  it('leaves nothing of a tab that was closed while its page was read', async () => {
    const { engine, waiting } = slowEngine();
    const handlers = pageHandlers(engine);
    await handlers['page/opened']({ url: A }, tab);
    const reply = handlers['page/read'](read(A), tab);
    await settle();
    closeTab(tab);
    waiting[0]?.end(true);
    expect(await replied(reply)).toEqual({ ok: false, code: 'page-changed' });
    await settle();
    expect(await storedTabIds()).toEqual([]);
  });

  it('waits a moment for a route that the browser has not told yet', async () => {
    const handlers = pageHandlers(fastEngine(true));
    const reply = handlers['page/read'](read(B), tab);
    await vi.advanceTimersByTimeAsync(10);
    navigate(tab, B);
    expect(await replied(reply)).toMatchObject({ ok: true });
    expect(await coverage()).toBe('covered');
  });

  it('lets one tab hang without holding up another', async () => {
    const { engine } = slowEngine();
    const handlers = pageHandlers(engine);
    const other = tab + 100;
    navigate(other, B);
    void handlers['page/read'](read(A), tab);
    expect(await replied(handlers['page/opened']({ url: B }, other))).toMatchObject({ ok: true });
  });
});

describe('when things break', () => {
  it('ends the check when the detector fails, and the next page works', async () => {
    const { engine, waiting } = slowEngine();
    const handlers = pageHandlers(engine);
    await handlers['page/opened']({ url: A }, tab);
    const reply = handlers['page/read'](read(A), tab);
    await settle();
    waiting[0]?.fail();
    expect(await replied(reply)).toEqual({ ok: false, code: 'failed' });
    expect(await coverage()).toBe('unchecked');
    const again = handlers['page/read'](read(A), tab);
    await settle();
    waiting[1]?.end(true);
    expect(await replied(again)).toMatchObject({ ok: true });
    expect(await coverage()).toBe('covered');
  });

  it("keeps the reader's word when the detector fails", async () => {
    const { engine, waiting, judgements } = slowEngine();
    judgements.set(A, 'about');
    const handlers = pageHandlers(engine);
    await handlers['page/opened']({ url: A }, tab);
    const reply = handlers['page/read'](read(A), tab);
    await settle();
    waiting[0]?.fail();
    await replied(reply);
    expect(await coverage()).toBe('covered');
  });

  it('remembers the answer over the death of the worker', async () => {
    await pageHandlers(fastEngine(true))['page/read'](read(A), tab);
    restartWorker();
    followTabs();
    expect(await coverage()).toBe('covered');
    browser.action.icons.delete(tab);
    browser.tabs.onUpdated.fire(tab, { status: 'complete' });
    await settle();
    expect(browser.action.icons.get(tab)).toBe('on');
  });

  it('is honest when the worker died in the middle of a check', async () => {
    const { engine } = slowEngine();
    const handlers = pageHandlers(engine);
    await handlers['page/opened']({ url: A }, tab);
    void handlers['page/read'](read(A), tab);
    await settle();
    restartWorker();
    await vi.advanceTimersByTimeAsync(CHECKING_LASTS_MS);
    expect(await coverage()).toBe('unchecked');
  });
});
