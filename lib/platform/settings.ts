/**
 * The reader's settings, in `storage.local`.
 */
import type { UiLanguage } from '@/lib/reference/types';
import { browser } from './browser';
import { UI_LANGUAGES } from './ui-language';

export interface Settings {
  /** Null: as the browser's. */
  readonly language: UiLanguage | null;
  readonly theme: 'system' | 'light' | 'dark';
  /** Which names Arabic gives the months. */
  readonly months: 'levant' | 'international';
  readonly textSize: TextSize;
}

export type TextSize = 'normal' | 'large' | 'largest';

export const DEFAULT_SETTINGS: Settings = {
  language: null,
  theme: 'system',
  months: 'levant',
  textSize: 'normal',
};

const KEY = 'settings';

/** The settings; what is missing or odd in the store counts as not set. Never throws. */
export async function loadSettings(): Promise<Settings> {
  try {
    return settingsFrom((await browser.storage.local.get(KEY))[KEY]);
  } catch {
    return DEFAULT_SETTINGS;
  }
}

/** Changes the settings named in `patch` and returns them all. Rejects where it cannot store. */
export async function saveSettings(patch: Partial<Settings>): Promise<Settings> {
  const settings = settingsFrom({ ...(await loadSettings()), ...patch });
  await browser.storage.local.set({ [KEY]: settings });
  return settings;
}

/** Calls `listener` after each change of the settings, until the returned function is called. */
export function watchSettings(listener: (settings: Settings) => void): () => void {
  const onChanged = (changes: Record<string, { newValue?: unknown }>, area: string) => {
    const change = changes[KEY];
    if (area === 'local' && change) listener(settingsFrom(change.newValue));
  };
  browser.storage.onChanged.addListener(onChanged);
  return () => browser.storage.onChanged.removeListener(onChanged);
}

/** Settings out of anything. */
export function settingsFrom(value: unknown): Settings {
  const given = typeof value === 'object' && value !== null ? value : {};
  const choose = <T>(key: keyof Settings, allowed: readonly T[], otherwise: T): T => {
    const wanted: unknown = Object.hasOwn(given, key) ? Reflect.get(given, key) : undefined;
    return allowed.find((one) => one === wanted) ?? otherwise;
  };
  return {
    language: choose<UiLanguage | null>('language', UI_LANGUAGES, DEFAULT_SETTINGS.language),
    theme: choose('theme', ['system', 'light', 'dark'], DEFAULT_SETTINGS.theme),
    months: choose('months', ['levant', 'international'], DEFAULT_SETTINGS.months),
    textSize: choose('textSize', ['normal', 'large', 'largest'], DEFAULT_SETTINGS.textSize),
  };
}
