/**
 * One event on the drawn axis: its mark, its span where it lasted, the ring if the page is about it.
 */
import { familyOf } from '../marks/family';
import { MarkPaths } from '../marks/mark';
import type { AxisMark } from './layout';

export interface AxisMarkProps {
  readonly mark: AxisMark;
  readonly linked: boolean;
  readonly tabStop: boolean;
  readonly name: string;
  readonly onFocus: () => void;
}

export function AxisMarkView({ mark, linked, tabStop, name, onFocus }: AxisMarkProps) {
  const { event, radius, span, x, y } = mark;
  return (
    <g
      class={`axis-mark k-${familyOf(event.kind)}`}
      role="option"
      aria-label={name}
      aria-selected={linked}
      tabindex={tabStop ? 0 : -1}
      data-mark={event.id}
      onFocus={onFocus}
    >
      {span && (
        <path
          class={span.vague ? 'axis-span-vague' : 'axis-span'}
          d={span.vague ? vagueSpan(span.from, span.to, y) : `M${span.from} ${y}H${span.to}`}
        />
      )}
      {linked && <circle class="mark-ring" cx={x} cy={y} r={8} />}
      {tabStop && <circle class="axis-focus" cx={x} cy={y} r={radius + 4} />}
      <MarkPaths event={event} radius={radius} x={x} y={y} />
    </g>
  );
}

/** A dashed bar between end stops. */
function vagueSpan(from: number, to: number, y: number): string {
  const dashes: string[] = [`M${from} ${y - 3}v6M${to} ${y - 3}v6`];
  for (let x = from + 2; x < to - 1; x += 3.6) dashes.push(`M${x} ${y}h1.8`);
  return dashes.join('');
}
