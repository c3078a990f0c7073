/**
 * The options wired to the browser.
 */
import { useEffect, useState } from 'preact/hooks';
import type { I18n } from '@/lib/i18n/i18n';
import { saveSettings, type Settings } from '@/lib/platform/settings';
import { changeShortcuts, panelShortcut } from '@/lib/platform/shortcuts';
import type { AboutProps } from './about';
import { StorageTab } from '../my-clippings/lazy';
import { useReader } from '../surface/use-reader';
import { Options } from './options';
import { useOutlets, useSites } from './use-sites';

export interface OptionsAppProps {
  readonly settings: Settings;
  readonly about: AboutProps;
}

const title = ({ t }: I18n) => `${t('app.name')} · ${t('options.title')}`;

export function OptionsApp({ about, ...props }: OptionsAppProps) {
  const { settings, setSettings, i18n } = useReader(props.settings, title);
  const [unsaved, setUnsaved] = useState(false);
  const [panel, setPanel] = useState<string | null>(null);
  useEffect(() => {
    const look = () => void panelShortcut().then(setPanel);
    look();
    // The reader comes back from the browser's own page.
    addEventListener('focus', look);
    return () => removeEventListener('focus', look);
  }, []);
  const outlets = useOutlets();
  const sites = useSites(outlets, settings.sitesAdded);
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
