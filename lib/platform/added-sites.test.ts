import { beforeEach, describe, expect, it, vi } from 'vitest';
import { addedSites, addSite, followAddedSites, takeAllBack, takeBack } from './added-sites';
import { browser, navigate, resetBrowser, restartWorker } from './fake-browser';
import { loadSettings, saveSettings } from './settings';

vi.mock('./browser', () => import('./fake-browser'));

const PATTERN = 'https://*.small.test/*';
const registered = () => browser.scripting.registered.get('added-sites')?.matches;
const settle = (check: () => void) => vi.waitFor(check);

beforeEach(() => {
  vi.restoreAllMocks();
  resetBrowser();
  followAddedSites();
});

describe('adding a site', () => {
  it('asks the browser for this site alone, and has it read from then on', async () => {
    const request = vi.spyOn(browser.permissions, 'request');
    expect(await addSite(' https://www.small.test/news ', ['news.test'])).toBe('added');
    expect(request.mock.calls).toEqual([[{ origins: [PATTERN] }]]);
    expect((await loadSettings()).sitesAdded).toEqual(['small.test']);
    await settle(() => expect(registered()).toEqual([PATTERN]));
    expect(browser.scripting.registered.get('added-sites')).toMatchObject({
      js: ['reader.js'],
      runAt: 'document_idle',
      persistAcrossSessions: true,
    });
  });

  it('asks before anything is awaited: the browser wants the reader’s own act', () => {
    const request = vi.spyOn(browser.permissions, 'request');
    void addSite('small.test', []);
    expect(request).toHaveBeenCalledTimes(1);
  });

  it('reads the pages of it that are open already, and no others', async () => {
    const put = vi.fn(() => Promise.resolve([]));
    browser.scripting.executeScript = put;
    navigate(1, 'https://www.small.test/a');
    navigate(2, 'https://other.test/a');
    await addSite('small.test', []);
    await settle(() => expect(put).toHaveBeenCalledTimes(1));
    expect(put).toHaveBeenCalledWith({ target: { tabId: 1 }, files: ['/reader.js'] });
    await addSite('third.test', []);
    await settle(() => expect(registered()).toEqual([PATTERN, 'https://*.third.test/*']));
    expect(put).toHaveBeenCalledTimes(1);
  });

  it.each([
    ['no site at all', 'no-site'],
    ['addons.mozilla.org', 'closed'],
    ['arabic.news.test', 'listed'],
  ])('does not ask for %j: %s', async (typed, answer) => {
    const request = vi.spyOn(browser.permissions, 'request');
    expect(await addSite(typed, ['news.test'])).toBe(answer);
    expect(request).not.toHaveBeenCalled();
  });

  it('adds nothing where the reader says no', async () => {
    browser.permissions.answer = false;
    expect(await addSite('small.test', [])).toBe('refused');
    expect((await loadSettings()).sitesAdded).toEqual([]);
    expect(registered()).toBeUndefined();
  });

  it('says so where it cannot be kept', async () => {
    browser.storage.local.broken = true;
    expect(await addSite('small.test', [])).toBe('unsaved');
  });
});

describe('a site that was added', () => {
  beforeEach(async () => {
    await addSite('small.test', []);
    await settle(() => expect(registered()).toEqual([PATTERN]));
  });

  it('is taken back with its permission', async () => {
    await takeBack('small.test');
    expect(await addedSites()).toEqual([]);
    expect(browser.permissions.granted.size).toBe(0);
    await settle(() => expect(registered()).toBeUndefined());
  });

  it('is not read where the permission was taken back in the browser, and again when it is given', async () => {
    await browser.permissions.remove({ origins: [PATTERN] });
    await settle(() => expect(registered()).toBeUndefined());
    expect(await addedSites()).toEqual([{ host: 'small.test', allowed: false }]);
    await browser.permissions.request({ origins: [PATTERN] });
    await settle(() => expect(registered()).toEqual([PATTERN]));
  });

  it.each(['onInstalled', 'onStartup'] as const)(
    'is registered again when the browser has lost it (%s)',
    async (event) => {
      restartWorker();
      browser.scripting.registered.clear();
      followAddedSites();
      browser.runtime[event].fire();
      await settle(() => expect(registered()).toEqual([PATTERN]));
    },
  );

  it('stays as it is over other settings', async () => {
    const contains = vi.spyOn(browser.permissions, 'contains');
    await saveSettings({ theme: 'dark' });
    await new Promise((resolve) => setTimeout(resolve));
    expect(contains).not.toHaveBeenCalled();
    expect(registered()).toEqual([PATTERN]);
  });

  it('gives its permission up when everything is erased', async () => {
    await takeAllBack();
    expect(browser.permissions.granted.size).toBe(0);
  });
});
