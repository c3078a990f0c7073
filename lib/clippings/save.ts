/**
 * Saving: the one path for every way in.
 */
import * as v from 'valibot';
import type { MasarDatabase } from '@/lib/db/database';
import { change, keptIn, type Step } from './change';
import { isSameClipping, mergedInto } from './duplicates';
import { ClippingFailure } from './failure';
import { facetRange } from './facets';
import { identified, pageKeys } from './page-identity';
import { draftSchema } from './schema';
import type { Clipping, ClippingDraft, Kept } from './types';

/** What became of a draft. */
export interface Saved {
  readonly id: string;
  /** It was there already, and what was new of the draft was added to it. */
  readonly merged: boolean;
  /** By which number it can be taken back; null where it brought nothing new. */
  readonly undo: number | null;
}

/**
 * Saves a draft, and says so when it is committed. The same quote of the same page a second time
 * is added to the first, so a draft may be sent again without harm. What lies in the trash is
 * left there. Rejects with `bad-message` for what is no draft, and where the database does.
 */
export async function saveClipping(
  db: MasarDatabase,
  unchecked: unknown,
  now: Date = new Date(),
): Promise<Saved> {
  const checked = v.safeParse(draftSchema, unchecked, { abortEarly: true });
  if (!checked.success) throw new ClippingFailure('bad-message');
  const draft = { ...checked.output, page: identified(checked.output.page) };
  const { saved, undo } = await change(db, 'save', async () => {
    const same = await findSame(db, draft);
    const step = same ? added(same, draft, now) : { before: null, after: fresh(draft, now) };
    const id = (step.after ?? same)?.clipping.id ?? '';
    return { steps: [step], saved: { id, merged: same !== null } };
  });
  return { ...saved, undo };
}

function fresh(draft: ClippingDraft, now: Date): Kept {
  const at = now.toISOString();
  const id = crypto.randomUUID();
  return { clipping: { ...draft, id, created: at, modified: at, deleted: null }, others: [] };
}

/** The step that adds a draft to what is kept; none where it brings nothing. */
function added(same: Kept, draft: ClippingDraft, now: Date): Step {
  const clipping: Clipping | null = mergedInto(same.clipping, draft, now);
  if (!clipping) return { before: null, after: null };
  return { before: same, after: { ...same, clipping } };
}

async function findSame(db: MasarDatabase, draft: ClippingDraft): Promise<Kept | null> {
  for (const value of pageKeys(draft.page)) {
    const range = facetRange({ by: 'page', value });
    const rows = await db.clippings
      .where('facets')
      .between(...range)
      .toArray();
    const same = rows.find(({ clipping }) => isSameClipping(clipping, draft));
    if (same) return keptIn(same);
  }
  return null;
}
