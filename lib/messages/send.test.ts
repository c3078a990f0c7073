import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { browser, resetBrowser } from '@/lib/platform/fake-browser';
import { ask, tell } from './send';

vi.mock('@/lib/platform/browser', () => import('@/lib/platform/fake-browser'));

const good = { ok: true, value: 'unchecked' };

/** A worker that answers each message with the next of these; an Error is thrown. */
function workerAnswers(...answers: unknown[]) {
  const sent: unknown[] = [];
  browser.runtime.sendMessage = async (message) => {
    const answer = answers[sent.length];
    sent.push(message);
    if (answer instanceof Error) throw answer;
    return answer;
  };
  return sent;
}

const probe = () => ask('tab/probe', { tabId: 1 });

beforeEach(resetBrowser);
afterEach(() => {
  vi.useRealTimers();
});

describe('ask', () => {
  it('sends the envelope and gives the reply', async () => {
    const sent = workerAnswers(good);
    expect(await probe()).toEqual(good);
    expect(sent).toEqual([{ name: 'tab/probe', request: { tabId: 1 } }]);
  });

  it.each([[new Error('Could not establish connection.')], [undefined]])(
    'asks once more where the worker gave no answer: %s',
    async (none) => {
      const sent = workerAnswers(none, good);
      expect(await probe()).toEqual(good);
      expect(sent).toHaveLength(2);
    },
  );

  it('says failed after the second time, and does not ask for ever', async () => {
    const sent = workerAnswers(undefined, new Error('gone'), good);
    expect(await probe()).toEqual({ ok: false, code: 'failed' });
    expect(sent).toHaveLength(2);
  });

  it('does not repeat what was answered with a code', async () => {
    const sent = workerAnswers({ ok: false, code: 'no-such-tab' });
    expect(await probe()).toEqual({ ok: false, code: 'no-such-tab' });
    expect(sent).toHaveLength(1);
  });

  it('does not wait for ever for a worker that hangs', async () => {
    vi.useFakeTimers();
    browser.runtime.sendMessage = () => new Promise(() => {});
    const reply = probe();
    await vi.advanceTimersByTimeAsync(60_000);
    expect(await reply).toEqual({ ok: false, code: 'failed' });
    expect(vi.getTimerCount()).toBe(0);
  });

  it.each([
    'text',
    {},
    { ok: true },
    { ok: true, value: null },
    { ok: true, value: 'covered' },
    { ok: 'true', value: 'unchecked' },
    { ok: false, code: 'made-up' },
  ])('takes %j for a failure', async (answer) => {
    workerAnswers(answer);
    expect(await probe()).toEqual({ ok: false, code: 'failed' });
  });
});

describe('tell', () => {
  it("tells the tab's top frame", async () => {
    const told = vi.fn(async () => ({ ok: true, value: null }));
    browser.tabs.sendMessage = told;
    expect(await tell(3, 'reader/read', {})).toEqual({ ok: true, value: null });
    expect(told).toHaveBeenCalledWith(3, { name: 'reader/read', request: {} }, { frameId: 0 });
  });

  it('says that there is nobody', async () => {
    expect(await tell(3, 'reader/read', {})).toEqual({ ok: false, code: 'no-such-tab' });
  });
});
