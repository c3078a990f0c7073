import 'fake-indexeddb/auto';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { keepDraft } from '@/lib/clippings/drafts';
import { editClippings } from '@/lib/clippings/edit';
import { fakeDraft } from '@/lib/clippings/fake-clipping';
import { clippingById } from '@/lib/clippings/list';
import { saveClipping } from '@/lib/clippings/save';
import { freshDatabase } from '@/lib/clippings/test-database';
import type { Clipping } from '@/lib/clippings/types';
import type { MasarDatabase } from '@/lib/db/database';
import { draftOf, type Draft } from '../clippings/types';
import { readAround } from './read-around';
import { changeOf, writtenOn } from './writes';

vi.mock('@/lib/platform/browser', () => import('@/lib/platform/fake-browser'));

let db: MasarDatabase;
let id: string;
beforeEach(async () => {
  db = freshDatabase();
  const filing = { by: 'detector', eventIds: ['first'], entityIds: [], termIds: [] } as const;
  ({ id } = await saveClipping(db, fakeDraft({ tags: ['rounds'], filing })));
});

const now = async (): Promise<Clipping> => {
  const kept = await clippingById(db, id);
  if (!kept) throw new Error('it is gone');
  return kept.clipping;
};
const write = async (patch: Partial<Draft>) => {
  const clipping = await now();
  await keepDraft(db, { key: id, ...writtenOn(clipping, { ...draftOf(clipping), ...patch }) });
};
const written = async () => (await readAround(db)).drafts.get(id);

describe('what is being written on a clipping', () => {
  it('comes back with all of its fields, the events that were chosen among them', async () => {
    const draft = {
      ...{ note: 'mine', tags: ['rounds', 'more'], colour: 'violet' as const },
      eventIds: ['first', 'second'],
    };
    await write(draft);
    expect(await written()).toEqual(draft);
    await write({ eventIds: [] });
    expect(await written()).toEqual({ ...draftOf(await now()), eventIds: [] });
  });

  it('is not there once nothing of it differs, and a note that was emptied does', async () => {
    await editClippings(db, [id], { note: 'old' });
    await write({ note: '' });
    expect(await written()).toMatchObject({ note: '' });
    await write({ note: 'old' });
    expect(await db.drafts.count()).toBe(0);
  });

  it('leaves alone what was changed elsewhere meanwhile', async () => {
    await write({ note: 'half a thought' });
    await editClippings(db, [id], { addTags: ['new'], addEvents: ['second'], colour: 'rose' });
    const draft = await written();
    const { filing } = await now();
    expect(draft).toEqual({
      note: 'half a thought',
      tags: ['rounds', 'new'],
      colour: 'rose',
      eventIds: filing.eventIds,
    });
    expect(draft && changeOf(await now(), draft)).toEqual({
      note: 'half a thought',
      colour: 'rose',
      addTags: [],
      removeTags: [],
    });
  });

  it('is read from rows of earlier days, which knew of no events', async () => {
    const at = '2026-01-01T00:00:00.000Z';
    await db.drafts.put({ key: id, note: 'from before', tags: [], colour: 'blue', at });
    const { eventIds } = (await now()).filing;
    expect(await written()).toEqual({ note: 'from before', tags: [], colour: 'blue', eventIds });
  });
});
