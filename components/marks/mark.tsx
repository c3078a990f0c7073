/**
 * One event's mark: inside a drawing (`MarkPaths`, `MarkShapeView`) or on its own in a list (`Mark`).
 */
import type { TimelineEvent } from '@/lib/reference/types';
import { dateShape } from './date-shape';
import { familyOf, type Family } from './family';
import { fillOf, markShape } from './shapes';
import './marks.css';

type Marked = Pick<TimelineEvent, 'kind' | 'status'>;

export interface MarkPathsProps {
  readonly event: Marked;
  readonly radius: number;
  /** Where in the surrounding SVG: (0, 0) by default. */
  readonly x?: number;
  readonly y?: number;
}

/** The paths of a mark, to stand in a `g` of the family's class. */
export function MarkPaths({ event, radius, x = 0, y = 0 }: MarkPathsProps) {
  const fill = fillOf(event.status);
  const { outline, half, strike } = markShape(familyOf(event.kind), radius, x, y);
  return (
    <>
      <path class={fill === 'full' ? 'mark-full' : 'mark-hollow'} d={outline} />
      {fill === 'half' && <path class="mark-half" d={half} />}
      {fill === 'struck' && <path class="mark-gap" d={strike} />}
      {fill === 'struck' && <path class="mark-strike" d={strike} />}
    </>
  );
}

/** The shape itself, around (0, 0) of the surrounding SVG. */
export function MarkShapeView({ event, radius }: { event: Marked; radius: number }) {
  return (
    <g class={`k-${familyOf(event.kind)}`}>
      <MarkPaths event={event} radius={radius} />
    </g>
  );
}

/** Radius by weight, in the 22-unit box of a mark in a list. */
const radii = { 1: 3.6, 2: 4.8, 3: 6.2 } as const;

type Listed = Pick<TimelineEvent, 'kind' | 'status' | 'weight' | 'date'>;

/** A mark in a list; a range shows as a soft bar behind it, an imprecise date as a dashed one. */
export function Mark({ event, linked = false }: { event: Listed; linked?: boolean }) {
  const shape = dateShape(event.date);
  return (
    <svg class="mark-box" width="22" height="22" viewBox="-11 -11 22 22" aria-hidden="true">
      {shape === 'range' && <path class={`mark-range k-${familyOf(event.kind)}`} d="M0 -8V8" />}
      {shape === 'vague' && <path class="mark-vague" d="M0 -10V10" />}
      {linked && <circle class="mark-ring" r="10" />}
      <MarkShapeView event={event} radius={radii[event.weight]} />
    </svg>
  );
}

/** A family's mark in a legend or a filter. */
export function FamilyMark({ family }: { family: Family }) {
  const { outline } = markShape(family, 4);
  return (
    <svg class={`k-${family}`} width="14" height="14" viewBox="-7 -7 14 14" aria-hidden="true">
      <path class="mark-full" d={outline} />
    </svg>
  );
}
