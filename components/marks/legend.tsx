/**
 * What the shapes of the marks stand for.
 */
import { useI18n } from '../surface/i18n-context';
import { families } from './family';
import { FamilyMark } from './mark';

export function Legend() {
  const { t } = useI18n();
  return (
    <p class="legend">
      {families.map((family) => (
        <span key={family}>
          <FamilyMark family={family} />
          {t(`family.${family}.long`)}
        </span>
      ))}
    </p>
  );
}
