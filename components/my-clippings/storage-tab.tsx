/**
 * How the reader's own things are kept, for the options: room, snapshots and the way back to one,
 * the last export.
 */
import { useEffect, useState } from 'preact/hooks';
import { codeOfFailure } from '@/lib/clippings/failure';
import { askToPersist, exportState, storageHealth } from '@/lib/clippings/health';
import type { StorageHealth as Health } from '@/lib/clippings/health';
import { countClippings } from '@/lib/clippings/list';
import { countOwnArticles } from '@/lib/clippings/own/store';
import { restoreSnapshot } from '@/lib/clippings/restore';
import { listSnapshots, makeSnapshot } from '@/lib/clippings/snapshots';
import { connect } from '@/lib/db/connect';
import type { MasarDatabase } from '@/lib/db/database';
import { openReference } from '@/lib/db/reference-store';
import { openTab } from '@/lib/platform/open-tab';
import type { TimelineEvent } from '@/lib/reference/types';
import { StorageHealth } from '../keeping/storage-health';
import type { Problem } from '../keeping/problem';
import { ExportTab } from './export-tab';
import { problemFrom, problemOf } from './problem-from';
import { useLive } from './use-live';

/** Chromium's browsers promise nothing to an extension, and clear nothing of it away. */
const NEEDS_PROMISE = location.protocol !== 'chrome-extension:';

const UNKNOWN: Health = { used: null, quota: null, persisted: false };

async function readKept(db: MasarDatabase) {
  const clippings = await countClippings(db, { by: 'all' });
  const own = await countOwnArticles(db);
  return { clippings, own, snapshots: await listSnapshots(db), ...(await exportState(db)) };
}

export function StorageTab() {
  const kept = useLive(readKept, []);
  const [health, setHealth] = useState(UNKNOWN);
  const [problem, setProblem] = useState<Problem | null>(null);
  const [restored, setRestored] = useState(false);
  const [exporting, setExporting] = useState(false);
  const [events, setEvents] = useState<readonly TimelineEvent[]>([]);
  useEffect(() => {
    // Their names stand in what is exported for people to read.
    void openReference()
      .then((reader) => reader.timeline())
      .then(setEvents, () => undefined);
  }, []);
  const look = () => void storageHealth().then(setHealth);
  useEffect(look, [kept.value]);

  const doing = async (task: (db: MasarDatabase) => Promise<unknown>) => {
    setProblem(null);
    setRestored(false);
    const { db } = await connect();
    if (!db) {
      setProblem(problemFrom('storage-shut'));
      return false;
    }
    try {
      await task(db);
      return true;
    } catch (error) {
      setProblem(problemOf(codeOfFailure(error)));
      return false;
    }
  };
  const state = kept.value;
  if (state === null && kept.problem === null) return null;
  return (
    <>
      <StorageHealth
        clippings={state?.clippings ?? 0}
        own={state?.own ?? 0}
        used={health.used}
        quota={health.quota}
        persisted={health.persisted || NEEDS_PROMISE ? health.persisted : null}
        snapshots={state?.snapshots ?? []}
        lastExport={state?.exported ?? null}
        changes={state?.changes ?? 0}
        worthSaying={state?.worthSaying ?? false}
        problem={problem ?? kept.problem}
        restored={restored}
        onPersist={() => void askToPersist().then(look)}
        onSnapshot={() => void doing((db) => makeSnapshot(db, 'asked'))}
        onRestore={(id) => void doing((db) => restoreSnapshot(db, id)).then(setRestored)}
        onExport={() => setExporting(true)}
        onImport={() => void openTab('/library.html#/import')}
      />
      {exporting && <ExportTab ids={null} events={events} onClose={() => setExporting(false)} />}
    </>
  );
}
