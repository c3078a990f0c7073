import fc from 'fast-check';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { TabState } from '@/lib/messages/protocol';
import { arbitraryUrl } from './arbitrary-url';
import { browser, closeTab, navigate, resetBrowser } from './fake-browser';
import {
  CHECKING_LASTS_MS,
  coverageFrom,
  coverageOf,
  watchCoverage,
  type TabCoverage,
} from './tab-coverage';
import { tabKey, writeTab } from './tab-state';

vi.mock('./browser', () => import('./fake-browser'));

const A = 'https://news.test/a';
const B = 'https://news.test/b';

function state(url: string, status: TabState['status'] = 'covered'): TabState {
  return { status, url, detection: null, judgement: null, published: null, headline: null };
}

beforeEach(() => {
  resetBrowser();
  vi.useFakeTimers({ now: 1_000_000 });
});
afterEach(() => {
  vi.useRealTimers();
});

describe('coverageFrom', () => {
  it('shows a state only on the page it is about, whatever URL the tab has', () => {
    const url = fc.oneof(
      arbitraryUrl(),
      fc.constantFrom(A, `${A}#x`, B, 'about:blank', 'chrome://newtab/', undefined, null, '', 'x'),
    );
    fc.assert(
      fc.property(url, fc.constantFrom('covered', 'not-covered', 'checking'), (at, status) => {
        const found = coverageFrom(at, { state: state(A, status), checkingSince: 0 }, 1);
        const isA = at === A || at === `${A}#x`;
        expect(found.state !== null).toBe(isA);
        if (isA) expect(found.coverage).toBe(status);
        else expect(['unchecked', 'unsupported']).toContain(found.coverage);
      }),
    );
  });

  it.each([
    [A, 'unchecked'],
    [undefined, 'unchecked'],
    ['chrome://settings/', 'unsupported'],
    ['https://addons.mozilla.org/', 'unsupported'],
  ])('without a state %s is %s', (url, coverage) => {
    expect(coverageFrom(url, null, 0)).toMatchObject({ coverage, state: null });
  });

  it("puts the reader's word above the detector's, and above a check", () => {
    for (const status of ['covered', 'not-covered', 'checking'] as const) {
      const said = (judgement: TabState['judgement']) =>
        coverageFrom(A, { state: { ...state(A, status), judgement }, checkingSince: null }, 0);
      expect(said('about').coverage).toBe('covered');
      expect(said('not-about').coverage).toBe('not-covered');
    }
  });

  it('takes a check without an end for none', () => {
    const checking = { state: state(A, 'checking'), checkingSince: 1_000 };
    expect(coverageFrom(A, checking, 1_000 + CHECKING_LASTS_MS).coverage).toBe('checking');
    expect(coverageFrom(A, checking, 1_001 + CHECKING_LASTS_MS)).toEqual({
      coverage: 'unchecked',
      state: null,
      url: A,
    });
    expect(coverageFrom(A, { ...checking, checkingSince: null }, 0).coverage).toBe('unchecked');
  });
});

describe('coverageOf', () => {
  it('reads what is stored', async () => {
    navigate(7, `${A}#part`);
    await writeTab(7, { state: state(A), checkingSince: null });
    expect(await coverageOf(7)).toEqual({ coverage: 'covered', state: state(A), url: A });
  });

  it.each([null, 'text', {}, { state: null, checkingSince: null }, { state: {} }])(
    'takes %j in the store for nothing',
    async (value) => {
      navigate(7, A);
      await browser.storage.session.set({ [tabKey(7)]: value });
      expect((await coverageOf(7)).coverage).toBe('unchecked');
    },
  );

  it('says unsupported of a tab that is gone', async () => {
    expect((await coverageOf(7)).coverage).toBe('unsupported');
  });
});

describe('watchCoverage', () => {
  function watch(tabId: number) {
    const seen: TabCoverage[] = [];
    const stop = watchCoverage(tabId, (coverage) => seen.push(coverage));
    return { seen, stop, coverages: () => seen.map(({ coverage }) => coverage) };
  }
  const settle = () => vi.advanceTimersByTimeAsync(0);

  it('follows states and navigations, and says each thing once', async () => {
    navigate(7, A);
    const { coverages, seen, stop } = watch(7);
    await settle();
    await writeTab(7, { state: state(A, 'checking'), checkingSince: Date.now() });
    await settle();
    await writeTab(7, { state: state(A), checkingSince: null });
    await settle();
    browser.tabs.onUpdated.fire(7, { status: 'complete' });
    await writeTab(8, { state: state(B), checkingSince: null });
    await settle();
    navigate(7, B);
    await settle();
    expect(coverages()).toEqual(['unchecked', 'checking', 'covered', 'unchecked']);
    expect(seen.at(-1)).toMatchObject({ state: null, url: B });
    closeTab(7);
    await settle();
    expect(coverages().at(-1)).toBe('unsupported');
    stop();
  });

  it('sees a check run out by itself', async () => {
    navigate(7, A);
    await writeTab(7, { state: state(A, 'checking'), checkingSince: Date.now() });
    const { coverages, stop } = watch(7);
    await settle();
    await vi.advanceTimersByTimeAsync(CHECKING_LASTS_MS + 1_000);
    expect(coverages()).toEqual(['checking', 'unchecked']);
    stop();
  });

  it('is silent once stopped, with nothing left listening', async () => {
    navigate(7, A);
    const { seen, stop } = watch(7);
    stop();
    navigate(7, B);
    await vi.advanceTimersByTimeAsync(CHECKING_LASTS_MS * 2);
    expect(seen).toEqual([]);
    for (const event of [browser.storage.onChanged, browser.tabs.onUpdated, browser.tabs.onRemoved])
      expect(event.count).toBe(0);
  });
});
