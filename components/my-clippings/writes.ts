/**
 * The reader's changes as messages to the worker, which alone writes.
 */
import type { NoteDraft } from '@/lib/clippings/drafts';
import type { Clipping, ClippingChange } from '@/lib/clippings/types';
import { ask } from '@/lib/messages/send';
import { serialByKey } from '@/lib/platform/serial';
import type { Draft } from '../clippings/types';

/** What a draft changes of a clipping. */
export function changeOf(clipping: Clipping, draft: Draft): ClippingChange {
  const { note, colour, tags, eventIds } = draft;
  const { entityIds, termIds } = clipping.filing;
  const refiled = eventIds.join('\n') !== clipping.filing.eventIds.join('\n');
  return {
    note,
    colour,
    addTags: tags.filter((tag) => !clipping.tags.includes(tag)),
    removeTags: clipping.tags.filter((tag) => !tags.includes(tag)),
    ...(refiled ? { filing: { eventIds, entityIds, termIds } } : {}),
  };
}

type Written = Omit<NoteDraft, 'key'>;

const NOTHING: Written = { note: null, tags: null, colour: null, eventIds: null };

/**
 * What of a draft differs from the clipping: the rest is not the draft's to say, and may be changed
 * elsewhere before it is saved.
 */
export function writtenOn(clipping: Clipping, draft: Draft): Written {
  const same = (a: readonly string[], b: readonly string[]) => a.join('\n') === b.join('\n');
  return {
    note: draft.note === clipping.note ? null : draft.note,
    tags: same(draft.tags, clipping.tags) ? null : draft.tags,
    colour: draft.colour === clipping.colour ? null : draft.colour,
    eventIds: same(draft.eventIds, clipping.filing.eventIds) ? null : draft.eventIds,
  };
}

/** Drafts in the order of their keys: a slow one must not come after its own saving. */
const inOrder = serialByKey<string>();
/** The newest draft of each clipping that is still to be sent. */
const waiting = new Map<string, Written>();

/** Keeps what is written on a clipping; nothing forgets it. What is overtaken is not sent. */
export function keepDraft(id: string, written: Written = NOTHING): Promise<void> {
  waiting.set(id, written);
  return inOrder(id, async () => {
    const newest = waiting.get(id);
    if (newest === undefined) return;
    waiting.delete(id);
    await ask('clipping/draft', { tabId: null, draft: { key: id, ...newest } });
  });
}

/** Saves what is written on a clipping; what was kept of it while it was written is forgotten. */
export async function saveDraft(clipping: Clipping, draft: Draft) {
  const reply = await ask('clipping/edit', {
    ids: [clipping.id],
    change: changeOf(clipping, draft),
  });
  if (reply.ok) await keepDraft(clipping.id);
  return reply;
}
