/**
 * The event's place on the path: what came before and after it and what it is tied to, on one line.
 */
import type { TimelineEvent } from '@/lib/reference/types';
import type { Open } from '../navigation/open';
import { useI18n } from '../surface/i18n-context';
import { EventItem, EventLine } from '../view/items';
import { Part } from '../view/part';

export interface PathProps {
  readonly event: TimelineEvent;
  readonly path: readonly TimelineEvent[];
  readonly onOpen: Open;
}

export function PathPart({ event, path, onOpen }: PathProps) {
  const { t } = useI18n();
  return (
    <Part class="event-path" heading={t('event.path')}>
      <ol class="path">
        {path.map((one) => (
          <li key={one.id}>
            {one.id === event.id ? (
              <div class="item" aria-current="true">
                <EventLine event={one} current />
              </div>
            ) : (
              <EventItem event={one} onOpen={onOpen} />
            )}
          </li>
        ))}
      </ol>
    </Part>
  );
}
