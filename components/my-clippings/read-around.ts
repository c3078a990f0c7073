/**
 * What stands around the clippings, read from the store: tags in use, drafts, the last operation.
 */
import { countBy } from '@/lib/clippings/list';
import type { MasarDatabase } from '@/lib/db/database';
import type { DraftRow, UndoRow } from '@/lib/db/rows';
import { draftOf, sameDraft, type Draft } from '../clippings/types';

export interface Around {
  readonly tags: readonly string[];
  readonly drafts: ReadonlyMap<string, Draft>;
  readonly last: Last | null;
}

/** An operation that can be taken back. */
export interface Last {
  readonly seq: number;
  readonly what: UndoRow['what'];
  readonly at: string;
  readonly n: number;
  /** Own articles. */
  readonly own: number;
}

/** Reads it. */
export async function readAround(db: MasarDatabase): Promise<Around> {
  const tags = await countBy(db, 'tag');
  const last = await db.undo.toCollection().last();
  return {
    tags: tags.toSorted((a, b) => b.count - a.count).map(({ value }) => value),
    drafts: await readDrafts(db),
    last: last ? lastOf(last) : null,
  };
}

function lastOf({ seq, what, at, steps, own = [] }: UndoRow): Last {
  return { seq, what, at, n: steps.length, own: own.length };
}

/** What is written on clippings that are there, and differs from what they say. */
async function readDrafts(db: MasarDatabase): Promise<ReadonlyMap<string, Draft>> {
  const rows: readonly DraftRow[] = await db.drafts.toArray();
  const kept = await db.clippings.bulkGet(rows.map(({ key }) => key));
  const drafts = new Map<string, Draft>();
  rows.forEach(({ key, note, tags, colour, eventIds }, at) => {
    const clipping = kept[at]?.clipping;
    if (!clipping) return;
    const saved = draftOf(clipping);
    const draft: Draft = {
      note: note ?? saved.note,
      tags: tags ?? saved.tags,
      colour: colour ?? saved.colour,
      eventIds: eventIds ?? saved.eventIds,
    };
    if (!sameDraft(draft, saved)) drafts.set(key, draft);
  });
  return drafts;
}
