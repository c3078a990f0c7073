/**
 * The reader's changes as messages to the worker, which alone writes.
 */
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

/** Drafts in the order of their keys: a slow one must not come after its own saving. */
const inOrder = serialByKey<string>();
/** The newest draft of each clipping that is still to be sent. */
const waiting = new Map<string, Draft | null>();

/** Keeps what is being written on a clipping; null forgets it. What is overtaken is not sent. */
export function keepDraft(id: string, draft: Draft | null): Promise<void> {
  waiting.set(id, draft);
  return inOrder(id, async () => {
    const newest = waiting.get(id);
    if (newest === undefined) return;
    waiting.delete(id);
    const { note, tags, colour } = newest ?? { note: '', tags: [], colour: null };
    await ask('clipping/draft', { tabId: null, draft: { key: id, note, tags, colour } });
  });
}

/** Saves what is written on a clipping; what was kept of it while it was written is forgotten. */
export async function saveDraft(clipping: Clipping, draft: Draft) {
  const reply = await ask('clipping/edit', {
    ids: [clipping.id],
    change: changeOf(clipping, draft),
  });
  if (reply.ok) await keepDraft(clipping.id, null);
  return reply;
}
