/**
 * The axis in lanes with the window on it: two edges to drag or to move by keys, the whole to drag
 * along, and closer or wider by wheel, keys and buttons.
 */
import { useRef } from 'preact/hooks';
import { useI18n } from '../surface/i18n-context';
import { Axis, type AxisProps } from '../timeline/axis';
import type { AxisLayout, DayWindow, Stretch } from '../timeline/layout';
import { BrushEdge } from './brush-edge';
import { dayAt, edgeAt, moved, wholeOf, zoomed } from './window';

export interface BrushedAxisProps extends Pick<
  AxisProps,
  'events' | 'scale' | 'linked' | 'here' | 'onPoint' | 'onChoose'
> {
  readonly window: DayWindow;
  readonly onWindow: (window: DayWindow) => void;
}

/** What one step of the wheel or of a key does. */
export const ZOOM_STEP = 1.4;
/** A pointer that moves less than this presses, and does not drag. */
const SLACK = 4;

export function BrushedAxis({ window, onWindow, ...axis }: BrushedAxisProps) {
  const { scale } = axis;
  const { dir } = useI18n();
  const box = useRef<HTMLDivElement>(null);
  const drag = useRef<{ x: number; window: DayWindow; moving: boolean } | null>(null);
  const dragged = useRef(false);
  const sign = dir === 'rtl' ? -1 : 1;
  const width = () => Math.max(1, box.current?.getBoundingClientRect().width ?? 1);
  const dayUnder = (clientX: number) => {
    const frame = box.current?.getBoundingClientRect();
    // Its width on the screen, which the size of the text may have changed.
    const along = frame ? (clientX - frame.x) / Math.max(1, frame.width) : 0;
    return dayAt(scale, dir === 'rtl' ? 1 - along : along);
  };

  const onWheel = (event: WheelEvent) => {
    // A plain wheel scrolls the page, also over the axis; a pinch arrives with the control key.
    if (event.ctrlKey || event.metaKey) {
      const factor = event.deltaY < 0 ? 1 / ZOOM_STEP : ZOOM_STEP;
      onWindow(zoomed(scale, window, factor, dayUnder(event.clientX)));
    } else if (Math.abs(event.deltaX) > Math.abs(event.deltaY)) {
      onWindow(moved(scale, window, (event.deltaX / width()) * sign));
    } else return;
    event.preventDefault();
  };
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.ctrlKey || event.metaKey || event.altKey) return;
    if (event.key === '+' || event.key === '=') onWindow(zoomed(scale, window, 1 / ZOOM_STEP));
    else if (event.key === '-') onWindow(zoomed(scale, window, ZOOM_STEP));
    else if (event.key === '0') onWindow(wholeOf(scale));
    else return;
    event.preventDefault();
  };
  const onPointerMove = (event: PointerEvent) => {
    const held = drag.current;
    if (!held) return;
    const by = event.clientX - held.x;
    if (!held.moving && Math.abs(by) < SLACK) return;
    if (!held.moving) box.current?.setPointerCapture(event.pointerId);
    held.moving = true;
    onWindow(moved(scale, held.window, (by / width()) * sign));
  };
  const onPointerUp = () => {
    dragged.current = drag.current?.moving ?? false;
    drag.current = null;
  };
  const edges = (layout: AxisLayout, tint: Stretch | null) =>
    (['from', 'to'] as const).map((edge) => (
      <BrushEdge
        key={edge}
        edge={edge}
        layout={layout}
        tint={tint ?? { x: 0, width: layout.width }}
        scale={scale}
        window={window}
        onDrag={(clientX) => onWindow(edgeAt(scale, window, edge, dayUnder(clientX)))}
        onDay={(day) => onWindow(edgeAt(scale, window, edge, day))}
      />
    ));
  return (
    <div
      ref={box}
      class="brush"
      onWheel={onWheel}
      onKeyDown={onKeyDown}
      onPointerDown={(event) => {
        dragged.current = false;
        if (event.button === 0) drag.current = { x: event.clientX, window, moving: false };
      }}
      onPointerMove={onPointerMove}
      onPointerUp={onPointerUp}
      onPointerCancel={onPointerUp}
      onClickCapture={(event) => {
        // The end of a drag is no press.
        if (dragged.current) event.stopPropagation();
        dragged.current = false;
      }}
    >
      <Axis
        {...axis}
        lanes
        window={window}
        overlay={(layout, tint) => (
          <svg class="brush-edges" width={layout.width} height={layout.height}>
            {edges(layout, tint)}
          </svg>
        )}
      />
    </div>
  );
}
