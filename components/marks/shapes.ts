/**
 * The geometry of marks, as SVG path data around (0, 0). Shape says the kind, fill says how sure,
 * size says the weight; nothing rests on colour alone.
 */
import type { Sureness } from '@/lib/reference/types';
import type { Family } from './family';

export interface MarkShape {
  readonly outline: string;
  /** The half that is filled where accounts dispute the event. */
  readonly half: string;
  /** The stroke through an event that is denied. */
  readonly strike: string;
}

/** How the outline is filled: `half` adds the half, `struck` the stroke. */
export type Fill = 'full' | 'hollow' | 'half' | 'struck';

const fills: Readonly<Record<Sureness, Fill>> = {
  confirmed: 'full',
  reported: 'hollow',
  disputed: 'half',
  denied: 'struck',
};

/** The fill that says how sure the record is. */
export function fillOf(status: Sureness): Fill {
  return fills[status];
}

const n = (value: number) => String(Math.round(value * 100) / 100);

/** A family's shape at a radius (half of its height, about). */
export function markShape(family: Family, radius: number): MarkShape {
  return { ...bodies[family](radius), strike: strikeOf(radius + 1.5) };
}

/** How far a shape reaches to either side, its line included. */
export function reachOf(family: Family, radius: number): number {
  if (family === 'words') return BAR + 0.6;
  return radius * (family === 'force' ? 1.1 : family === 'decision' ? 0.88 : 1) + 0.75;
}

/** Half the width of the bar that stands for words. */
const BAR = 1.6;

const bodies: Readonly<Record<Family, (r: number) => Omit<MarkShape, 'strike'>>> = {
  talks: (r) => ({
    outline: `M${n(-r)} 0A${n(r)} ${n(r)} 0 1 1 ${n(r)} 0A${n(r)} ${n(r)} 0 1 1 ${n(-r)} 0Z`,
    half: `M0 ${n(-r)}A${n(r)} ${n(r)} 0 0 0 0 ${n(r)}Z`,
  }),
  decision: (r) => {
    const a = n(r * 0.88);
    return { outline: `M-${a} -${a}H${a}V${a}H-${a}Z`, half: `M0 -${a}H-${a}V${a}H0Z` };
  },
  words: (r) => {
    const h = n(r * 1.15);
    return {
      outline: `M-${BAR} -${h}H${BAR}V${h}H-${BAR}Z`,
      half: `M-${BAR} 0H${BAR}V${h}H-${BAR}Z`,
    };
  },
  force: (r) => {
    const a = n(r * 1.1);
    const base = n(r * 1.1 * 0.85);
    return { outline: `M0 -${a}L${a} ${base}H-${a}Z`, half: `M0 -${a}L-${a} ${base}H0Z` };
  },
};

function strikeOf(q: number): string {
  return `M${n(-q)} ${n(q)}L${n(q)} ${n(-q)}`;
}
