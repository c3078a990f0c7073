/**
 * The reader's settings in a surface, followed as they change, and the page around it in their
 * language.
 */
import { useEffect, useMemo, useState } from 'preact/hooks';
import { createI18n, type I18n } from '@/lib/i18n/i18n';
import { watchSettings, type Settings } from '@/lib/platform/settings';
import { uiLanguage } from '@/lib/platform/ui-language';

export interface Reader {
  readonly settings: Settings;
  /** Shown at once; storing it is the caller's. */
  readonly setSettings: (settings: Settings) => void;
  readonly i18n: I18n;
}

/** @param title the document's, in the reader's words. */
export function useReader(first: Settings, title: (i18n: I18n) => string = appName): Reader {
  const [settings, setSettings] = useState(first);
  useEffect(() => watchSettings(setSettings), []);
  const lang = uiLanguage(settings);
  const i18n = useMemo(() => createI18n(lang, settings.months), [lang, settings.months]);
  useEffect(() => {
    document.documentElement.lang = i18n.lang;
    document.documentElement.dir = i18n.dir;
    document.title = title(i18n);
  }, [i18n]);
  return { settings, setSettings, i18n };
}

const appName = ({ t }: I18n) => t('app.name');
