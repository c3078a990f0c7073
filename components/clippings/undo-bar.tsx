/**
 * The last thing that was done, and the way back. It stays until it is dismissed or something else
 * is done: nobody has to be quick.
 */
import type { I18n } from '@/lib/i18n/i18n';
import { ClearIcon } from '../icons/icons';
import { useI18n } from '../surface/i18n-context';
import type { Undoable } from './types';

export function UndoBar({ undo }: { undo: Undoable | null }) {
  const { t } = useI18n();
  return (
    <div class={undo ? 'clip-undo shown' : 'clip-undo'}>
      {/* Always there, so that what appears in it is said aloud. */}
      <p role="status">{undo && undoText(undo, t)}</p>
      {undo && (
        <>
          <button type="button" class="act" onClick={undo.onUndo}>
            {t('undo.do')}
          </button>
          <button
            type="button"
            class="icon-button"
            aria-label={t('undo.dismiss')}
            title={t('undo.dismiss')}
            onClick={undo.onDismiss}
          >
            <ClearIcon />
          </button>
        </>
      )}
    </div>
  );
}

/** What was imported: clippings, own articles, or both. */
export function importedText(
  { n, own = 0 }: { readonly n: number; readonly own?: number },
  t: I18n['t'],
): string {
  const clippings = n > 0 || own === 0 ? t('undo.import', { n }) : '';
  return `${clippings} ${own > 0 ? t('undo.import.own', { n: own }) : ''}`.trim();
}

function undoText(undo: Undoable, t: I18n['t']): string {
  const { what, n } = undo;
  if (what === 'import') return importedText(undo, t);
  return what === 'save' || what === 'snapshot' ? t(`undo.${what}`) : t(`undo.${what}`, { n });
}
