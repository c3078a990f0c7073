/**
 * One edge of the window on the axis: dragged with a pointer, moved with keys, a slider to a screen
 * reader.
 */
import { useI18n } from '../surface/i18n-context';
import type { AxisLayout, DayWindow, Stretch } from '../timeline/layout';
import { dayString, type TimeScale } from '../timeline/scale';

export interface BrushEdgeProps {
  readonly edge: 'from' | 'to';
  readonly layout: AxisLayout;
  /** Where the window lies on it. */
  readonly tint: Stretch;
  readonly scale: TimeScale;
  readonly window: DayWindow;
  /** The pointer drags it to this place of the screen. */
  readonly onDrag: (clientX: number) => void;
  readonly onDay: (day: number) => void;
}

/** Days that an arrow key and a page key move an edge by. */
const STEP = 7;
const LEAP = 30;
/** Half the width of what a finger can take hold of. */
const GRIP = 12;

export function BrushEdge({ edge, layout, tint, scale, window, onDrag, onDay }: BrushEdgeProps) {
  const { date, dir, t } = useI18n();
  const day = window[edge];
  const first = (edge === 'from') === (dir === 'ltr');
  const x = first ? tint.x : tint.x + tint.width;
  const [top, bottom] = [layout.top - 4, layout.axisY];
  const middle = (top + bottom) / 2;
  const onKeyDown = (event: KeyboardEvent) => {
    const to = target(event.key, day, scale, dir === 'rtl');
    if (to === null) return;
    event.preventDefault();
    onDay(to);
  };
  return (
    <g
      class="brush-edge"
      role="slider"
      tabindex={0}
      aria-orientation="horizontal"
      aria-label={t(`zoom.${edge}`)}
      aria-valuemin={scale.from}
      aria-valuemax={scale.until}
      aria-valuenow={day}
      aria-valuetext={date(dayString(day)).text}
      onKeyDown={onKeyDown}
      onPointerDown={(event) => {
        event.stopPropagation();
        event.currentTarget.setPointerCapture(event.pointerId);
      }}
      onPointerMove={(event) => {
        if (event.currentTarget.hasPointerCapture(event.pointerId)) onDrag(event.clientX);
      }}
    >
      <rect class="brush-grip" x={x - GRIP} y={top} width={2 * GRIP} height={bottom - top} />
      <path class="brush-line" d={`M${x} ${top}V${bottom}`} />
      <rect class="brush-handle" x={x - 3} y={middle - 9} width={6} height={18} rx={3} />
    </g>
  );
}

/** The day that a key leads to, or null where it leads nowhere. */
function target(key: string, day: number, scale: TimeScale, rtl: boolean): number | null {
  if (key === (rtl ? 'ArrowLeft' : 'ArrowRight') || key === 'ArrowUp') return day + STEP;
  if (key === (rtl ? 'ArrowRight' : 'ArrowLeft') || key === 'ArrowDown') return day - STEP;
  if (key === 'PageUp') return day + LEAP;
  if (key === 'PageDown') return day - LEAP;
  if (key === 'Home') return scale.from;
  return key === 'End' ? scale.until : null;
}
