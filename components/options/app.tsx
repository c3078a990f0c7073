/**
 * The options wired to the browser.
 */
import { useEffect, useMemo, useState } from 'preact/hooks';
import { createI18n } from '@/lib/i18n/i18n';
import { saveSettings, watchSettings, type Settings } from '@/lib/platform/settings';
import { changeShortcuts, panelShortcut } from '@/lib/platform/shortcuts';
import { uiLanguage } from '@/lib/platform/ui-language';
import type { AboutProps } from './about';
import { StorageTab } from '../my-clippings/lazy';
import { Options } from './options';
import { useOutlets, useSites } from './use-sites';

export interface OptionsAppProps {
  readonly settings: Settings;
  readonly about: AboutProps;
}

export function OptionsApp({ about, ...props }: OptionsAppProps) {
  const [settings, setSettings] = useState(props.settings);
  const [unsaved, setUnsaved] = useState(false);
  const [panel, setPanel] = useState<string | null>(null);
  useEffect(() => watchSettings(setSettings), []);
  useEffect(() => {
    const look = () => void panelShortcut().then(setPanel);
    look();
    // The reader comes back from the browser's own page.
    addEventListener('focus', look);
    return () => removeEventListener('focus', look);
  }, []);
  const outlets = useOutlets();
  const sites = useSites(outlets, settings.sitesAdded);
  const lang = uiLanguage(settings);
  const i18n = useMemo(() => createI18n(lang, settings.months), [lang, settings.months]);
  useEffect(() => {
    document.documentElement.lang = i18n.lang;
    document.documentElement.dir = i18n.dir;
    document.title = `${i18n.t('app.name')} · ${i18n.t('options.title')}`;
  }, [i18n]);
  const save = (patch: Partial<Settings>) => {
    setSettings({ ...settings, ...patch });
    saveSettings(patch).then(
      () => setUnsaved(false),
      () => setUnsaved(true),
    );
  };
  return (
    <Options
      i18n={i18n}
      settings={settings}
      unsaved={unsaved}
      onSettings={save}
      sites={{
        outlets,
        off: settings.sitesOff,
        onOff: (sitesOff) => save({ sitesOff }),
        ...sites,
      }}
      shortcuts={{ panel, onChange: () => void changeShortcuts() }}
      storage={<StorageTab />}
      about={about}
      onErase={async () => {
        const { eraseEverything } = await import('@/lib/db/erase');
        return eraseEverything();
      }}
    />
  );
}
