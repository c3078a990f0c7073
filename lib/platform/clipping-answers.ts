/**
 * The worker's side of what surfaces ask about clippings. Every write of the reader's own comes
 * through here, but for whole files: import, restore and erase run in the page that has them.
 */
import { dropDraft, keepDraft } from '@/lib/clippings/drafts';
import {
  editClippings,
  purgeClippings,
  restoreClippings,
  trashClippings,
} from '@/lib/clippings/edit';
import { codeOfFailure, codeOfProblem } from '@/lib/clippings/failure';
import { noteExport } from '@/lib/clippings/health';
import { clippingById } from '@/lib/clippings/list';
import { saveClipping } from '@/lib/clippings/save';
import { snapshotIfDue } from '@/lib/clippings/snapshots';
import type { ClippingDraft } from '@/lib/clippings/types';
import { forgetUndo, undoOperation } from '@/lib/clippings/undo';
import { connect } from '@/lib/db/connect';
import type { MasarDatabase } from '@/lib/db/database';
import type { Reply, ToBackground } from '@/lib/messages/protocol';
import { failure, success } from '@/lib/messages/replies';
import type { Handlers } from '@/lib/messages/serve';
import { browser } from './browser';

type Name = Extract<keyof ToBackground, `clipping/${string}`>;

/** Handlers for the messages about clippings. */
export const clippingHandlers: Pick<Handlers, Name> = {
  'clipping/save': async ({ draft }, tabId) =>
    (await isPrivate(tabId))
      ? failure('private-window')
      : written(async (db) => {
          const saved = await saveClipping(db, draft);
          await dropDraft(db, draft.page.url).catch(() => undefined);
          return saved;
        }),
  'clipping/edit': ({ ids, change }) => written((db) => editClippings(db, ids, change)),
  'clipping/trash': ({ ids }) => written((db) => trashClippings(db, ids)),
  'clipping/restore': ({ ids }) => written((db) => restoreClippings(db, ids)),
  'clipping/purge': ({ ids }) => written((db) => purgeClippings(db, ids)),
  'clipping/undo': ({ seq }) =>
    written(async (db) => {
      const undone = await undoOperation(db, seq);
      return undone ? undone.clippings + undone.articles : 0;
    }),
  'clipping/draft': async ({ draft }, tabId) =>
    (await isPrivate(tabId))
      ? failure('private-window')
      : inDatabase(async (db) => {
          await keepDraft(db, draft);
          return null;
        }),
  'clipping/exported': () =>
    inDatabase(async (db) => {
      await noteExport(db);
      return null;
    }),
};

/** A session of the browser begins: what could be taken back is forgotten, a snapshot made if due. */
export async function startClippings(): Promise<void> {
  await inDatabase(async (db) => {
    await forgetUndo(db);
    return snapshotIfDue(db);
  });
}

/** A tab of a private window. A message that names no tab comes from the library. */
async function isPrivate(tabId: number): Promise<boolean> {
  if (tabId < 0) return false;
  const tab = await browser.tabs.get(tabId).catch(() => null);
  return tab?.incognito ?? false;
}

/** Saves what was taken from a page, and says which event it is filed under now. */
export function saveTaken(draft: ClippingDraft): Promise<Reply<ToBackground['tab/save'][1]>> {
  return written(async (db) => {
    const saved = await saveClipping(db, draft);
    const kept = await clippingById(db, saved.id);
    return { ...saved, eventId: kept?.clipping.filing.eventIds[0] ?? null };
  });
}

/** Writes; afterwards, without anyone waiting for it, the day's snapshot is made if it is due. */
async function written<T>(task: (db: MasarDatabase) => Promise<T>): Promise<Reply<T>> {
  return inDatabase(async (db) => {
    const value = await task(db);
    void snapshotIfDue(db).catch(() => undefined);
    return value;
  });
}

async function inDatabase<T>(task: (db: MasarDatabase) => Promise<T>): Promise<Reply<T>> {
  const { db, problem } = await connect();
  if (!db) return failure(codeOfProblem(problem));
  try {
    return success(await task(db));
  } catch (error) {
    return failure(codeOfFailure(error));
  }
}
