/**
 * At the foot of the panel: the ways to the full tab and to the options.
 */
import { browser } from '@/lib/platform/browser';
import { OptionsIcon, TabIcon } from '../icons/icons';
import { useI18n } from '../surface/i18n-context';

export function PanelFoot({ kind }: { kind: 'panel' | 'library' }) {
  const { t } = useI18n();
  return (
    <>
      {kind === 'panel' && (
        <a class="icon-button" href="library.html" target="_blank" title={t('panel.library')}>
          <TabIcon />
          <span class="vh">{t('panel.library')}</span>
        </a>
      )}
      <button
        type="button"
        class="icon-button"
        title={t('panel.options')}
        onClick={() => void browser.runtime.openOptionsPage()}
      >
        <OptionsIcon />
        <span class="vh">{t('panel.options')}</span>
      </button>
    </>
  );
}
