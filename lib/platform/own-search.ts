/**
 * The reader's clippings and own articles beside the reference in the look-up. A worker reads and
 * indexes them, so that nobody who types waits for it; what comes back is ready to be asked.
 */
import { liveQuery } from 'dexie';
import { changesIn } from '@/lib/clippings/changes';
import { connect } from '@/lib/db/connect';
import type { MasarDatabase } from '@/lib/db/database';
import { loadIndex } from '@/lib/search/bytes';
import type { Segment } from '@/lib/search/segment';

/** Builds the segment of what is the reader's; rejects where it cannot be read. */
export type BuildOwn = () => Promise<ArrayBuffer>;

/** Writes come in bursts: an import, a note that is typed. In milliseconds. */
const CALM = 300;

/** What was built last in this page, and of which state of the tables. */
let built: { readonly state: string; readonly segment: Segment | null } | null = null;

/**
 * Calls `use` with the segment of what is the reader's own (null where there is nothing), now and
 * after each change, until the result is called. Where the database does not open it is never called.
 */
export function followOwn(
  use: (segment: Segment | null) => void,
  build: BuildOwn = buildInWorker,
): () => void {
  const stopped = new AbortController();
  let timer: ReturnType<typeof setTimeout> | undefined;
  let running = Promise.resolve();
  const show = async (state: string) => {
    if (built?.state !== state) {
      const nothing = state.startsWith(NOTHING);
      built = { state, segment: nothing ? null : loadIndex(await build()).segment };
    }
    if (!stopped.signal.aborted) use(built.segment);
  };
  const reading = connect().then(({ db }) =>
    db
      ? liveQuery(() => stateOf(db)).subscribe({
          next: (state) => {
            clearTimeout(timer);
            // One after the other: the newest state is shown last. A failed build shows nothing.
            const start = () => {
              running = running.then(() => show(state)).catch(() => undefined);
            };
            timer = setTimeout(start, built === null ? 0 : CALM);
          },
          // The reference is looked up without it.
          error: () => undefined,
        })
      : null,
  );
  return () => {
    stopped.abort();
    clearTimeout(timer);
    void reading.then((subscription) => subscription?.unsubscribe());
  };
}

const NOTHING = '0 0 ';

/** Changes with every change of the reader's tables. */
async function stateOf(db: MasarDatabase): Promise<string> {
  const counts = [db.clippings.count(), db.ownArticles.count(), changesIn(db)];
  return (await Promise.all(counts)).join(' ');
}

/** The script of `entrypoints/index-own.ts`. */
const WORKER = '/index-own.js';

function buildInWorker(): Promise<ArrayBuffer> {
  return new Promise((resolve, reject) => {
    const worker = new Worker(WORKER);
    const end = (done: () => void) => {
      worker.terminate();
      done();
    };
    worker.onmessage = ({ data }: MessageEvent<unknown>) =>
      end(() => (data instanceof ArrayBuffer ? resolve(data) : reject(new Error('no index'))));
    worker.onerror = () => end(() => reject(new Error('the worker failed')));
  });
}
