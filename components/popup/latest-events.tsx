/**
 * The latest events, for a page that is not about the talks.
 */
import type { TimelineEvent } from '@/lib/reference/types';
import { EventFacts } from '../event/event-facts';
import { Mark } from '../marks/mark';
import { useI18n } from '../surface/i18n-context';

export interface LatestEventsProps {
  /** Latest first. */
  readonly events: readonly TimelineEvent[];
  readonly onChoose: (id: string) => void;
}

export function LatestEvents({ events, onChoose }: LatestEventsProps) {
  const { own, t } = useI18n();
  return (
    <section>
      <h2 class="label">{t('timeline.latest')}</h2>
      <ul>
        {events.map((event) => (
          <li key={event.id} class="latest" data-event-id={event.id}>
            <Mark event={event} />
            <button type="button" class="stop-button" onClick={() => onChoose(event.id)}>
              <span class="stop-name clamp2">{own(event.name)}</span>
              <EventFacts event={event} />
            </button>
          </li>
        ))}
      </ul>
    </section>
  );
}
