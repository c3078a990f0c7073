/**
 * The events a clipping is filed under, the first in its place on the small timeline.
 */
import type { Clipping } from '@/lib/clippings/types';
import { Mark } from '../marks/mark';
import { useI18n } from '../surface/i18n-context';
import { DateText } from '../surface/text';
import { TimelineStrip } from './timeline-strip';
import { useWorld } from './world';

export function CardEvents({ clipping }: { clipping: Clipping }) {
  const { own, t } = useI18n();
  const { eventOf, actions } = useWorld();
  const events = clipping.filing.eventIds.flatMap((id) => eventOf(id) ?? []);
  const first = events[0];
  if (!first) return null;
  return (
    <div class="clip-events">
      <TimelineStrip event={first} />
      <ul aria-label={t('clip.filed')}>
        {events.map((event) => (
          <li key={event.id} class="clip-event">
            <Mark event={event} />
            <span>
              <button type="button" class="act" onClick={() => actions.onEvent(event)}>
                {own(event.name)}
              </button>{' '}
              <span class="label">
                <DateText date={event.date} />
              </span>
            </span>
          </li>
        ))}
      </ul>
    </div>
  );
}
