/**
 * Changing what is kept, one clipping or many by the same path: edit, put in the trash, take out
 * of it, throw away for good.
 */
import * as v from 'valibot';
import type { MasarDatabase } from '@/lib/db/database';
import { change, keptOf, type Step } from './change';
import { later } from './duplicates';
import { ClippingFailure } from './failure';
import { facetRange } from './facets';
import { CLIPPING_LIMITS } from './limits';
import { changeSchema } from './schema';
import type { Clipping, ClippingChange, Filing } from './types';

/**
 * Changes clippings; the trash's are left alone.
 * @returns how many are other than before. Rejects with `bad-message` for what is no change.
 */
export async function editClippings(
  db: MasarDatabase,
  ids: readonly string[],
  unchecked: unknown,
  now: Date = new Date(),
): Promise<number> {
  const checked = v.safeParse(changeSchema, unchecked, { abortEarly: true });
  if (!checked.success) throw new ClippingFailure('bad-message');
  return changeAll(db, 'edit', ids, (clipping) =>
    clipping.deleted === null ? stamped(clipping, edited(clipping, checked.output), now) : clipping,
  );
}

/** Puts clippings in the trash. @returns how many were not there. */
export function trashClippings(
  db: MasarDatabase,
  ids: readonly string[],
  now: Date = new Date(),
): Promise<number> {
  return changeAll(db, 'trash', ids, (clipping) =>
    clipping.deleted === null
      ? stamped(clipping, { ...clipping, deleted: now.toISOString() }, now)
      : clipping,
  );
}

/** Takes clippings out of the trash. @returns how many were in it. */
export function restoreClippings(
  db: MasarDatabase,
  ids: readonly string[],
  now: Date = new Date(),
): Promise<number> {
  return changeAll(db, 'restore', ids, (clipping) =>
    stamped(clipping, { ...clipping, deleted: null }, now),
  );
}

/**
 * Throws clippings of the trash away for good, `null` all of them; what is not in the trash stays.
 * Cannot be taken back, and what could have brought them back forgets them.
 * @returns how many are gone.
 */
export async function purgeClippings(
  db: MasarDatabase,
  ids: readonly string[] | null,
): Promise<number> {
  const { steps } = await change(db, null, async () => {
    const [from, to] = facetRange({ by: 'trash' });
    const inTrash = await db.clippings.where('facets').between(from, to).primaryKeys();
    const wanted = ids === null ? inTrash : inTrash.filter((id) => ids.includes(id));
    const gone = new Set(wanted);
    await db.undo.filter(({ steps: undo }) => undo.some(({ id }) => gone.has(id))).delete();
    const before = await keptOf(db, wanted);
    return { steps: before.map((kept) => ({ before: kept, after: null })) };
  });
  return steps.length;
}

async function changeAll(
  db: MasarDatabase,
  what: 'edit' | 'trash' | 'restore',
  ids: readonly string[],
  next: (clipping: Clipping) => Clipping,
): Promise<number> {
  const { steps } = await change(db, what, async () => {
    const kept = await keptOf(db, [...new Set(ids)]);
    const all = kept.flatMap((before): Step[] => {
      const clipping = before && next(before.clipping);
      if (!clipping || clipping === before.clipping) return [];
      return [{ before, after: { ...before, clipping } }];
    });
    return { steps: all };
  });
  return steps.length;
}

function edited(clipping: Clipping, given: ClippingChange): Clipping {
  const removed = new Set(given.removeTags);
  const tags = [...clipping.tags, ...(given.addTags ?? [])].filter((tag) => !removed.has(tag));
  return {
    ...clipping,
    note: given.note ?? clipping.note,
    colour: given.colour ?? clipping.colour,
    tags: [...new Set(tags)].slice(0, CLIPPING_LIMITS.tags),
    filing: refiled(clipping.filing, given),
  };
}

function refiled(filing: Filing, given: ClippingChange): Filing {
  const base: Filing = given.filing ? { by: 'reader', ...given.filing } : filing;
  const fresh = (given.addEvents ?? []).filter((id) => !base.eventIds.includes(id));
  if (fresh.length === 0) return base;
  const eventIds = [...base.eventIds, ...new Set(fresh)].slice(0, CLIPPING_LIMITS.ids);
  return { ...base, by: 'reader', eventIds };
}

/** The changed clipping with its time, or the old one itself where nothing is different. */
function stamped(before: Clipping, after: Clipping, now: Date): Clipping {
  if (JSON.stringify(before) === JSON.stringify(after)) return before;
  return { ...after, modified: later(before.modified, now) };
}
