import { beforeEach, describe, expect, it, vi } from 'vitest';
import type { TabState } from '@/lib/messages/protocol';
import { browser, closeTab, navigate, resetBrowser } from './fake-browser';
import { saveSettings } from './settings';
import { followTabs, forgetOrphans } from './tab-events';
import { storedTabIds, writeTab } from './tab-state';
import { TITLES } from './toolbar-titles';

vi.mock('./browser', () => import('./fake-browser'));

const A = 'https://news.test/a';
const B = 'https://news.test/b';

const stored = (url: string) => ({
  state: {
    status: 'covered',
    url,
    detection: null,
    judgement: null,
    published: null,
    headline: null,
  } satisfies TabState,
  checkingSince: null,
});

beforeEach(() => {
  resetBrowser();
  followTabs();
});

describe('followTabs', () => {
  it('takes the picture off when the tab leaves the page, and puts it back on return', async () => {
    navigate(1, A);
    await writeTab(1, stored(A));
    browser.tabs.onUpdated.fire(1, { status: 'complete' });
    await vi.waitFor(() => expect(browser.action.icons.get(1)).toBe('on'));
    // A route of a single-page site: the browser does not reset the button by itself.
    await browser.tabs.get(1).then(() => navigate(1, B));
    browser.action.icons.set(1, 'on');
    await vi.waitFor(() => expect(browser.action.icons.get(1)).toBe('off'));
    navigate(1, A);
    await vi.waitFor(() => expect(browser.action.icons.get(1)).toBe('on'));
  });

  it('does nothing for tabs that it knows nothing of', async () => {
    navigate(1, A);
    await new Promise((resolve) => setTimeout(resolve));
    expect(browser.action.icons.size).toBe(0);
  });

  it('forgets closed and replaced tabs', async () => {
    navigate(1, A);
    navigate(2, B);
    await writeTab(1, stored(A));
    await writeTab(2, stored(B));
    closeTab(1);
    await vi.waitFor(async () => expect(await storedTabIds()).toEqual([2]));
    browser.tabs.onReplaced.fire(3, 2);
    await vi.waitFor(async () => expect(await storedTabIds()).toEqual([]));
  });

  it('says everything anew when the reader changes the language', async () => {
    navigate(1, A);
    await writeTab(1, stored(A));
    await saveSettings({ language: 'he' });
    await vi.waitFor(() => expect(browser.action.titles.get(1)).toBe(TITLES.whole.he));
  });
});

describe('a site that the reader turns off', () => {
  it('is forgotten, and its button says why nothing is read, until it is turned on', async () => {
    navigate(1, A);
    navigate(2, 'https://other.test/a');
    await writeTab(1, stored(A));
    await writeTab(2, stored('https://other.test/a'));
    await saveSettings({ language: 'en', sitesOff: ['news.test'] });
    await vi.waitFor(() => expect(browser.action.titles.get(1)).toBe(TITLES['site-off'].en));
    expect(browser.action.icons.get(1)).toBe('off');
    expect(await storedTabIds()).toEqual([2]);
    await saveSettings({ sitesOff: [] });
    await vi.waitFor(() => expect(browser.action.titles.get(1)).toBe(TITLES.off.en));
  });

  it('says so on pages that are opened later, of which nothing is known', async () => {
    await saveSettings({ language: 'en', sitesOff: ['news.test'] });
    navigate(1, B);
    await vi.waitFor(() => expect(browser.action.titles.get(1)).toBe(TITLES['site-off'].en));
  });

  it('keeps what the reader asks for there, over other settings', async () => {
    await saveSettings({ sitesOff: ['news.test'] });
    navigate(1, A);
    await writeTab(1, stored(A));
    await saveSettings({ theme: 'dark' });
    await new Promise((resolve) => setTimeout(resolve, 20));
    expect(await storedTabIds()).toEqual([1]);
  });
});

describe('forgetOrphans', () => {
  it('drops the states of tabs that no longer exist, and no others', async () => {
    navigate(1, A);
    await writeTab(1, stored(A));
    await writeTab(99, stored(B));
    await forgetOrphans();
    expect(await storedTabIds()).toEqual([1]);
  });
});
