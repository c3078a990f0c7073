/**
 * The time scale of the drawn axis. The long thin beginning of a story gets little room, the dense
 * part much; where the dense part begins is read off the events. Pure and deterministic.
 */

export interface TimeScale {
  /** Where a day (count since 1970) lies, 0 to 1, never decreasing. */
  readonly at: (day: number) => number;
  /** The first day of the dense part, or null where the events come at an even pace. */
  readonly dense: number | null;
  /** First and last day of what is drawn evenly, and the last that the reference knows. */
  readonly from: number;
  readonly until: number;
}

/** Share of the axis: before the first event, for the thin part, beyond what is known. */
const LEAD = 0.015;
const THIN = 0.19;
const BEYOND = 0.045;
/** A thin part is worth a break where the dense one is at least this many times as busy. */
const CONTRAST = 8;
/** In the thin part, how much a place is owed to the calendar and not to the order of events. */
const CALENDAR = 0.35;

/** Days since 1970-01-01 of `YYYY-MM-DD`. */
export function dayNumber(day: string): number {
  return Date.parse(`${day}T00:00:00Z`) / 86_400_000;
}

/** `YYYY-MM-DD` of a count of days since 1970-01-01. */
export function dayString(day: number): string {
  return new Date(day * 86_400_000).toISOString().slice(0, 10);
}

/**
 * The scale for events that begin on these days.
 * @param until the last day that the reference knows; what lies beyond is drawn as unknown.
 */
export function timeScale(starts: readonly number[], until: number): TimeScale {
  const days = starts.filter((day) => day <= until).toSorted((a, b) => a - b);
  const from = days[0] ?? until - 365;
  const split = denseFrom(days, until);
  const dense = split === null ? null : monthStart(split, days);
  const knots = [
    ...(dense === null ? [[from, LEAD] as const] : thinKnots(days, from, dense)),
    [Math.max(until, from + 1), 1 - BEYOND] as const,
  ];
  const tail = Math.max(1, (until - (dense ?? from)) * 0.06);
  knots.push([Math.max(until, from + 1) + tail, 1]);
  return { at: (day) => interpolate(knots, day), dense, from, until };
}

/**
 * The index at which a sequence of arrivals changes pace: the split with the greatest likelihood
 * under two constant rates (a Poisson process with one change point; Raftery and Akman,
 * Biometrika 73, 1986). Null where the second part is not clearly the busier.
 */
function denseFrom(days: readonly number[], until: number): number | null {
  const total = days.length;
  const first = days[0];
  if (first === undefined) return null;
  let best: number | null = null;
  let most = -Infinity;
  for (let i = 3; i <= total * 0.75; i++) {
    const day = days[i];
    if (day === undefined || day <= first || day >= until || day === days[i - 1]) continue;
    const before = i / (day - first);
    const after = (total - i) / (until - day);
    const likelihood = i * Math.log(before) + (total - i) * Math.log(after);
    if (likelihood <= most) continue;
    most = likelihood;
    best = after >= before * CONTRAST ? day : null;
  }
  return best;
}

/** The break stands at the start of the month, so that the first tick is a whole month. */
function monthStart(day: number, days: readonly number[]): number {
  const start = dayNumber(`${dayString(day).slice(0, 8)}01`);
  return days.some((other) => other >= start && other < day) ? day : start;
}

/** In the thin part a place is a blend of calendar and order, so that bursts do not pile up. */
function thinKnots(days: readonly number[], from: number, dense: number) {
  const thin = [...new Set(days.filter((day) => day < dense))];
  const room = THIN - LEAD;
  const knots = thin.map((day, i) => {
    const calendar = (day - from) / (dense - from);
    const order = thin.length > 1 ? i / (thin.length - 0.5) : 0;
    return [day, LEAD + room * (CALENDAR * calendar + (1 - CALENDAR) * order)] as const;
  });
  return [...knots, [dense, THIN + 0.015] as const];
}

function interpolate(knots: readonly (readonly [number, number])[], day: number): number {
  let previous = knots[0];
  if (!previous || day <= previous[0]) return previous?.[1] ?? 0;
  for (const knot of knots) {
    if (day <= knot[0]) {
      const [a, x] = previous;
      const [b, y] = knot;
      return b === a ? y : x + ((day - a) / (b - a)) * (y - x);
    }
    previous = knot;
  }
  return 1;
}
