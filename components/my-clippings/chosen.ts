/**
 * What of a file is taken in, by the reader's choices. Pure.
 */
import type { DryRun } from '@/lib/clippings/import';
import type { Kept } from '@/lib/clippings/types';
import type { ImportChoices } from '../keeping/import-types';

/**
 * The clippings to merge. Of a conflict `both` is the merge as it is: the newer shown, the older
 * kept with it. `mine` takes nothing in; `theirs` is the reader's word of now, and so the newer.
 */
export function chosenOf(
  run: Pick<DryRun, 'fresh' | 'conflicts'>,
  { rest, each }: ImportChoices,
  now: Date,
): readonly Kept[] {
  const conflicts = run.conflicts.flatMap(({ there }): Kept[] => {
    const side = each.get(there.clipping.id) ?? rest;
    if (side === 'mine') return [];
    if (side === 'both') return [there];
    return [{ ...there, clipping: { ...there.clipping, modified: now.toISOString() } }];
  });
  return [...run.fresh, ...conflicts];
}
