/**
 * An event's place among all of them, drawn small. Decorative: its name and date stand beside it.
 */
import type { TimelineEvent } from '@/lib/reference/types';
import { MarkShapeView } from '../marks/mark';
import { useI18n } from '../surface/i18n-context';
import { STRIP_HEIGHT, STRIP_WIDTH } from './strip';
import { useWorld } from './world';

export function TimelineStrip({ event }: { event: TimelineEvent }) {
  const { dir } = useI18n();
  const { strip } = useWorld();
  const along = strip.at(event);
  const x = dir === 'rtl' ? STRIP_WIDTH - along : along;
  return (
    <svg
      class="clip-strip"
      viewBox={`-6 0 ${STRIP_WIDTH + 12} ${STRIP_HEIGHT}`}
      width={STRIP_WIDTH + 12}
      height={STRIP_HEIGHT}
      aria-hidden="true"
    >
      <path class="clip-strip-line" d={`M0 ${STRIP_HEIGHT / 2}h${STRIP_WIDTH}`} />
      <path class="clip-strip-ticks" d={strip.ticks[dir]} />
      <g transform={`translate(${x} ${STRIP_HEIGHT / 2})`}>
        <circle class="clip-strip-gap" r="6.5" />
        <MarkShapeView event={event} radius={4.6} />
      </g>
    </svg>
  );
}
