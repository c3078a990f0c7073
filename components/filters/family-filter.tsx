/**
 * Filter by kind: checkboxes that look like chips. None checked shows every kind.
 */
import { families, type Family } from '../marks/family';
import { FamilyMark } from '../marks/mark';
import { useI18n } from '../surface/i18n-context';
import './filters.css';

export interface FamilyFilterProps {
  readonly chosen: readonly Family[];
  readonly onChoose: (chosen: readonly Family[]) => void;
}

export function FamilyFilter({ chosen, onChoose }: FamilyFilterProps) {
  const { t } = useI18n();
  const toggle = (family: Family) =>
    onChoose(
      chosen.includes(family) ? chosen.filter((one) => one !== family) : [...chosen, family],
    );
  return (
    <fieldset class="chips">
      <legend class="vh">{t('timeline.filter')}</legend>
      {families.map((family) => (
        <label key={family} class="chip">
          <input
            class="vh"
            type="checkbox"
            checked={chosen.includes(family)}
            aria-label={t(`family.${family}.long`)}
            onChange={() => toggle(family)}
          />
          <FamilyMark family={family} />
          {t(`family.${family}`)}
        </label>
      ))}
    </fieldset>
  );
}
