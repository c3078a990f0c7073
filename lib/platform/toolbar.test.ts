import { beforeEach, describe, expect, it, vi } from 'vitest';
import type { Detection, Notice } from '@/lib/detect/types';
import type { Coverage, TabState } from '@/lib/messages/protocol';
import { browser, navigate, resetBrowser } from './fake-browser';
import { saveSettings } from './settings';
import { writeTab } from './tab-state';
import { faceOf, iconPaths, refreshAll, refreshToolbar } from './toolbar';
import { TITLES } from './toolbar-titles';

vi.mock('./browser', () => import('./fake-browser'));
beforeEach(resetBrowser);

const A = 'https://news.test/a';

function detection(eventSure: Detection['eventSure'], notices: Notice[] = []): Detection {
  return {
    covered: true,
    probability: 0.9,
    evidence: [],
    events: [],
    eventSure,
    named: [],
    notices,
    published: null,
  };
}
const notice: Notice = { kind: 'machine-translation', quote: '', entities: [] };

function shown(
  coverage: Coverage,
  found: Detection | null = null,
  judgement: TabState['judgement'] = null,
) {
  const state: TabState = {
    status: 'covered',
    url: A,
    detection: found,
    judgement,
    published: null,
    headline: null,
  };
  return faceOf({ coverage, state, url: A });
}

describe('faceOf', () => {
  it.each([
    ['on', 'on', shown('covered', detection('sure'))],
    ['maybe', 'maybe', shown('covered', detection('unsure'))],
    ['on', 'whole', shown('covered', detection('none'))],
    ['note', 'note', shown('covered', detection('sure', [notice]))],
    ['note', 'note', shown('covered', detection('unsure', [notice]))],
    ['quiet', 'quiet', shown('not-covered', detection('none', [notice]))],
    ['quiet', 'quiet', shown('not-covered')],
    ['off', 'checking', shown('checking')],
    ['off', 'off', faceOf({ coverage: 'unchecked', state: null, url: A })],
    ['off', 'unsupported', faceOf({ coverage: 'unsupported', state: null, url: null })],
    ['on', 'said-about', shown('covered', null, 'about')],
    ['note', 'said-about', shown('covered', detection('none', [notice]), 'about')],
    ['quiet', 'said-not-about', shown('not-covered', detection('sure'), 'not-about')],
  ] as const)('%s, saying %s', (face, title, found) => {
    expect(found).toEqual({ face, title });
  });

  it('has different words for everything it says, in each language', () => {
    for (const language of ['ar', 'en', 'he'] as const) {
      const words = Object.values(TITLES).map((title) => title[language]);
      expect(new Set(words).size).toBe(words.length);
    }
  });
});

describe('the toolbar', () => {
  it("shows a tab's state with its picture and in the reader's language", async () => {
    navigate(3, A);
    await writeTab(3, {
      state: { ...blankState(), status: 'covered', detection: detection('unsure') },
      checkingSince: null,
    });
    await saveSettings({ language: 'ar' });
    await refreshToolbar(3);
    expect(browser.action.icons.get(3)).toBe('maybe');
    expect(browser.action.titles.get(3)).toBe(TITLES.maybe.ar);
  });

  it('speaks another language at once, also for tabs without a state', async () => {
    navigate(3, A);
    await writeTab(3, { state: blankState(), checkingSince: null });
    await saveSettings({ language: 'he' });
    await refreshAll();
    expect(browser.action.titles.get(3)).toBe(TITLES.quiet.he);
    expect(browser.action.titles.get(undefined)).toBe(TITLES.off.he);
  });

  it('counts the notices beside its picture where the reader wants it', async () => {
    navigate(3, A);
    const found = { ...detection('sure', [notice, notice]) };
    await writeTab(3, {
      state: { ...blankState(), status: 'covered', detection: found },
      checkingSince: null,
    });
    await refreshToolbar(3);
    expect(browser.action.badges.get(3)).toBe('');
    await saveSettings({ toolbar: 'count' });
    await refreshAll();
    expect(browser.action.badges.get(3)).toBe('2');
    await writeTab(3, { state: blankState(), checkingSince: null });
    await refreshToolbar(3);
    expect(browser.action.badges.get(3)).toBe('');
  });

  it('does not mind a tab that is gone', async () => {
    await expect(refreshToolbar(404)).resolves.toBeUndefined();
  });

  it('ends with the newest state when several refreshes meet', async () => {
    navigate(3, A);
    await writeTab(3, { state: blankState(), checkingSince: null });
    const first = refreshToolbar(3);
    await writeTab(3, {
      state: { ...blankState(), status: 'covered', detection: detection('sure') },
      checkingSince: null,
    });
    await Promise.all([first, refreshToolbar(3)]);
    expect(browser.action.icons.get(3)).toBe('on');
  });

  it('names its pictures by face and size', () => {
    expect(iconPaths('quiet')).toEqual({
      16: '/icons/quiet-16.png',
      32: '/icons/quiet-32.png',
      48: '/icons/quiet-48.png',
      128: '/icons/quiet-128.png',
    });
  });
});

function blankState(): TabState {
  return {
    status: 'not-covered',
    url: A,
    detection: null,
    judgement: null,
    published: null,
    headline: null,
  };
}
