/**
 * The events that a name is tied to: the latest at once, the rest when asked for.
 */
import { SurenessLabel } from '../marks/sureness';
import type { Open } from '../navigation/open';
import { Fold } from '../surface/fold';
import { useI18n } from '../surface/i18n-context';
import { EventItem } from '../view/items';
import { Part } from '../view/part';
import type { NamedEvent } from './load';

export interface NameEventsProps {
  /** Latest first. */
  readonly events: readonly NamedEvent[];
  readonly onOpen: Open;
}

/** So many are listed unasked. */
const AT_ONCE = 8;

export function NameEventsPart({ events, onOpen }: NameEventsProps) {
  const { t } = useI18n();
  if (events.length === 0) return null;
  // One or two more are no reason to fold.
  const cut = events.length > AT_ONCE + 2 ? AT_ONCE : events.length;
  const earlier = events.slice(cut);
  return (
    <Part heading={t('name.events')} aside={t('timeline.count', { n: events.length })}>
      <Rows events={events.slice(0, cut)} onOpen={onOpen} />
      {earlier.length > 0 && (
        <Fold class="act" label={t('name.events.more', { n: earlier.length })}>
          {() => <Rows events={earlier} onOpen={onOpen} />}
        </Fold>
      )}
    </Part>
  );
}

function Rows({ events, onOpen }: NameEventsProps) {
  const { parts } = useI18n();
  return (
    <ul class="items">
      {events.map(({ event, presence }) => (
        <li key={event.id}>
          <EventItem event={event} onOpen={onOpen}>
            {presence !== null && presence !== event.status && (
              <span class="meta">
                {parts('name.presence', { sureness: <SurenessLabel status={presence} /> })}
              </span>
            )}
          </EventItem>
        </li>
      ))}
    </ul>
  );
}
