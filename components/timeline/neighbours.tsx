/**
 * What came before and what came after the reader's place on the drawn axis.
 */
import type { TimelineEvent } from '@/lib/reference/types';
import { useI18n } from '../surface/i18n-context';
import { DateText } from '../surface/text';
import './neighbours.css';

export interface Neighbours {
  readonly before: TimelineEvent | null;
  readonly after: TimelineEvent | null;
}

/**
 * The weightier events on either side of a place on the timeline.
 * @param events earliest first.
 * @returns null where there is no place to stand: neither a linked event nor a day.
 */
export function neighboursOf(
  events: readonly TimelineEvent[],
  linked: TimelineEvent | null,
  here: string | null,
): Neighbours | null {
  const day = linked?.start ?? here;
  if (day === null) return null;
  const others = events.filter((event) => event.weight > 1 && event.id !== linked?.id);
  return {
    before: others.findLast((event) => event.start < day) ?? null,
    after: others.find((event) => event.start >= day) ?? null,
  };
}

export interface NeighboursViewProps {
  readonly neighbours: Neighbours;
  readonly onChoose: (event: TimelineEvent) => void;
}

export function NeighboursView({ neighbours, onChoose }: NeighboursViewProps) {
  return (
    <div class="neighbours">
      <Neighbour event={neighbours.before} side="before" onChoose={onChoose} />
      <Neighbour event={neighbours.after} side="after" onChoose={onChoose} />
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
    <button type="button" class="neighbour" onClick={() => onChoose(event)}>
      <span class="label dots">
        <span>{t(`axis.${side}`)}</span>
        <span>
          <DateText date={event.date} />
        </span>
      </span>
      <span class="clamp2">{own(event.name)}</span>
    </button>
  );
}
