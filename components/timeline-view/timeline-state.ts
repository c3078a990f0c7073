/**
 * What the reader has done with the timeline: kept apart from the view, so that it outlives it.
 */
import type { DayWindow } from '../timeline/layout';
import { NO_FILTER, type TimelineFilter } from './filter-events';

export interface TimelineState {
  /** Null until the reader moves it: then it stands around the page's place. */
  readonly window: DayWindow | null;
  readonly filter: TimelineFilter;
  /** The event whose account is open in the list. */
  readonly opened: string | null;
}

export const NEW_TIMELINE: TimelineState = { window: null, filter: NO_FILTER, opened: null };
