/**
 * The event that the page is about, or the two or three it may be about.
 */
import type { Detection } from '@/lib/detect/types';
import type { TimelineEvent } from '@/lib/reference/types';
import { Mark } from '../marks/mark';
import { SurenessDisc } from '../marks/sureness';
import { Fold } from '../surface/fold';
import { useI18n } from '../surface/i18n-context';
import { EventBody } from './event-body';
import { EventFacts } from './event-facts';
import './event.css';

export interface LinkedEventProps {
  /** Best first; never empty. */
  readonly events: readonly TimelineEvent[];
  readonly sure: Detection['eventSure'];
}

export function LinkedEvent({ events, sure }: LinkedEventProps) {
  const { t } = useI18n();
  const [first, ...others] = events;
  if (!first) return null;
  return (
    <section aria-label={t(sure === 'sure' ? 'event.sure' : 'event.unsure')}>
      <div class="between event-label">
        <span class="label">{t(sure === 'sure' ? 'event.sure' : 'event.unsure')}</span>
        {first.differences > 0 && (
          <span class="differ s-disputed">
            <SurenessDisc status="disputed" />
            {t('event.differ', { n: first.differences })}
          </span>
        )}
      </div>
      <Candidate event={first} class="event-first" />
      {sure !== 'sure' && others.length > 0 && (
        <ul class="event-others">
          {others.slice(0, 2).map((event) => (
            <li key={event.id}>
              <Candidate event={event} class="event-other" />
            </li>
          ))}
        </ul>
      )}
    </section>
  );
}

function Candidate({ event, ...rest }: { event: TimelineEvent; class: string }) {
  const { own } = useI18n();
  const first = rest.class === 'event-first';
  const title = own(event.name);
  return (
    <div class={rest.class} data-event-id={event.id}>
      <Fold
        class="event-fold"
        label={
          <>
            <Mark event={event} />
            {first ? <h2 class="title">{title}</h2> : <span class="strong">{title}</span>}
          </>
        }
      >
        {() => <EventBody id={event.id} />}
      </Fold>
      <EventFacts event={event} weekday={first} confirmed />
    </div>
  );
}
