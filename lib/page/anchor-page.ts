/**
 * Finds a page's quotes and paints them; of those that are not there looks again when the page
 * changes, for a while: text may arrive late, and an application may build its page twice.
 */
import { findSteps } from '@/lib/anchor/find';
import { SearchedText } from '@/lib/anchor/haystack';
import type { Anchoring } from '@/lib/anchor/types';
import type { WantedQuote } from '@/lib/clippings/places';
import { bodyOf } from './dom';
import type { Highlights } from './highlights';
import { readWords } from './page-words';
import { runInSlices, sleep, type Steps } from './steps';

/** What became of a quote. `final` is false where the page is still watched for it. */
export interface FoundQuote {
  readonly id: string;
  readonly anchoring: Anchoring;
  /** Of changed words those that stand there now, else null. */
  readonly now: string | null;
  readonly final: boolean;
}

export interface AnchorOptions {
  /** Ends everything; what is painted stays. */
  readonly signal: AbortSignal;
  /** For so many milliseconds the page is watched. */
  readonly deadline?: number;
  readonly onFound: (found: FoundQuote) => void;
}

const DEADLINE_MS = 15_000;
/** A page that changes is left to settle, longer each time. */
const SETTLING_MS = [250, 500, 1_000, 2_000];

/** Finds and paints the quotes. Resolves when each has its final answer or the signal ends it. */
export async function anchorQuotes(
  quotes: readonly WantedQuote[],
  highlights: Highlights,
  { signal, deadline = DEADLINE_MS, onFound }: AnchorOptions,
): Promise<void> {
  const watch = new Watch(deadline);
  const found = new Map<string, Anchoring>();
  try {
    for (let round = 0; !signal.aborted; round++) {
      const last = watch.isOver();
      const gone = new Set(highlights.gone());
      // What was changed or moved may yet turn out to be whole, elsewhere on a page half built.
      const open = quotes.filter(({ id }) => gone.has(id) || found.get(id)?.status !== 'exact');
      await runInSlices(
        look(open, highlights, found, (id, anchoring, now) => {
          onFound({ id, anchoring, now, final: last || anchoring.status === 'exact' });
        }),
        signal,
      );
      if (last || quotes.length === 0) return;
      await watch.change(signal);
      await sleep(Math.min(SETTLING_MS[round] ?? SETTLING_MS.at(-1) ?? 0, watch.left()));
    }
  } finally {
    watch.end();
  }
}

function* look(
  quotes: readonly WantedQuote[],
  highlights: Highlights,
  found: Map<string, Anchoring>,
  tell: (id: string, anchoring: Anchoring, now: string | null) => void,
): Steps<undefined> {
  const body = bodyOf(document);
  const words = body && (yield* readWords(body));
  const searched = words && new SearchedText(words.plain);
  for (const { id, colour, selectors } of quotes) {
    const anchoring = searched ? yield* findSteps(searched, selectors) : LOST;
    const range =
      anchoring.status === 'lost' ? null : words?.rangeOf(anchoring.start, anchoring.end);
    if (range) highlights.paint({ id, colour, range });
    else highlights.remove(id);
    const answer = range ? anchoring : LOST;
    found.set(id, answer);
    const now =
      answer.status === 'changed' ? words?.plain.text.slice(answer.start, answer.end) : null;
    tell(id, answer, now ?? null);
    yield;
  }
}

const LOST: Anchoring = { status: 'lost' };

/** One observer, which ends: it notes that the page changes, and nothing else. */
class Watch {
  private readonly end_: number;
  private readonly observer: MutationObserver;
  private changed = false;
  private wake: () => void = () => undefined;

  constructor(deadline: number) {
    this.end_ = performance.now() + deadline;
    this.observer = new MutationObserver(() => {
      this.changed = true;
      this.wake();
    });
    this.observer.observe(document, { childList: true, characterData: true, subtree: true });
  }

  isOver(): boolean {
    return this.left() === 0;
  }

  left(): number {
    return Math.max(0, this.end_ - performance.now());
  }

  /** Waits until the page has changed since the last wait, or time is over. */
  async change(signal: AbortSignal): Promise<void> {
    if (!this.changed) {
      await new Promise<void>((resolve) => {
        this.wake = resolve;
        signal.addEventListener('abort', () => resolve(), { once: true });
        void sleep(this.left()).then(resolve);
      });
    }
    this.changed = false;
  }

  end(): void {
    this.observer.disconnect();
  }
}
