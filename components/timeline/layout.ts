/**
 * Where everything on the drawn axis stands, from the events and a width. Pure: no text is
 * measured and nothing is drawn here, so that it can be held to its rules by tests.
 */
import type { Direction } from '@/lib/i18n/languages';
import type { TimelineEvent } from '@/lib/reference/types';
import { dateShape } from '../marks/date-shape';
import { families, familyOf } from '../marks/family';
import { reachOf } from '../marks/shapes';
import { dayNumber, type TimeScale } from './scale';
import { layoutTicks, LETTER, type Tick, type TickLabel } from './ticks';

export interface AxisInput {
  /** Those to draw, earliest first. */
  readonly events: readonly TimelineEvent[];
  readonly scale: TimeScale;
  readonly width: number;
  readonly direction: Direction;
  /** The linked event: it goes to the foot of its stack. */
  readonly linked: string | null;
  /** The page's own day (`YYYY-MM-DD`), or null. */
  readonly here: string | null;
  readonly label: TickLabel;
  /** The words at the reader's place, to keep them inside the width. */
  readonly hereLabel: string;
  /** Each family in a lane of its own, where there is room in height. */
  readonly lanes?: boolean;
}

/** A stretch of time, in days since 1970. */
export interface DayWindow {
  readonly from: number;
  readonly to: number;
}

/** A piece of the axis, in its pixels. */
export interface Stretch {
  readonly x: number;
  readonly width: number;
}

export interface AxisMark {
  readonly event: TimelineEvent;
  readonly x: number;
  readonly y: number;
  readonly radius: number;
  /** Where the event began and ended, if that is wider than the mark; `from` < `to`. */
  readonly span: { readonly from: number; readonly to: number; readonly vague: boolean } | null;
}

export interface AxisLayout {
  readonly width: number;
  readonly height: number;
  /** The line's own height. */
  readonly axisY: number;
  /** Top of the field in which the marks stand. */
  readonly top: number;
  /** In the order of time. */
  readonly marks: readonly AxisMark[];
  readonly ticks: readonly Tick[];
  /** Where the scale changes, or null. */
  readonly breakX: number | null;
  /** Beyond what the reference knows: from the edge `x` to the end of the axis. */
  readonly unknown: Stretch & { readonly edge: number };
  readonly here: { readonly x: number; readonly labelX: number } | null;
  /** Heights of the lines between lanes. */
  readonly laneLines: readonly number[];
}

/** Height of a row of marks. */
const ROW = 11;
/** Where there are too many for this height, all are drawn smaller, down to the last of these. */
const TALLEST = 320;
const smaller = [0.85, 0.7, 0.6, 0.5] as const;
const MIN_ROWS = 3;
const MIN_LANE_ROWS = 1;
const FOOT = 21;
const HERE_HEAD = 26;
const HEAD = 8;
const radii = { 1: 2.2, 2: 3.2, 3: 4.4 } as const;

/** Lays the axis out. */
export function layoutAxis(input: AxisInput): AxisLayout {
  const { scale, width, direction, here, hereLabel } = input;
  const place = placeOn(input);
  const top = here === null ? HEAD : HERE_HEAD;
  const { marks, bottoms } = placeLanes(input, place, top);
  const axisY = bottoms.at(-1) ?? top;
  const edge = place(scale.until);
  const far = direction === 'rtl' ? 0 : width;
  const hereX = here === null ? 0 : place(dayNumber(here));
  const half = (hereLabel.length * LETTER) / 2;
  return {
    width,
    height: axisY + FOOT,
    axisY,
    top,
    marks,
    ticks: layoutTicks(scale, place, width, input.label),
    breakX: scale.dense === null ? null : place(scale.dense) - (direction === 'rtl' ? -3 : 3),
    unknown: { x: Math.min(edge, far), width: Math.abs(edge - far), edge },
    here: here === null ? null : { x: hereX, labelX: clamp(hereX, half, width - half) },
    laneLines: bottoms.slice(0, -1),
  };
}

type Ground = Pick<AxisInput, 'scale' | 'width' | 'direction'>;

/** Where a stretch of days lies: by itself, for it moves while all else stays. */
export function tintOf({ from, to }: DayWindow, ground: Ground): Stretch {
  const place = placeOn(ground);
  const [a, b] = [place(from), place(to)];
  return { x: Math.min(a, b), width: Math.abs(b - a) };
}

