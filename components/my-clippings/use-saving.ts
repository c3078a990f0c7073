/**
 * How far the saving of each clipping's changes is.
 */
import { useCallback, useState } from 'preact/hooks';
import { clippingById } from '@/lib/clippings/list';
import { connect } from '@/lib/db/connect';
import { failure } from '@/lib/messages/replies';
import type { Draft, SaveState } from '../clippings/types';
import { problemFrom } from './problem-from';
import { saveDraft } from './writes';

/** The states, and saving itself. */
export function useSaving() {
  const [saving, setSaving] = useState<ReadonlyMap<string, SaveState>>(new Map());
  const save = useCallback(async (id: string, draft: Draft) => {
    const say = (state: SaveState) => setSaving((before) => new Map(before).set(id, state));
    say('saving');
    const reply = await savedNow(id, draft).catch(() => failure('failed'));
    say(reply.ok ? 'saved' : problemFrom(reply.code));
  }, []);
  return { saving, save };
}

/** Against what is kept now: what else was changed meanwhile stays. */
async function savedNow(id: string, draft: Draft) {
  const { db } = await connect();
  if (!db) return failure('storage-shut');
  const kept = await clippingById(db, id);
  return kept ? saveDraft(kept.clipping, draft) : failure('changed-since');
}
