/**
 * The stretch of the timeline that the list shows: moved and stretched as it is seen on the axis,
 * whose scale is uneven, and kept in days. Pure.
 */
import type { TimelineEvent } from '@/lib/reference/types';
import type { DayWindow } from '../timeline/layout';
import { dayNumber, type TimeScale } from '../timeline/scale';

/** The narrowest window, in days. */
const LEAST = 14;
/** How far the window reaches to either side of a place, in days. */
const REACH = 45;

/** The day at a share (0 to 1) of the axis: the inverse of the scale, whole days. */
export function dayAt(scale: TimeScale, share: number): number {
  let [low, high] = [scale.from, scale.until];
  // Some thirty thousand days: sixteen halvings find the one.
  while (high - low > 1) {
    const middle = Math.floor((low + high) / 2);
    if (scale.at(middle) <= share) low = middle;
    else high = middle;
  }
  return Math.abs(scale.at(high) - share) < Math.abs(scale.at(low) - share) ? high : low;
}

/** The whole of what the reference knows. */
export function wholeOf({ from, until }: TimeScale): DayWindow {
  return { from, to: Math.max(until, from + 1) };
}

/** The window around a day. */
export function windowAround(scale: TimeScale, day: number): DayWindow {
  return within(scale, { from: day - REACH, to: day + REACH });
}

/**
 * Zooms, as seen on the axis: a factor under 1 comes closer. `anchor` is the day that keeps its
 * place; the window's middle by default.
 */
export function zoomed(
  scale: TimeScale,
  window: DayWindow,
  factor: number,
  anchor?: number,
): DayWindow {
  const [a, b] = [scale.at(window.from), scale.at(window.to)];
  const still = anchor === undefined ? (a + b) / 2 : scale.at(anchor);
  return ends(scale, still - (still - a) * factor, still + (b - still) * factor);
}

/** Moves the window along the axis by a share of it; at an end it stops and keeps its width. */
export function moved(scale: TimeScale, window: DayWindow, by: number): DayWindow {
  const [a, b] = [scale.at(window.from), scale.at(window.to)];
  const whole = wholeOf(scale);
  const [least, most] = [scale.at(whole.from), scale.at(whole.to)];
  const step = Math.max(least - a, Math.min(most - b, by));
  return ends(scale, a + step, b + step);
}

/** Puts one edge on a day; the other stays, and they never pass each other. */
export function edgeAt(
  scale: TimeScale,
  window: DayWindow,
  edge: 'from' | 'to',
  day: number,
): DayWindow {
  const { from, to } = window;
  if (edge === 'from') return within(scale, { from: Math.min(day, to - LEAST), to });
  return within(scale, { from, to: Math.max(day, from + LEAST) });
}

/** The window if it shows this event, else one around it. */
export function showing(scale: TimeScale, window: DayWindow, event: TimelineEvent): DayWindow {
  return touches(window, event) ? window : windowAround(scale, dayNumber(event.start));
}

/** Whether an event lies in a window, wholly or in part. */
export function touches({ from, to }: DayWindow, event: TimelineEvent): boolean {
  return dayNumber(event.end) >= from && dayNumber(event.start) <= to;
}

function ends(scale: TimeScale, a: number, b: number): DayWindow {
  return within(scale, { from: dayAt(scale, a), to: dayAt(scale, b) });
}

/** Keeps a window inside what is known, and wide enough to hold something. */
function within(scale: TimeScale, { from, to }: DayWindow): DayWindow {
  const whole = wholeOf(scale);
  const missing = Math.max(0, LEAST - (to - from)) / 2;
  const first = Math.max(whole.from, Math.floor(from - missing));
  const last = Math.min(whole.to, Math.ceil(to + missing));
  if (last - first >= LEAST) return { from: first, to: last };
  // Against an end of the timeline: the other side gives way.
  return first === whole.from
    ? { from: first, to: Math.min(whole.to, first + LEAST) }
    : { from: Math.max(whole.from, last - LEAST), to: last };
}
