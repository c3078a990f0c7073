/**
 * What came before and what came after the reader's place, under the drawn axis; while a mark is
 * pointed at, that mark's event.
 */
import type { TimelineEvent } from '@/lib/reference/types';
import { EventFacts } from '../event/event-facts';
import { useI18n } from '../surface/i18n-context';
import { DateText } from '../surface/text';
import './neighbours.css';

export interface Neighbours {
  readonly before: TimelineEvent | null;
  readonly after: TimelineEvent | null;
}

/** The weightier events next to a place on the timeline. `events`: earliest first. */
export function neighboursOf(
  events: readonly TimelineEvent[],
  linked: TimelineEvent | null,
  here: string | null,
): Neighbours {
  const day = linked?.start ?? here;
  if (day === null) return { before: null, after: null };
  const others = events.filter((event) => event.weight > 1 && event.id !== linked?.id);
  const after = others.find((event) => event.start > day || (linked && event.start === day));
  const before = others.findLast((event) => event.start < day);
  return { before: before ?? null, after: after ?? null };
}

export interface NeighboursViewProps extends Neighbours {
  readonly pointed: TimelineEvent | null;
  readonly onChoose: (event: TimelineEvent) => void;
}

export function NeighboursView({ before, after, pointed, onChoose }: NeighboursViewProps) {
  const { own } = useI18n();
  return (
    <div class="neighbours">
      <div class="neighbours-pair" style={{ visibility: pointed ? 'hidden' : 'visible' }}>
        <Neighbour event={before} side="before" onChoose={onChoose} />
        <Neighbour event={after} side="after" onChoose={onChoose} />
      </div>
      {pointed && (
        <div class="neighbours-pointed" aria-hidden="true">
          <EventFacts event={pointed} place={false} />
          <span class="clamp2">{own(pointed.name)}</span>
        </div>
      )}
    </div>
  );
}

interface NeighbourProps {
  readonly event: TimelineEvent | null;
  readonly side: 'before' | 'after';
  readonly onChoose: (event: TimelineEvent) => void;
}

function Neighbour({ event, side, onChoose }: NeighbourProps) {
  const { own, t } = useI18n();
  if (!event) return <p class="label">{t(side === 'before' ? 'axis.first' : 'axis.last')}</p>;
  return (
    <button type="button" class={`neighbour neighbour-${side}`} onClick={() => onChoose(event)}>
      <span class="label dots">
        <span>{t(`axis.${side}`)}</span>
        <DateText date={event.date} />
      </span>
      <span class="clamp2">{own(event.name)}</span>
    </button>
  );
}
