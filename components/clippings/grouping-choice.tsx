/**
 * The order of the clippings: one of four.
 */
import { useId } from 'preact/hooks';
import { useI18n } from '../surface/i18n-context';
import { GROUPINGS, type Grouping } from './sections';
import '../filters/filters.css';

export function GroupingChoice({ by, onBy }: { by: Grouping; onBy: (by: Grouping) => void }) {
  const { t } = useI18n();
  const name = useId();
  return (
    <fieldset class="chips">
      <legend class="vh">{t('clip.by')}</legend>
      {GROUPINGS.map((one) => (
        <label key={one} class="chip">
          <input
            class="vh"
            type="radio"
            name={name}
            checked={one === by}
            onChange={() => onBy(one)}
          />
          {t(`clip.by.${one}`)}
        </label>
      ))}
    </fieldset>
  );
}
