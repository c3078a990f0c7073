/**
 * Every reason that the detector gave: the page's own words, where they stand, what they show.
 */
import type { Detection } from '@/lib/detect/types';
import { useI18n } from '../surface/i18n-context';
import { Quoted } from '../surface/text';
import { shorten, sides, type Reason } from './evidence';

/** Longer passages are cut: they are there to be recognised on the page, not to be read here. */
const PASSAGE = 96;

export interface WhyProps {
  readonly detection: Detection;
  /** How many passages are marked on the page; null where that was tried and is not possible. */
  readonly marked: number | null;
  readonly onMark: (show: boolean) => void;
}

export function Why({ detection, marked, onMark }: WhyProps) {
  const { t } = useI18n();
  const { for: pro, against } = sides(detection.evidence);
  const quoted = detection.evidence.some(({ quote }) => quote !== '');
  return (
    <div class="why">
      {pro.length > 0 && <Reasons heading={t('evidence.for')} reasons={pro} />}
      {against.length > 0 && <Reasons heading={t('evidence.against')} reasons={against} />}
      {quoted && (
        <button
          type="button"
          class="act why-mark"
          aria-pressed={marked !== null && marked > 0}
          onClick={() => onMark(!marked)}
        >
          {t(marked ? 'marks.hide' : 'marks.show')}
        </button>
      )}
      <p class="label" role="status">
        {marked === null ? t('marks.none') : marked > 0 && t('marks.count', { n: marked })}
      </p>
    </div>
  );
}

function Reasons({ heading, reasons }: { heading: string; reasons: readonly Reason[] }) {
  const { t } = useI18n();
  return (
    <>
      <h2 class="label">{heading}</h2>
      <ul>
        {reasons.map(({ features, quote, where }) => (
          <li key={`${where} ${quote} ${features[0]}`} class="reason">
            {quote !== '' && (
              <span class="reason-words">
                <Quoted text={shorten(quote, PASSAGE)} />{' '}
                <span class="label">{t(`where.${where}`)}</span>
              </span>
            )}
            <span class="dots">
              {features.map((feature) => (
                <span key={feature}>{t(`feature.${feature}`)}</span>
              ))}
            </span>
          </li>
        ))}
      </ul>
    </>
  );
}
