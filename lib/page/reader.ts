/**
 * The reader of one page: tells the worker that a page is open, whether there is a reason to look at
 * it, and, if so, what it says. Ends there, until the page goes elsewhere.
 */
import type { PageReading } from '@/lib/detect/types';
import { hasReason, type Gate } from './gate';
import { offeredReading } from './handover';
import { isEnough, isNew, sampleProse } from './prose';
import { currentUrl, onlyTrimmed, watchRoutes } from './routes';
import { isConnected, tell, whenAsked } from './runtime';
import { idle, runInSlices, sleep } from './steps';

/** The page is given so long to have nothing better to do. */
const IDLE_MS = 1_000;
/** When a page that has no text yet is looked at again: for some ten seconds, then no more. */
const AGAIN_MS = [100, 250, 400, 750, 1_000, 1_500, 2_000, 2_500];
/** After so many looks a page without text or reason is called unrelated. It may still fill. */
const PATIENCE = 4;

const UNRELATED = 'unrelated';
const STARTED = Symbol.for('masar.reader');

/** Why the page is looked at. */
interface Cause {
  /** The reader of the page asked: no reason is needed. */
  readonly asked?: boolean;
  /** The prose of the route before, which must be gone before this one is read. */
  readonly before?: readonly string[];
}

/** Starts reading in this document; does nothing where it was started before. */
export function startReader(gate: Gate): void {
  const started: unknown = Reflect.get(globalThis, STARTED);
  if (typeof started === 'function' && Reflect.apply(started, null, []) === true) return;
  // Not a flag: what an extension left behind when it was updated must not keep the new one out.
  Reflect.set(globalThis, STARTED, isConnected);
  const reader = new Reader(gate);
  whenAsked(() => reader.begin({ asked: true }));
  watchRoutes(() => reader.move());
  // A page that comes back from the browser's cache finds its tab's state gone.
  addEventListener('pageshow', ({ persisted }) => {
    if (persisted) reader.begin({});
  });
  const begin = () => reader.begin({});
  // What is rendered ahead is not yet in the tab.
  if (Reflect.get(document, 'prerendering') === true) {
    document.addEventListener('prerenderingchange', begin, { once: true });
  } else {
    begin();
  }
}

class Reader {
  private readonly gate: Gate;
  private running = new AbortController();
  private url = '';
  private prose: readonly string[] = [];

  constructor(gate: Gate) {
    this.gate = gate;
  }

  /** Looks at the page as it stands; what was under way is dropped. */
  begin(cause: Cause): void {
    this.running.abort();
    if (!isConnected()) return;
    this.running = new AbortController();
    this.url = currentUrl();
    void tell('page/opened', { url: this.url });
    void this.look(this.url, cause, this.running.signal);
  }

  /** The page went elsewhere: its old text may stand for a while yet. */
  move(): void {
    const same = this.url !== '' && onlyTrimmed(this.url, currentUrl());
    this.begin(same ? {} : { before: this.prose });
  }

  private async look(url: string, cause: Cause, signal: AbortSignal): Promise<void> {
    await idle(IDLE_MS);
    let told = '';
    for (let attempt = 0; !signal.aborted; attempt++) {
      const pause = AGAIN_MS[attempt];
      const settled = this.isSettled(cause.before);
      const final = settled || pause === undefined;
      if (final || !cause.before) {
        const answer = await this.read(url, cause, signal);
        if (isOver(signal) || currentUrl() !== url) return;
        if (answer && (answer !== UNRELATED || final || attempt >= PATIENCE)) {
          told = this.report(url, answer, told);
        }
      }
      if (final) return;
      await sleep(pause);
    }
  }

  /** Tells an answer that is not the one told last; once read, a page is not called unrelated. */
  private report(url: string, answer: PageReading | typeof UNRELATED, told: string): string {
    if (answer === UNRELATED) {
      if (!told) void tell('page/unrelated', { url });
      return told || UNRELATED;
    }
    const text = JSON.stringify(answer);
    if (text !== told) void tell('page/read', { reading: answer });
    return text;
  }

  /** Null where the browser does not let the page be read, or the look is over. */
  private async read(
    url: string,
    { asked }: Cause,
    signal: AbortSignal,
  ): Promise<PageReading | typeof UNRELATED | null> {
    const reason = asked ?? (await runInSlices(hasReason(document, this.gate), signal));
    if (!reason) return UNRELATED;
    if (!offeredReading()) await tell('page/wanted', { url });
    const readPage = offeredReading();
    return (readPage && (await runInSlices(readPage(document, url), signal))) ?? null;
  }

  /** Whether the page has its text, and where it had another before, that this one stays. */
  private isSettled(before: readonly string[] | undefined): boolean {
    const last = this.prose;
    this.prose = sampleProse(document);
    if (!isEnough(this.prose)) return false;
    return !before || (isNew(this.prose, before) && !isNew(this.prose, last));
  }
}

/** Asked anew each time: it changes while one waits. */
const isOver = ({ aborted }: AbortSignal) => aborted;
