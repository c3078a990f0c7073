/**
 * Filter by kind of name: checkboxes that look like chips. None checked shows every kind.
 */
import type { NameType } from '@/lib/reference/find-names';
import { useI18n } from '../surface/i18n-context';
import '../filters/filters.css';

export interface TypeFilterProps {
  readonly chosen: readonly NameType[];
  readonly onChoose: (chosen: readonly NameType[]) => void;
}

const types: readonly NameType[] = ['Person', 'Organization', 'Place', 'Term'];

export function TypeFilter({ chosen, onChoose }: TypeFilterProps) {
  const { t } = useI18n();
  return (
    <fieldset class="chips">
      <legend class="vh">{t('names.filter')}</legend>
      {types.map((type) => (
        <label key={type} class="chip">
          <input
            class="vh"
            type="checkbox"
            checked={chosen.includes(type)}
            onChange={() =>
              onChoose(
                chosen.includes(type) ? chosen.filter((one) => one !== type) : [...chosen, type],
              )
            }
          />
          {t(`names.${type}`)}
        </label>
      ))}
    </fieldset>
  );
}
