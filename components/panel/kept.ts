/**
 * What a panel keeps while it is closed, checked when it is read again. Pure.
 */
import * as v from 'valibot';
import { routeOf, type Route } from '../navigation/route';
import { families } from '../marks/family';
import { NEW_TIMELINE, type TimelineState } from '../timeline-view/timeline-state';

export interface KeptView {
  readonly route: Route | null;
  readonly timeline: TimelineState;
  /** How far each route was scrolled, by its fragment. */
  readonly scrolls: Readonly<Record<string, number>>;
}

const text = v.nullable(v.string());

const Kept = v.object({
  hash: v.string(),
  scrolls: v.record(v.string(), v.number()),
  timeline: v.object({
    window: v.nullable(v.object({ from: v.number(), to: v.number() })),
    filter: v.object({
      families: v.array(v.picklist(families)),
      sure: v.nullable(v.picklist(['confirmed', 'reported', 'disputed', 'denied', 'differing'])),
      person: text,
      place: text,
      side: text,
    }),
    opened: text,
  }),
});

/** What is stored of a view. */
export type StoredView = v.InferInput<typeof Kept>;

/** A kept view out of anything; a new one where it is not one. */
export function keptFrom(value: unknown): KeptView {
  const found = v.safeParse(Kept, value);
  if (!found.success) return { route: null, timeline: NEW_TIMELINE, scrolls: {} };
  const { hash, timeline, scrolls } = found.output;
  return { route: routeOf(hash), timeline, scrolls };
}
