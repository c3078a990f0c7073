/**
 * The geometry of the small timeline: every event a tick on a line, so that one can be shown in its
 * place among them. Drawn once for all cards. Pure.
 */
import type { TimelineEvent } from '@/lib/reference/types';
import { dayNumber, timeScale } from '../timeline/scale';

/** Units of the strip's drawing, along the text and across. */
export const STRIP_WIDTH = 200;
export const STRIP_HEIGHT = 14;

export interface Strip {
  /** Path of all ticks, for text that runs to the right and to the left. */
  readonly ticks: Readonly<Record<'ltr' | 'rtl', string>>;
  /** Where an event stands, along the text: 0 to `STRIP_WIDTH`. */
  readonly at: (event: Pick<TimelineEvent, 'start'>) => number;
}

/** The strip of all these events. */
export function drawStrip(events: readonly TimelineEvent[], knowsUntil: string): Strip {
  const days = events.map(({ start }) => dayNumber(start));
  const scale = timeScale(days, dayNumber(knowsUntil));
  const at = ({ start }: Pick<TimelineEvent, 'start'>) =>
    Math.round(scale.at(dayNumber(start)) * STRIP_WIDTH * 10) / 10;
  const places = [...new Set(events.map(at))];
  const path = (xs: readonly number[]) => xs.map((x) => `M${x} 5v4`).join('');
  return {
    ticks: { ltr: path(places), rtl: path(places.map((x) => STRIP_WIDTH - x)) },
    at,
  };
}
