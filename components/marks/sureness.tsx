/**
 * How sure the record is: a disc and its word, never one without the other in a list.
 */
import type { Sureness } from '@/lib/reference/types';
import { useI18n } from '../surface/i18n-context';
import './marks.css';

/** The disc alone; the word has to stand beside it or in a legend. */
export function SurenessDisc({ status }: { status: Sureness }) {
  return (
    <svg class={`disc s-${status}`} width="13" height="13" viewBox="-8 -8 16 16" aria-hidden="true">
      {status === 'confirmed' && <circle class="disc-full" r="6.5" />}
      {status !== 'confirmed' && <circle class={`disc-line disc-${status}`} r="5.7" />}
      {status === 'disputed' && <path class="disc-full" d="M0 -5.7A5.7 5.7 0 0 0 0 5.7Z" />}
      {status === 'denied' && <path class="disc-line" d="M-5 5L5 -5" />}
    </svg>
  );
}

/** The disc and its word. */
export function SurenessLabel({ status }: { status: Sureness }) {
  const { t } = useI18n();
  return (
    <span class={`sure s-${status}`}>
      <SurenessDisc status={status} />
      {t(`sureness.${status}`)}
    </span>
  );
}
