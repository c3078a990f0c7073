/**
 * The axis and the lines under it: what came before and after, or what the shapes mean; while a
 * mark is pointed at, that mark's event in their place.
 */
import { useState } from 'preact/hooks';
import type { TimelineEvent } from '@/lib/reference/types';
import { Legend } from '../marks/legend';
import { useI18n } from '../surface/i18n-context';
import { DateText } from '../surface/text';
import { Axis, type AxisProps } from './axis';
import { NeighboursView, type Neighbours } from './neighbours';

export interface DrawnTimelineProps extends Omit<AxisProps, 'onPoint'> {
  readonly neighbours: Neighbours | null;
}

export function DrawnTimeline({ neighbours, ...axis }: DrawnTimelineProps) {
  const { own } = useI18n();
  const [pointed, setPointed] = useState<TimelineEvent | null>(null);
  return (
    <>
      <Axis {...axis} onPoint={setPointed} />
      <div class={neighbours ? 'axis-foot axis-foot-tall' : 'axis-foot'}>
        <div class={pointed ? 'axis-foot-hidden' : undefined}>
          {neighbours ? (
            <NeighboursView neighbours={neighbours} onChoose={axis.onChoose} />
          ) : (
            <Legend />
          )}
        </div>
        {pointed && (
          // The mark has said the same to a screen reader.
          <p class="pointed" aria-hidden="true">
            <DateText date={pointed.date} /> {own(pointed.name)}
          </p>
        )}
      </div>
    </>
  );
}
