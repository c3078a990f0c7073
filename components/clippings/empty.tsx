/**
 * Where there is nothing to show, or not all of it: what to do about it.
 */
import { useI18n } from '../surface/i18n-context';

export function EmptyClippings({ keys }: { keys: string | null }) {
  const { parts, t } = useI18n();
  return (
    <div class="clip-empty">
      <p class="title">{t('clip.empty')}</p>
      <ul class="strokes">
        <li>
          <span>
            {t('clip.empty.words')}
            {keys !== null && (
              <> {parts('clip.empty.keys', { keys: <kbd dir="ltr">{keys}</kbd> })}</>
            )}
          </span>
        </li>
        <li>
          <span>{t('clip.empty.page')}</span>
        </li>
      </ul>
      <p class="meta">{t('clip.empty.then')}</p>
    </div>
  );
}

export function NothingFits({ onClear }: { onClear: () => void }) {
  const { t } = useI18n();
  return (
    <div class="clip-empty">
      <p>{t('clip.none')}</p>
      <button type="button" class="act" onClick={onClear}>
        {t('clip.none.clear')}
      </button>
    </div>
  );
}

export function UpTo({ n, onFurther }: { n: number; onFurther: () => void }) {
  const { t } = useI18n();
  return (
    <div class="clip-up-to">
      <p class="meta">{t('clip.up-to', { count: t('clip.count', { n }) })}</p>
      <button type="button" class="btn" onClick={onFurther}>
        {t('clip.further')}
      </button>
    </div>
  );
}
