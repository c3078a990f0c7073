/**
 * An event among its own: what came before and after, and what it is tied to.
 */
import type { TimelineEvent } from '@/lib/reference/types';

/**
 * The event itself, the weightier ones on either side of it, and the related ones; earliest first,
 * each once.
 * @param timeline earliest first.
 * @param related ids; those that are not on the timeline are left out.
 */
export function pathOf(
  timeline: readonly TimelineEvent[],
  event: TimelineEvent,
  related: readonly string[],
): TimelineEvent[] {
  const place = timeline.findIndex(({ id }) => id === event.id);
  const weighty = ({ weight }: TimelineEvent) => weight > 1;
  const before = timeline.slice(0, Math.max(0, place)).findLast(weighty);
  const after = timeline.slice(place + 1).find(weighty);
  const shown = new Set([event.id, before?.id, after?.id, ...related]);
  return timeline.filter(({ id }) => shown.has(id));
}
