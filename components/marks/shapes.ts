/**
 * The geometry of marks, as SVG path data around a point. Shape says the kind, fill says how sure,
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

/**
 * A family's shape at a radius (half of its height, about), around (x, y). The place is written into
 * the path: a transform to each of many marks costs a browser a layer of bookkeeping to each.
 */
export function markShape(family: Family, radius: number, x = 0, y = 0): MarkShape {
  return { ...bodies[family](radius, x, y), strike: strikeOf(radius + 1.5, x, y) };
}

/** How far a shape reaches to either side, its line included. */
export function reachOf(family: Family, radius: number): number {
  if (family === 'words') return barOf(radius) + 0.6;
  return radius * (family === 'force' ? 1.1 : family === 'decision' ? 0.88 : 1) + 0.75;
}

/** Half the width of the bar that stands for words. */
const barOf = (radius: number) => Math.min(1.6, radius * 0.75);

type Body = (r: number, x: number, y: number) => Omit<MarkShape, 'strike'>;

const bodies: Readonly<Record<Family, Body>> = {
  talks: (r, x, y) => {
    const arc = `a${n(r)} ${n(r)} 0`;
    return {
      outline: `M${n(x - r)} ${n(y)}${arc} 1 1 ${n(2 * r)} 0${arc} 1 1 ${n(-2 * r)} 0Z`,
      half: `M${n(x)} ${n(y - r)}${arc} 0 0 0 ${n(2 * r)}Z`,
    };
  },
  decision: (r, x, y) => {
    const a = r * 0.88;
    return {
      outline: box(x - a, y - a, 2 * a, 2 * a),
      half: box(x - a, y - a, a, 2 * a),
    };
  },
  words: (r, x, y) => {
    const [bar, h] = [barOf(r), r * 1.15];
    return {
      outline: box(x - bar, y - h, 2 * bar, 2 * h),
      half: box(x - bar, y, 2 * bar, h),
    };
  },
  force: (r, x, y) => {
    const a = r * 1.1;
    const [tip, tall] = [`M${n(x)} ${n(y - a)}`, n(a * 1.85)];
    return {
      outline: `${tip}l${n(a)} ${tall}h${n(-2 * a)}Z`,
      half: `${tip}l${n(-a)} ${tall}h${n(a)}Z`,
    };
  },
};

function box(x: number, y: number, width: number, height: number): string {
  return `M${n(x)} ${n(y)}h${n(width)}v${n(height)}h${n(-width)}Z`;
}

function strikeOf(q: number, x: number, y: number): string {
  return `M${n(x - q)} ${n(y + q)}l${n(2 * q)} ${n(-2 * q)}`;
}
