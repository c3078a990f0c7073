/**
 * The line of facts under an event's name: when, where, how sure.
 */
import type { TimelineEvent } from '@/lib/reference/types';
import { SurenessLabel } from '../marks/sureness';
import { useI18n } from '../surface/i18n-context';
import { DateText } from '../surface/text';

export interface EventFactsProps {
  readonly event: TimelineEvent;
  readonly weekday?: boolean;
  /** Leave out the year where a heading above says it. */
  readonly year?: boolean;
  /** Leave out the place, in narrow lists. */
  readonly place?: boolean;
  /** Say `confirmed` too; in lists only the exceptions are said. */
  readonly confirmed?: boolean;
}

export function EventFacts({
  event,
  weekday = false,
  year = true,
  place = true,
  confirmed = false,
}: EventFactsProps) {
  const { own } = useI18n();
  return (
    <span class="meta dots">
      <span>
        <DateText date={event.date} weekday={weekday} year={year} />
      </span>
      {place && event.place && <span>{own(event.place)}</span>}
      {(confirmed || event.status !== 'confirmed') && <SurenessLabel status={event.status} />}
    </span>
  );
}
