/** The quotes' side in pages, with a way to drive it. */
import type { WantedQuote } from '@/lib/clippings/places';
import { anchorQuotes } from '@/lib/page/anchor-page';
import { Highlights } from '@/lib/page/highlights';
import { readWords } from '@/lib/page/page-words';
import { selectedQuote } from '@/lib/page/selection';
import { runAtOnce } from '@/lib/page/steps';

export { selectedQuote };

/** The page's text, block by block. */
export function blocks(): string[] {
  const { plain } = runAtOnce(readWords(document.body));
  return plain.blocks.map((start, index) =>
    plain.text.slice(start, (plain.blocks[index + 1] ?? plain.text.length + 1) - 1),
  );
}

/** Finds and paints quotes; how many are there, what it took, and each task of more than 50 ms. */
export async function paint(
  quotes: readonly WantedQuote[],
): Promise<{ found: number; ms: number; tasks: number[] }> {
  const tasks: number[] = [];
  const observer = new PerformanceObserver((list) => {
    for (const { duration } of list.getEntries()) tasks.push(duration);
  });
  // A reader's page is laid out before anything of ours runs; and what runs now is the task that
  // called, which is none of ours either.
  await new Promise((resolve) => requestAnimationFrame(resolve));
  document.body.getBoundingClientRect();
  await new Promise((resolve) => setTimeout(resolve, 100));
  observer.observe({ entryTypes: ['longtask'] });
  const start = performance.now();
  const highlights = new Highlights();
  const { signal } = new AbortController();
  await anchorQuotes(quotes, highlights, { signal, deadline: 0, onFound: () => undefined });
  const ms = performance.now() - start;
  await new Promise((resolve) => setTimeout(resolve, 100));
  observer.disconnect();
  const found = highlights.size;
  highlights.clear();
  return { found, ms, tasks };
}
