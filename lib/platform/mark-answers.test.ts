import { beforeEach, describe, expect, it, vi } from 'vitest';
import type { Detection, Evidence } from '@/lib/detect/types';
import { browser, navigate, resetBrowser } from './fake-browser';
import { markHandlers, passagesOf } from './mark-answers';
import { writeTab } from './tab-state';

vi.mock('./browser', () => import('./fake-browser'));

const A = 'https://news.test/a';
const TAB = 5;

const reason = (quote: string, weight = 1): Evidence => ({
  feature: 'act',
  where: 'lead',
  weight,
  quote,
});

const detection: Detection = {
  covered: true,
  probability: 0.9,
  evidence: [reason('they met'), reason('they met', 0.5), reason(''), reason('no result', -1)],
  events: [],
  eventSure: 'none',
  named: [],
  notices: [],
  published: null,
};

const marks = (show: boolean | null) => markHandlers['tab/marks']({ tabId: TAB, show }, TAB);
const sent: unknown[] = [];
const injected: object[] = [];

beforeEach(async () => {
  resetBrowser();
  sent.length = 0;
  injected.length = 0;
  navigate(TAB, A);
  const state = { status: 'covered', url: A, detection, judgement: null, published: null } as const;
  await writeTab(TAB, { state: { ...state, headline: null }, checkingSince: null });
  browser.scripting.executeScript = async (injection) => {
    injected.push(injection);
    return [];
  };
  browser.scripting.insertCSS = async (injection) => void injected.push(injection);
  browser.tabs.sendMessage = async (_tab, message) => {
    sent.push(message);
    return { ok: true, value: 2 };
  };
});

describe('tab/marks', () => {
  it('puts the script and its look into the page, and sends the words once each', async () => {
    expect(await marks(true)).toEqual({ ok: true, value: 2 });
    const target = { tabId: TAB };
    expect(injected).toEqual([
      { target, files: ['/marks.css'] },
      { target, files: ['/mark-page.js'] },
    ]);
    expect(sent).toEqual([{ name: 'marks/set', request: { passages: ['they met', 'no result'] } }]);
  });

  it('marks nothing on a page that the words are not of', async () => {
    navigate(TAB, 'https://news.test/b');
    expect(await marks(true)).toEqual({ ok: false, code: 'page-changed' });
    expect(injected).toEqual([]);
  });

  it('takes the marks away, and asks, without putting anything in', async () => {
    await marks(false);
    await marks(null);
    expect(sent).toEqual([
      { name: 'marks/set', request: { passages: [] } },
      { name: 'marks/set', request: { passages: null } },
    ]);
    expect(injected).toEqual([]);
  });

  it('counts none where nobody listens, and says so where the browser refuses', async () => {
    browser.tabs.sendMessage = () => Promise.reject(new Error('Receiving end does not exist.'));
    expect(await marks(null)).toEqual({ ok: true, value: 0 });
    browser.scripting.executeScript = () => Promise.reject(new Error('no'));
    expect(await marks(true)).toEqual({ ok: false, code: 'not-allowed' });
  });
});

describe('passagesOf', () => {
  it('leaves out absences and what was said before', () => {
    expect(passagesOf(detection)).toEqual(['they met', 'no result']);
  });
});
