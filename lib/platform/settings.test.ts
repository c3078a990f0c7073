import fc from 'fast-check';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { browser, resetBrowser } from './fake-browser';
import {
  DEFAULT_SETTINGS,
  loadSettings,
  saveSettings,
  settingsFrom,
  watchSettings,
} from './settings';

vi.mock('./browser', () => import('./fake-browser'));
beforeEach(resetBrowser);

describe('settings', () => {
  it('are the defaults until they are set', async () => {
    expect(await loadSettings()).toEqual(DEFAULT_SETTINGS);
  });

  it('keep what is saved, and change only what is named', async () => {
    await saveSettings({ language: 'he', theme: 'dark' });
    expect(await saveSettings({ months: 'international', textSize: 'large' })).toEqual({
      ...DEFAULT_SETTINGS,
      language: 'he',
      theme: 'dark',
      months: 'international',
      textSize: 'large',
    });
    expect(await loadSettings()).toMatchObject({ language: 'he', months: 'international' });
    await saveSettings({ language: null });
    expect((await loadSettings()).language).toBeNull();
  });

  it('are the defaults where the browser cannot read them, and saving then says so', async () => {
    browser.storage.local.broken = true;
    expect(await loadSettings()).toEqual(DEFAULT_SETTINGS);
    await expect(saveSettings({ theme: 'dark' })).rejects.toThrow();
  });

  it('tell who watches, until they stop', async () => {
    const listener = vi.fn();
    const stop = watchSettings(listener);
    await saveSettings({ theme: 'light' });
    await browser.storage.local.set({ other: 1 });
    await browser.storage.session.set({ settings: { theme: 'dark' } });
    expect(listener.mock.calls).toEqual([
      [{ ...DEFAULT_SETTINGS, theme: 'light' }, DEFAULT_SETTINGS],
    ]);
    stop();
    await saveSettings({ theme: 'dark' });
    expect(listener).toHaveBeenCalledTimes(1);
  });

  it('come out of anything as settings', () => {
    const odd = fc.oneof(
      fc.anything(),
      fc.record({ language: fc.anything(), theme: fc.anything(), months: fc.anything() }),
      fc.constant(Object.create({ theme: 'dark' })),
    );
    fc.assert(
      fc.property(odd, (value) => {
        const settings = settingsFrom(value);
        expect(['ar', 'en', 'he', null]).toContain(settings.language);
        expect(['system', 'light', 'dark']).toContain(settings.theme);
        expect(['levant', 'international']).toContain(settings.months);
        expect(settingsFrom(settings)).toEqual(settings);
      }),
    );
    expect(settingsFrom(Object.create({ theme: 'dark' })).theme).toBe('system');
  });

  it('hold sites as hosts, and nothing else that the store may have', () => {
    const { sitesOff, sitesAdded } = settingsFrom({
      sitesOff: ['news.test', 'news.test', 'no site', 1],
      sitesAdded: 'news.test',
    });
    expect(sitesOff).toEqual(['news.test']);
    expect(sitesAdded).toEqual([]);
  });
});
