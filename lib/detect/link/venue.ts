import type { Keys } from './keys';
import type { EventProfile } from './types';

/** Whether one of the places where an event was is among the keys. */
export function namesVenue({ venues }: EventProfile, keys: Keys): boolean {
  return venues.some((venue) => keys.has(`e:${venue}`));
}
