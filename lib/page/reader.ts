/**
 * The reader of one page: tells the worker that a page is open, whether there is a reason to look at
 * it, and, if so, what it says. Ends there, until the page goes elsewhere.
 */
import type { PageReading } from '@/lib/detect/types';
import { askGate, type GateTerms } from './gate';
import { offeredReading } from './handover';
import { CHOICES, count, hasChanged, hasText, pageText, quickText, sampleProse } from './page-text';
import { currentUrl, onlyTrimmed, watchRoutes } from './routes';
import { isConnected, isSiteOff, tell, whenAsked } from './runtime';
import { runInSlices, sleep, type Running } from './steps';

/** The page is given so long to have nothing better to do. */
const IDLE_MS = 1_000;
/** When a page that has no text yet is looked at again: for some ten seconds, then no more. */
const AGAIN_MS = [100, 250, 400, 750, 1_000, 1_500, 2_000, 2_500];
/** After so many looks a page without text or reason is called unrelated. It may still fill. */
const PATIENCE = 4;

/** A reading of so many characters is a whole one. */
const WHOLE = 400;

const UNRELATED = 'unrelated';
const STARTED = Symbol.for('masar.reader');

type Answer = PageReading | typeof UNRELATED;

/** Why the page is looked at. */
interface Cause {
  /** The reader of the page asked: no reason is needed. */
  readonly asked?: boolean;
  /** The text of the route before, which must be gone before this one is read. */
  readonly before?: string;
}

/** Starts reading in this document; does nothing where it was started before. */
export function startReader(terms: GateTerms): void {
  const started: unknown = Reflect.get(globalThis, STARTED);
  if (typeof started === 'function' && Reflect.apply(started, null, []) === true) return;
  // Not a flag: what an extension left behind when it was updated must not keep the new one out.
  Reflect.set(globalThis, STARTED, isConnected);
  const reader = new Reader(terms);
  whenAsked(() => reader.begin({ asked: true }));
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
  private readonly terms: GateTerms;
  /** Not an AbortController, whose abort() makes an error with a stack: half a millisecond. */
  private running = { aborted: false };
  private url = '';
  /** As it was looked at last; a change of route is told from it. */
  private text = '';
  private isWatching = false;

  constructor(terms: GateTerms) {
    this.terms = terms;
  }

  /** Looks at the page as it stands; what was under way is dropped. */
  begin(cause: Cause): void {
    this.running.aborted = true;
    if (!isConnected()) return;
    this.running = { aborted: false };
    this.url = currentUrl();
    void this.look(this.url, cause, this.running).finally(() => this.watch());
  }

  /** Not before the gate has answered: what it touches costs a fresh page some 0.2 ms. */
  private watch(): void {
    if (this.isWatching) return;
    this.isWatching = true;
    watchRoutes(() => this.move(), this.url);
  }

  /** The page went elsewhere: its old text may stand for a while yet. */
  private move(): void {
    const same = this.url !== '' && onlyTrimmed(this.url, currentUrl());
    this.begin(same ? {} : { before: this.text });
  }

  /**
   * On a site that is off nothing is looked at and nothing is told, unless it is asked for. All in
   * one function: in a fresh page each that is called for the first time is compiled first.
   */
  private async look(url: string, cause: Cause, signal: Running): Promise<void> {
    if (!cause.asked && (await isSiteOff())) return;
    if (isOver(signal)) return;
    void tell('page/opened', { url });
    await new Promise((resolve) => requestIdleCallback(resolve, { timeout: IDLE_MS }));
    let told = '';
    for (let attempt = 0; !signal.aborted; attempt++) {
      const pause = AGAIN_MS[attempt];
      const quick = cause.before === undefined ? quickText(document) : null;
      const text = quick ?? (await runInSlices(pageText(document), signal));
      if (text === null || isOver(signal)) return;
      const settled =
        cause.before === undefined ? hasText(document, text) : this.hasChanged(text, cause.before);
      this.text = text;
      if (settled || pause === undefined || cause.before === undefined) {
        const reason = cause.asked ? true : askGate(text, this.terms);
        let opens = typeof reason === 'boolean' ? reason : await runInSlices(reason, signal);
        if (opens && !cause.asked && quick !== null) opens = await this.holdsReason(signal);
        const answer = opens === false ? UNRELATED : await this.read(url, signal);
        if (!answer || isOver(signal) || currentUrl() !== url) return;
        const whole = isWhole(answer);
        const final = pause === undefined || (settled && (whole || answer === UNRELATED));
        if (final || whole || attempt >= PATIENCE) told = report(url, answer, told);
        if (final) return;
      }
      this.watch();
      await sleep(pause);
    }
  }

  /** Whether what opens the gate stands elsewhere than in a list of countries. */
  private async holdsReason(signal: Running): Promise<boolean | null> {
    if (count(document, CHOICES) === 0) return true;
    const text = await runInSlices(pageText(document, CHOICES), signal);
    const reason = text !== null && askGate(text, this.terms);
    return typeof reason === 'boolean' ? reason : runInSlices(reason, signal);
  }

  /** Null where the browser does not let the page be read, or the look is over. */
  private async read(url: string, signal: Running): Promise<PageReading | null> {
    if (isOver(signal)) return null;
    // A worker may be long in answering, and the page go elsewhere meanwhile.
    this.watch();
    if (!offeredReading()) await tell('page/wanted', { url });
    // Not in the task that took the text.
    await sleep(0);
    return (await offeredReading()?.(url, signal)) ?? null;
  }

  /** Whether the page has another text than the one before, and this one stays. */
  private hasChanged(text: string, before: string): boolean {
    const sample = sampleProse(text);
    return hasChanged(sample, before) && !hasChanged(sample, this.text);
  }
}

/** Whether an article was read; a page may hold its text as data before it shows it. */
function isWhole(answer: Answer): boolean {
  if (answer === UNRELATED) return false;
  return answer.paragraphs.join('').length >= WHOLE || answer.kind === 'listing';
}

/** Tells an answer that is not the one told last; once read, a page is not called unrelated. */
function report(url: string, answer: Answer, told: string): string {
  if (answer === UNRELATED) {
    if (!told) void tell('page/unrelated', { url });
    return told || UNRELATED;
  }
  const text = JSON.stringify(answer);
  if (text !== told) void tell('page/read', { reading: answer });
  return text;
}

/** Asked anew each time: it changes while one waits. */
const isOver = ({ aborted }: Running) => aborted;
