/**
 * Where a clipping is filed: what the detector said, and the reader's better word.
 */
import { useMemo } from 'preact/hooks';
import type { TimelineEvent } from '@/lib/reference/types';
import { ClearIcon } from '../icons/icons';
import { Mark } from '../marks/mark';
import { useI18n } from '../surface/i18n-context';
import { EventLine } from '../view/items';
import { Combobox } from './combobox';
import { eventWords, suggestEvents } from './suggest-events';

export interface EventFieldProps {
  readonly events: readonly TimelineEvent[];
  readonly chosen: readonly TimelineEvent[];
  readonly by: 'detector' | 'reader';
  readonly focused: boolean;
  readonly onEvents: (ids: readonly string[]) => void;
}

export function EventField({ events, chosen, by, focused, onEvents }: EventFieldProps) {
  const { own, t } = useI18n();
  const ids = chosen.map(({ id }) => id);
  return (
    <div
      class="edit-part"
      ref={(element) => {
        if (focused && element && element.dataset['shown'] === undefined) {
          element.dataset['shown'] = '';
          element.querySelector('input')?.focus();
        }
      }}
    >
      <span class="strong" aria-hidden="true">
        {t('edit.events')}
      </span>
      <p class="meta">
        {chosen.length === 0 && `${t('edit.events.none')} `}
        {by === 'reader' && t('edit.events.reader')}
        {by === 'detector' && chosen.length > 0 && t('edit.events.detector')}
      </p>
      {chosen.length > 0 && (
        <ul class="edit-events" aria-label={t('edit.events')}>
          {chosen.map((event) => (
            <li key={event.id}>
              <Mark event={event} />
              <span>{own(event.name)}</span>
              <button
                type="button"
                class="icon-button"
                aria-label={t('edit.events.remove', { event: own(event.name) })}
                onClick={() => onEvents(ids.filter((id) => id !== event.id))}
              >
                <ClearIcon />
              </button>
            </li>
          ))}
        </ul>
      )}
      <EventCombobox events={events} taken={ids} onEvent={({ id }) => onEvents([...ids, id])} />
    </div>
  );
}

/** How many events are offered at once: the latest, or what fits best. */
const MOST = 8;

export interface EventComboboxProps {
  readonly events: readonly TimelineEvent[];
  readonly taken: readonly string[];
  readonly onEvent: (event: TimelineEvent) => void;
}

/** The field alone: for one clipping and for many. */
export function EventCombobox({ events, taken, onEvent }: EventComboboxProps) {
  const { t } = useI18n();
  const words = useMemo(() => eventWords(events), [events]);
  return (
    <Combobox
      label={t('edit.events.find')}
      placeholder={t('edit.events.find')}
      suggest={(query) =>
        suggestEvents(words, query)
          .filter(({ id }) => !taken.includes(id))
          .slice(0, MOST)
      }
      keyOf={({ id }) => id}
      draw={(event) => (
        <span class="item">
          <EventLine event={event} />
        </span>
      )}
      onChoose={onEvent}
    />
  );
}
