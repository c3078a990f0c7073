/**
 * The drawn timeline. One composite widget for the keyboard and screen readers: a single tab stop,
 * arrow keys along the drawing as it is seen, every mark an option with its event's name.
 */
import type { ComponentChildren } from 'preact';
import { useMemo, useRef, useState } from 'preact/hooks';
import type { TimelineEvent } from '@/lib/reference/types';
import { familyOf } from '../marks/family';
import { useI18n } from '../surface/i18n-context';
import { AxisFrame } from './axis-frame';
import { AxisMarkView } from './axis-mark';
import { AxisTint } from './axis-tint';
import { layoutAxis, tintOf } from './layout';
import type { AxisLayout, AxisMark, DayWindow, Stretch } from './layout';
import { dayString, type TimeScale } from './scale';
import { useWidth } from './use-width';
import './axis.css';

export interface AxisProps {
  /** Those to draw, earliest first. */
  readonly events: readonly TimelineEvent[];
  readonly scale: TimeScale;
  readonly linked: string | null;
  readonly here: string | null;
  /** The event under the pointer or the focus, null when there is none any more. */
  readonly onPoint: (event: TimelineEvent | null) => void;
  /** An event was pressed, or Enter on it. */
  readonly onChoose: (event: TimelineEvent) => void;
  /** Each family in a lane of its own. */
  readonly lanes?: boolean;
  /** The stretch of days to tint. */
  readonly window?: DayWindow | null;
  /** What lies over the drawing, laid out with it. */
  readonly overlay?: (layout: AxisLayout, tint: Stretch | null) => ComponentChildren;
}

export function Axis({ overlay, onPoint, onChoose, ...props }: AxisProps) {
  const { events, scale, linked, here, lanes = false, window = null } = props;
  const i18n = useI18n();
  const box = useRef<HTMLDivElement>(null);
  const width = useWidth(box);
  const [stop, setStop] = useState<string | null>(null);
  // All but the window: that one moves from frame to frame.
  const layout = useMemo(
    () =>
      layoutAxis({
        events,
        scale,
        width,
        direction: i18n.dir,
        linked,
        here,
        hereLabel: i18n.t('axis.here'),
        label: (day, kind) =>
          kind === 'year' ? i18n.period(day.slice(0, 4)) : i18n.monthTick(day),
        lanes,
      }),
    [events, scale, width, i18n, linked, here, lanes],
  );
  const { marks } = layout;
  const current =
    marks.find((mark) => mark.event.id === stop) ??
    marks.find((mark) => mark.event.id === linked) ??
    marks.at(-1);

  const point = useRef(onPoint);
  point.current = onPoint;
  const views = useMemo(() => {
    const view = (mark: AxisMark, tabStop: boolean) => (
      <AxisMarkView
        key={mark.event.id}
        mark={mark}
        linked={mark.event.id === linked}
        tabStop={tabStop}
        name={i18n.t('axis.event', {
          name: i18n.own(mark.event.name),
          date: i18n.date(mark.event.date).text,
          kind: i18n.t(`family.${familyOf(mark.event.kind)}.long`),
          sureness: i18n.t(`sureness.${mark.event.status}`),
        })}
        onFocus={() => {
          setStop(mark.event.id);
          point.current(mark.event);
        }}
      />
    );
    return {
      all: marks.map((mark) => view(mark, false)),
      stopAt: (at: AxisMark) => view(at, true),
    };
  }, [marks, linked, i18n]);
  // The same elements again are passed over: a step along the drawing draws two marks, not all.
  const drawing = useMemo(
    () => (
      <svg
        class="axis-drawing"
        width={layout.width}
        height={layout.height}
        viewBox={`0 0 ${layout.width} ${layout.height}`}
      >
        <AxisFrame layout={layout} hereLabel={i18n.t('axis.here')} />
        {current ? views.all.with(marks.indexOf(current), views.stopAt(current)) : views.all}
      </svg>
    ),
    [layout, views, current, i18n],
  );
  const tint = window && tintOf(window, { scale, width, direction: i18n.dir });

  const focus = (mark: AxisMark | undefined) => {
    if (!mark) return;
    setStop(mark.event.id);
    const option = box.current?.querySelector(`[data-mark="${CSS.escape(mark.event.id)}"]`);
    if (option instanceof SVGElement) option.focus();
  };
  const onKeyDown = (event: KeyboardEvent) => {
    const at = current ? marks.indexOf(current) : -1;
    const to = target(event.key, at, marks.length, i18n.dir === 'rtl');
    if (to !== null) focus(marks[to]);
    else if ((event.key === 'Enter' || event.key === ' ') && current) onChoose(current.event);
    else return;
    event.preventDefault();
  };
  const nearest = (event: MouseEvent) => nearestMark(marks, event, box.current);

  return (
    <>
      <div
        ref={box}
        class="axis"
        role="listbox"
        aria-orientation="horizontal"
        aria-label={i18n.t('axis.label', {
          from: i18n.period(dayString(scale.from).slice(0, 4)),
          to: i18n.period(dayString(scale.until).slice(0, 4)),
        })}
        onKeyDown={onKeyDown}
        onClick={(event) => {
          const mark = nearest(event);
          if (mark) onChoose(mark.event);
        }}
        onMouseMove={(event) => onPoint(nearest(event)?.event ?? null)}
        onMouseLeave={() => onPoint(null)}
        onFocusOut={() => onPoint(null)}
      >
        {tint && <AxisTint tint={tint} layout={layout} />}
        {drawing}
      </div>
      {overlay?.(layout, tint)}
    </>
  );
}

/** The index that a key leads to, or null where it leads nowhere. */
function target(key: string, at: number, count: number, rtl: boolean): number | null {
  const later = rtl ? 'ArrowLeft' : 'ArrowRight';
  const earlier = rtl ? 'ArrowRight' : 'ArrowLeft';
  if (key === 'Home') return 0;
  if (key === 'End') return count - 1;
  if (key === later || key === 'ArrowDown') return Math.min(count - 1, at + 1);
  if (key === earlier || key === 'ArrowUp') return Math.max(0, at - 1);
  return null;
}

/** Marks are smaller than a fingertip: the nearest one within reach is meant. */
function nearestMark(
  marks: readonly AxisMark[],
  { clientX, clientY }: MouseEvent,
  box: HTMLElement | null,
): AxisMark | null {
  const frame = box?.getBoundingClientRect();
  if (!box || !frame) return null;
  // The size of the text may have enlarged the drawing.
  const size = frame.width / Math.max(1, box.clientWidth);
  let best: AxisMark | null = null;
  let least = 14;
  for (const mark of marks) {
    const [x, y] = [frame.left + mark.x * size, frame.top + mark.y * size];
    const distance = Math.hypot(x - clientX, y - clientY);
    if (distance >= least) continue;
    least = distance;
    best = mark;
  }
  return best;
}
