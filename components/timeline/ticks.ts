/**
 * The ticks of the axis and which of them have room for a label.
 */
import { dayNumber, dayString, type TimeScale } from './scale';

export interface Tick {
  readonly x: number;
  /** The first day of the year or month that begins here, `YYYY-MM-DD`. */
  readonly day: string;
  readonly kind: 'year' | 'month';
  /** Empty where there is no room. */
  readonly label: string;
  /** Where the label is centred: moved in from an edge. */
  readonly labelX: number;
}

/** The words under a tick. */
export type TickLabel = (day: string, kind: Tick['kind']) => string;

/** About what a letter of the axis's type takes; labels are placed by it, never cut by it. */
export const LETTER = 6.9;
const GAP = 7;
/** Closer than this, ticks blur into a band. */
const MIN_STEP = 5;

/** Ticks for the thin part's first year and decades, and for the dense part's months. */
export function layoutTicks(
  scale: TimeScale,
  place: (day: number) => number,
  width: number,
  label: TickLabel,
): Tick[] {
  const days = [...thinTicks(scale), ...denseTicks(scale, place)];
  const wanted = days.map((day) => {
    const kind = day.endsWith('-01-01') || day === dayString(scale.from) ? 'year' : 'month';
    return { day, kind, x: place(dayNumber(day)), rank: rankOf(day, scale) } as const;
  });
  const taken: { from: number; to: number }[] = [];
  const labels = new Map<string, { text: string; x: number }>();
  for (const tick of wanted.toSorted((a, b) => a.rank - b.rank)) {
    if (tick.rank > 4) continue;
    const text = label(tick.day, tick.kind);
    const half = (text.length * LETTER) / 2;
    const x = Math.max(half, Math.min(width - half, tick.x));
    const [from, to] = [x - half - GAP / 2, x + half + GAP / 2];
    if (taken.some((other) => from < other.to && to > other.from)) continue;
    taken.push({ from, to });
    labels.set(tick.day, { text, x });
  }
  return wanted.map(({ day, kind, x }) => {
    const found = labels.get(day);
    return { day, kind, x, label: found?.text ?? '', labelX: found?.x ?? x };
  });
}

/** Years come first, then the middle of the year, then the quarters; the rest have no label. */
function rankOf(day: string, scale: TimeScale): number {
  if (day === dayString(scale.from)) return 1;
  const month = day.slice(5, 7);
  const dense = scale.dense === null || dayNumber(day) >= scale.dense;
  if (!dense) return 5;
  if (month === '01') return 0;
  if (month === '07') return 2;
  return month === '04' || month === '10' ? 3 : 5;
}

function thinTicks(scale: TimeScale): string[] {
  const first = dayString(scale.from);
  if (scale.dense === null) return [];
  const ticks = [first];
  const last = Number(dayString(scale.dense).slice(0, 4));
  for (let year = Math.ceil(Number(first.slice(0, 4)) / 10) * 10 + 10; year < last; year += 10) {
    ticks.push(`${year}-01-01`);
  }
  return ticks;
}

function denseTicks(scale: TimeScale, place: (day: number) => number): string[] {
  const begin = dayString(scale.dense ?? scale.from);
  const month = Math.abs(place(dayNumber(begin) + 30) - place(dayNumber(begin)));
  const step = [1, 3, 12, 60].find((months) => months * month >= MIN_STEP) ?? 120;
  const ticks: string[] = [];
  for (let at = Number(begin.slice(0, 4)) * 12; ticks.length < 400; at += step) {
    const year = String(Math.floor(at / 12));
    const day = `${year.padStart(4, '0')}-${String((at % 12) + 1).padStart(2, '0')}-01`;
    if (dayNumber(day) > scale.until) break;
    if (day > begin) ticks.push(day);
  }
  return ticks;
}
