import type { Keys } from './keys';
import type { EventProfile } from './types';

/** Whether one of the places where an event was is among the keys. */
export function namesVenue({ venues }: EventProfile, keys: Keys): boolean {
  return venues.some((venue) => keys.has(`e:${venue}`));
}

/** Rarity that counts one. */
export const ONE = 3;

/** How telling the rarest of an event's places is that is among the keys; 0 where none is. */
export function venueNamed(
  { venues }: EventProfile,
  keys: Keys,
  rarity: Readonly<Record<string, number>>,
): number {
  const named = venues.filter((venue) => keys.has(`e:${venue}`));
  return Math.max(0, ...named.map((venue) => (rarity[`e:${venue}`] ?? 0) / ONE));
}
