/**
 * The timeline as a list, event under event: what the drawing cannot say, and what works where
 * there is no drawing.
 */
import type { ComponentChildren } from 'preact';
import { useMemo, useRef } from 'preact/hooks';
import type { TimelineEvent } from '@/lib/reference/types';
import { EventBody } from '../event/event-body';
import { EventFacts } from '../event/event-facts';
import { Mark } from '../marks/mark';
import { useI18n } from '../surface/i18n-context';
import { DateText } from '../surface/text';
import { sameGroup } from './gradually';
import { spineGroups, type SpineGroup } from './spine-rows';
import { useGradually } from './use-gradually';
import './spine.css';

export interface SpineProps {
  /** Those to list, earliest first. */
  readonly events: readonly TimelineEvent[];
  readonly all: readonly TimelineEvent[];
  readonly linked: string | null;
  readonly here: string | null;
  /** The event whose account is open, if any. */
  readonly opened: string | null;
  readonly onToggle: (id: string) => void;
  /** What stands under an open account. */
  readonly more?: (id: string) => ComponentChildren;
  /** Given where the list may be long: it is drawn piece by piece, and not while this holds. */
  readonly wait?: boolean;
}

export function Spine(props: SpineProps) {
  const { events, all, here, wait = null } = props;
  const groups = useMemo(() => spineGroups(events, all, here), [events, all, here]);
  const standing = useGradually(groups, wait);
  return (
    <div class="spine">
      {standing.map((group) => (
        <Group key={group.key} group={group} {...props} />
      ))}
    </div>
  );
}

/** The `id` of an event's button in the list, to go to it. */
export function spineId(eventId: string): string {
  return `spine-${eventId}`;
}

/** The `id` of the reader's own place in the list. */
export const HERE_ID = 'spine-here';

function Group({
  group,
  linked,
  here,
  opened,
  onToggle,
  more,
}: SpineProps & { group: SpineGroup }) {
  const i18n = useI18n();
  const kept = useRef(group);
  if (!sameGroup(kept.current, group)) kept.current = group;
  const { key, rows, count } = kept.current;
  const own = (id: string | null) =>
    rows.some((row) => row.type === 'event' && row.event.id === id) ? id : null;
  const inputs = [kept.current, i18n, own(linked), own(opened), here, onToggle, more];
  // A group that says the same again is passed over, however long the list.
  return useMemo(
    () => (
      <section class="spine-group">
        <h3 class="spine-heading between">
          <bdi class="num" dir={i18n.dir}>
            {i18n.period(key)}
          </bdi>
          {count > 0 && <span class="label">{i18n.t('timeline.count', { n: count })}</span>}
        </h3>
        <ol>
          {rows.map((row) =>
            row.type === 'here' ? (
              <Here key="here" day={here ?? ''} />
            ) : (
              <Stop
                key={row.event.id}
                event={row.event}
                linked={row.event.id === linked}
                open={row.event.id === opened}
                onToggle={onToggle}
                more={more}
              />
            ),
          )}
        </ol>
      </section>
    ),
    inputs,
  );
}

interface StopProps {
  readonly event: TimelineEvent;
  readonly linked: boolean;
  readonly open: boolean;
  readonly onToggle: (id: string) => void;
  readonly more: SpineProps['more'];
}

function Stop({ event, linked, open, onToggle, more }: StopProps) {
  const { own } = useI18n();
  return (
    <li class={`stop w${event.weight}`} data-event-id={event.id}>
      <Mark event={event} linked={linked} />
      <button
        type="button"
        id={spineId(event.id)}
        class="stop-button"
        aria-expanded={open}
        aria-current={linked ? 'true' : undefined}
        onClick={() => onToggle(event.id)}
      >
        <EventFacts event={event} year={false} place={false} />
        <span class="stop-name">{own(event.name)}</span>
      </button>
      {open && <EventBody id={event.id} />}
      {open && more && <p class="stop-more">{more(event.id)}</p>}
    </li>
  );
}

function Here({ day }: { day: string }) {
  const { parts } = useI18n();
  return (
    <li class="stop here" id={HERE_ID} tabIndex={-1}>
      <svg width="22" height="16" viewBox="0 0 22 16" aria-hidden="true">
        <path class="axis-here-head" d="M6 4h10l-5 8z" />
      </svg>
      <span class="here-words">{parts('timeline.here', { date: <DateText date={day} /> })}</span>
    </li>
  );
}
