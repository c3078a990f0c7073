/**
 * Narrowing down by what a clipping is; what it says is searched for elsewhere. Pure.
 */
import type { Clipping, ClippingKind, Colour } from '@/lib/clippings/types';

export interface ClippingFilter {
  /** None chosen lets all through. */
  readonly kinds: readonly ClippingKind[];
  readonly colours: readonly Colour[];
  readonly noted: boolean;
}

export const NO_FILTER: ClippingFilter = { kinds: [], colours: [], noted: false };

/** Whether anything is narrowed down. */
export function isFiltering({ kinds, colours, noted }: ClippingFilter): boolean {
  return kinds.length > 0 || colours.length > 0 || noted;
}

/** The clippings that a filter lets through, in their order. */
export function filterClippings(
  clippings: readonly Clipping[],
  filter: ClippingFilter,
): readonly Clipping[] {
  if (!isFiltering(filter)) return clippings;
  const { kinds, colours, noted } = filter;
  return clippings.filter(
    ({ kind, colour, note }) =>
      (kinds.length === 0 || kinds.includes(kind)) &&
      (colours.length === 0 || colours.includes(colour)) &&
      (!noted || note.trim() !== ''),
  );
}
