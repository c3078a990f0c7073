/**
 * Every reason that the detector gave, with the page's own words and where they stand.
 */
import type { Detection, Evidence } from '@/lib/detect/types';
import { useI18n } from '../surface/i18n-context';
import { Quoted } from '../surface/text';
import { sides } from './evidence';

export function Why({ detection }: { detection: Detection }) {
  const { t } = useI18n();
  const { for: pro, against } = sides(detection.evidence);
  return (
    <div class="why">
      {pro.length > 0 && <Reasons heading={t('evidence.for')} reasons={pro} />}
      {against.length > 0 && <Reasons heading={t('evidence.against')} reasons={against} />}
    </div>
  );
}

function Reasons({ heading, reasons }: { heading: string; reasons: readonly Evidence[] }) {
  const { t } = useI18n();
  return (
    <>
      <h2 class="label">{heading}</h2>
      <ul>
        {reasons.map(({ feature, quote, where }, i) => (
          <li key={i} class="reason">
            <span>{t(`feature.${feature}`)}</span>
            {quote !== '' && (
              <span class="reason-words">
                <Quoted text={quote} /> <span class="label">{t(`where.${where}`)}</span>
              </span>
            )}
          </li>
        ))}
      </ul>
    </>
  );
}
