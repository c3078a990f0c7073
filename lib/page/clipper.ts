/**
 * The script of clippings, in a page: hands over what is to be saved, paints what was saved of the
 * page before, and tells what became of it. Does what the worker asks, and nothing by itself.
 */
import type { QuotePlace, WantedQuote } from '@/lib/clippings/places';
import { open } from '@/lib/messages/envelope';
import type { Saving } from '@/lib/messages/protocol';
import { anchorQuotes, type FoundQuote } from './anchor-page';
import { Highlights } from './highlights';
import { currentUrl, watchRoutes } from './routes';
import { isConnected, tell, whenTold } from './runtime';
import { takePage } from './take-page';

const STARTED = Symbol.for('masar.clipper');
/** What is found in so many milliseconds is told together. */
const TOGETHER_MS = 100;

/** Starts listening; does nothing where it was started before. */
export function startClipper(): void {
  const started: unknown = Reflect.get(globalThis, STARTED);
  if (typeof started === 'function' && Reflect.apply(started, null, []) === true) return;
  // Not a flag, for the same reason as in reader.ts.
  Reflect.set(globalThis, STARTED, isConnected);
  const clipper = new Clipper();
  whenTold((message) => clipper.answer(open(message)));
  // What was painted on one route says nothing of the next.
  watchRoutes(() => clipper.clear());
  document.addEventListener('click', (event) => clipper.click(event));
}

class Clipper {
  private readonly highlights = new Highlights();
  private running = new AbortController();
  /** What is painted or looked for, to be told from what is asked next. */
  private asked = '';

  answer(told: ReturnType<typeof open>): Promise<unknown> | null {
    // What is told comes from the worker: no page can send to an extension's script.
    if (told?.name === 'quotes/take') return takePage(fieldOf(told.request, 'what') as Saving);
    if (told?.name === 'quotes/paint') {
      return this.paint(fieldOf(told.request, 'quotes') as readonly WantedQuote[]);
    }
    return told?.name === 'quotes/show' ? this.show(fieldOf(told.request, 'id')) : null;
  }

  /** Ends the looking and takes all paint away. */
  clear(): void {
    this.running.abort();
    this.highlights.clear();
    this.asked = '';
  }

  /** A click on painted words opens them; on a link, or while words are selected, it does not. */
  click({ clientX, clientY, isTrusted, target }: MouseEvent): void {
    if (!isTrusted || this.highlights.size === 0) return;
    if (target instanceof Element && target.closest('a[href], button, input, select, textarea'))
      return;
    if (getSelection()?.isCollapsed === false) return;
    const id = this.highlights.nextAt(clientX, clientY);
    if (id === null) return;
    this.highlights.open(id);
    void tell('page/quote', { url: currentUrl(), id });
  }

  /** Paints these and no others. What is asked for twice is looked for once, if it still stands. */
  private async paint(quotes: readonly WantedQuote[]): Promise<number> {
    const asked = JSON.stringify([currentUrl(), quotes]);
    if (asked === this.asked && this.highlights.gone().length === 0) return quotes.length;
    this.running.abort();
    this.running = new AbortController();
    this.asked = asked;
    const wanted = new Set(quotes.map(({ id }) => id));
    for (const id of this.highlights.ids()) if (!wanted.has(id)) this.highlights.remove(id);
    if (quotes.length > 0) {
      const { signal } = this.running;
      const onFound = teller(currentUrl(), signal);
      void anchorQuotes(quotes, this.highlights, { signal, onFound });
    }
    return Promise.resolve(quotes.length);
  }

  private async show(id: unknown): Promise<number> {
    if (typeof id !== 'string' || !this.highlights.scrollTo(id)) return Promise.resolve(0);
    this.highlights.open(id);
    return Promise.resolve(1);
  }
}

/** Tells the worker what is found, a little of it at a time, until the looking is ended. */
function teller(url: string, signal: AbortSignal): (found: FoundQuote) => void {
  const places = new Map<string, QuotePlace>();
  const send = () => {
    const together = [...places.values()];
    places.clear();
    if (!signal.aborted) void tell('page/quotes', { url, places: together });
  };
  return ({ id, anchoring, now, final }) => {
    if (places.size === 0) setTimeout(send, TOGETHER_MS);
    places.set(id, { id, status: anchoring.status, now, final });
  };
}

function fieldOf(request: unknown, name: string): unknown {
  return request instanceof Object ? Reflect.get(request, name) : undefined;
}
