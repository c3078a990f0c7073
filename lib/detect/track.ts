/** Whether a page agrees with an event of the talks, or with one that is news without them. */
import type { Side } from './concepts';
import type { Feature } from './features';
import type { Frame } from './frames';
import type { Front } from './front';
import type { Weighed } from './link/rank';

/** Scores are log-odds: so many of them are one step on the scale of a feature. */
const STEP = 2;

/** So much rarity together is a company that met for nothing else. */
const FULL = 8;

const squashed = (logOdds: number) => 1 / (1 + Math.exp(-logOdds / STEP));

const names = ({ parties, people }: Frame, side: Side) => parties[side] || people[side];

/**
 * Two features: how much the best event of the talks stands above none, and how much another event
 * stands above both (without what a page on the talks takes off it). A page that names neither party agrees with nothing but by chance.
 */
export function trackFeatures(
  { all, none, background, company }: Weighed,
  front: Front,
): Feature[] {
  const beginning = [...front.headline, ...front.opening, ...front.front];
  const everywhere = [...beginning, ...front.all];
  const sides = ([0, 1] as const).filter((side) => everywhere.some((f) => names(f, side)));
  if (sides.length === 0) return [];
  const frame = beginning[0] ?? null;
  const where = frame?.where ?? 'headline';
  const best = (background: boolean) =>
    all.reduce(
      (top, { event, score }) => (event.background === background ? Math.max(top, score) : top),
      -Infinity,
    );
  const own = best(false);
  return [
    {
      name: sides.length === 2 ? 'track' : 'track/alone',
      feature: 'track',
      where,
      value: squashed(own - none),
      frame,
    },
    { name: 'track/company', feature: 'track', where, value: Math.min(1, company / FULL), frame },
    {
      name: 'other-event',
      feature: 'other-event',
      where,
      value: squashed(best(true) - background - Math.max(own, none)),
      frame,
    },
  ];
}
