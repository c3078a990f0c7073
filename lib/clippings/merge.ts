/**
 * Merging two collections of clippings, from two machines or of two days. A clipping with all its
 * sides is a set that only grows: a merge is the union, the newest side is shown, the others are
 * kept with it. So nothing is lost, and neither the order of merges nor their number matters.
 */
import { CLIPPING_LIMITS } from './limits';
import { sortedJson } from './sorted-json';
import type { Clipping, Kept } from './types';

/** Two of the same id as one. Commutative, associative, idempotent. */
export function mergeKept(a: Kept, b: Kept): Kept {
  const sides = new Map<string, Clipping>();
  for (const side of [a.clipping, ...a.others, b.clipping, ...b.others]) {
    const known = sides.get(contentOf(side));
    if (!known || known.modified < side.modified) sides.set(contentOf(side), side);
  }
  const [clipping = a.clipping, ...others] = [...sides.entries()]
    .sort(([one, first], [other, second]) => {
      if (first.modified !== second.modified) return first.modified < second.modified ? 1 : -1;
      return one < other ? 1 : -1;
    })
    .map(([, side]) => side);
  return { clipping, others: others.slice(0, CLIPPING_LIMITS.others) };
}

/** Whether two are the same, sides and all. */
export function sameKept(a: Kept, b: Kept): boolean {
  return sortedJson(a) === sortedJson(b);
}

/** What a side says, whenever it was said: the same however its keys are ordered. */
export function contentOf(clipping: Clipping): string {
  return sortedJson({ ...clipping, modified: null });
}
