/**
 * The keys, as the browser has them, and the way to the browser's own page for changing them.
 */
import { useI18n } from '../surface/i18n-context';
import { Part } from '../view/part';

export interface ShortcutsProps {
  /** The keys that open the panel; null where none are set. */
  readonly panel: string | null;
  readonly onChange: () => void;
}

export function Shortcuts({ panel, onChange }: ShortcutsProps) {
  const { t } = useI18n();
  return (
    <Part heading={t('options.shortcuts')}>
      <p class="options-keys">
        <span>{t('options.shortcuts.panel')}</span>
        {panel === null ? (
          <span class="meta">{t('options.shortcuts.unset')}</span>
        ) : (
          <kbd dir="ltr">{panel}</kbd>
        )}
      </p>
      <button type="button" class="act" onClick={onChange}>
        {t('options.shortcuts.change')}
      </button>
    </Part>
  );
}