function placeOn({ scale, width, direction }: Ground): (day: number) => number {
  return (day) => {
    const x = scale.at(day) * width;
    return direction === 'rtl' ? width - x : x;
  };
}

/** The marks as large as they can be drawn. */
function placeLanes(input: AxisInput, place: (day: number) => number, top: number) {
  let placed = lanesAt(input, place, top, 1);
  for (const density of smaller) {
    if ((placed.bottoms.at(-1) ?? top) - top <= TALLEST) break;
    placed = lanesAt(input, place, top, density);
  }
  return placed;
}

/** Stacks the marks of each lane on its own ground, the lanes one under another. */
function lanesAt(input: AxisInput, place: (day: number) => number, top: number, density: number) {
  const lanes = input.lanes
    ? families.map((family) => input.events.filter(({ kind }) => familyOf(kind) === family))
    : [input.events];
  const bottoms: number[] = [];
  const marks = lanes.flatMap((events) => {
    const placed = stack({ ...input, events }, place, density);
    const least = input.lanes ? MIN_LANE_ROWS : MIN_ROWS;
    const rows = placed.reduce((most, mark) => Math.max(most, mark.row + 1), least);
    const bottom = (bottoms.at(-1) ?? top) + rows * ROW * density + 4;
    bottoms.push(bottom);
    return placed.map(({ row, ...mark }): AxisMark => ({
      ...mark,
      y: bottom - 4 - (row * ROW + 5) * density,
    }));
  });
  if (!input.lanes) return { marks, bottoms };
  const order = new Map(input.events.map(({ id }, i) => [id, i]));
  const at = ({ event }: AxisMark) => order.get(event.id) ?? 0;
  return { marks: marks.toSorted((a, b) => at(a) - at(b)), bottoms };
}

/** What of its row a mark and its span fill. */
interface Taken {
  readonly from: number;
  readonly to: number;
}

type Placed = Omit<AxisMark, 'y'> & { readonly row: number };

/** Gives each mark the lowest row in which it touches no other; the weighty ones choose first. */
function stack(input: AxisInput, place: (day: number) => number, density: number): Placed[] {
  const marks = input.events.map((event) => shape(event, input, place, density));
  const order = marks.toSorted(
    (a, b) =>
      Number(b.event.id === input.linked) - Number(a.event.id === input.linked) ||
      b.event.weight - a.event.weight ||
      (a.event.start < b.event.start ? -1 : a.event.start > b.event.start ? 1 : 0) ||
      (a.event.id < b.event.id ? -1 : 1),
  );
  const rows: Taken[][] = [];
  const rowOf = new Map<string, number>();
  for (const { event, taken } of order) {
    const free = rows.findIndex((row) =>
      row.every((other) => other.to <= taken.from || other.from >= taken.to),
    );
    const at = free === -1 ? rows.length : free;
    (rows[at] ??= []).push(taken);
    rowOf.set(event.id, at);
  }
  return marks.map(({ taken: _, ...mark }) => ({ ...mark, row: rowOf.get(mark.event.id) ?? 0 }));
}

function shape(
  event: TimelineEvent,
  { width, scale }: AxisInput,
  place: (day: number) => number,
  density: number,
): Omit<AxisMark, 'y'> & { readonly taken: Taken } {
  const radius = radii[event.weight] * density;
  const reach = reachOf(familyOf(event.kind), radius);
  const start = dayNumber(event.start);
  const end = Math.max(start, Math.min(dayNumber(event.end), scale.until));
  const x = clamp(place((start + end) / 2), reach, width - reach);
  const [from, to] = [place(start), place(end)].toSorted((a, b) => a - b);
  const kind = dateShape(event.date);
  const wide = from !== undefined && to !== undefined && to - from > 2 * reach + 1;
  const span = kind !== 'day' && wide ? { from, to, vague: kind === 'vague' } : null;
  const taken = {
    from: Math.min(x - reach, span?.from ?? Infinity) - 0.2,
    to: Math.max(x + reach, span?.to ?? -Infinity) + 0.2,
  };
  return { event, x, radius, span, taken };
}

function clamp(value: number, least: number, most: number): number {
  return Math.max(least, Math.min(most, value));
}
