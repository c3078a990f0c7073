/**
 * The reader's settings, in `storage.local`.
 */
import { UI_LANGUAGES, type UiLanguage } from '@/lib/reference/ui-languages';
import { browser } from './browser';
import { hostsFrom } from './hosts';
import { SETTINGS_KEY } from './settings-key';

export interface Settings {
  /** Null: as the browser's. */
  readonly language: UiLanguage | null;
  readonly theme: 'system' | 'light' | 'dark';
  /** Which names Arabic gives the months. */
  readonly months: 'levant' | 'international';
  readonly textSize: TextSize;
  /** Whether the toolbar's button counts the notices beside its picture. */
  readonly toolbar: 'icon' | 'count';
  /** Whether a button to save it is offered beside what is selected on a page that was looked at. */
  readonly saveButton: boolean;
  /** Hosts that are not read, though they are listed or added. */
  readonly sitesOff: readonly string[];
  /** Hosts that are read because the reader added them, where the browser allows it. */
  readonly sitesAdded: readonly string[];
}

export type TextSize = 'normal' | 'large' | 'largest';

export const DEFAULT_SETTINGS: Settings = {
  language: null,
  theme: 'system',
  months: 'levant',
  textSize: 'normal',
  toolbar: 'icon',
  saveButton: false,
  sitesOff: [],
  sitesAdded: [],
};

/** The settings; what is missing or odd in the store counts as not set. Never throws. */
export async function loadSettings(): Promise<Settings> {
  try {
    return settingsFrom((await browser.storage.local.get(SETTINGS_KEY))[SETTINGS_KEY]);
  } catch {
    return DEFAULT_SETTINGS;
  }
}

/** Changes the settings named in `patch` and returns them all. Rejects where it cannot store. */
export async function saveSettings(patch: Partial<Settings>): Promise<Settings> {
  const settings = settingsFrom({ ...(await loadSettings()), ...patch });
  await browser.storage.local.set({ [SETTINGS_KEY]: settings });
  return settings;
}

/**
 * Calls `listener` with the settings and what they were before after each change of them, until the
 * returned function is called.
 */
export function watchSettings(
  listener: (settings: Settings, before: Settings) => void,
): () => void {
  type Changes = Record<string, { oldValue?: unknown; newValue?: unknown }>;
  const onChanged = (changes: Changes, area: string) => {
    const change = changes[SETTINGS_KEY];
    if (area !== 'local' || !change) return;
    listener(settingsFrom(change.newValue), settingsFrom(change.oldValue));
  };
  browser.storage.onChanged.addListener(onChanged);
  return () => browser.storage.onChanged.removeListener(onChanged);
}

/** Settings out of anything. */
export function settingsFrom(value: unknown): Settings {
  const given = typeof value === 'object' && value !== null ? value : {};
  const valueOf = (key: keyof Settings): unknown =>
    Object.hasOwn(given, key) ? Reflect.get(given, key) : undefined;
  const choose = <T>(key: keyof Settings, allowed: readonly T[], otherwise: T): T => {
    const wanted = valueOf(key);
    return allowed.find((one) => one === wanted) ?? otherwise;
  };
  return {
    language: choose<UiLanguage | null>('language', UI_LANGUAGES, DEFAULT_SETTINGS.language),
    theme: choose('theme', ['system', 'light', 'dark'], DEFAULT_SETTINGS.theme),
    months: choose('months', ['levant', 'international'], DEFAULT_SETTINGS.months),
    textSize: choose('textSize', ['normal', 'large', 'largest'], DEFAULT_SETTINGS.textSize),
    toolbar: choose('toolbar', ['icon', 'count'], DEFAULT_SETTINGS.toolbar),
    saveButton: choose('saveButton', [true, false], DEFAULT_SETTINGS.saveButton),
    sitesOff: hostsFrom(valueOf('sitesOff')),
    sitesAdded: hostsFrom(valueOf('sitesAdded')),
  };
}
