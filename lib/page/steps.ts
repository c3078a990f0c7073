/**
 * Work in small steps: the same code runs at a stroke in a test and in slices in a page, so that
 * the page's own work is never kept waiting.
 */

/** Work that pauses often; what it returns is its result. */
export type Steps<T> = Generator<undefined, T, undefined>;

/** Whether work that is under way is still wanted. An `AbortSignal` is one. */
export interface Running {
  readonly aborted: boolean;
}

/** How long the page's thread is held at a time. */
const SLICE_MS = 8;

/** Runs to the end without a pause. */
export function runAtOnce<T>(steps: Steps<T>): T {
  for (;;) {
    const step = steps.next();
    if (step.done) return step.value;
  }
}

/** Runs in slices, letting the page work in between; null where it was aborted. */
export async function runInSlices<T>(steps: Steps<T>, signal: Running): Promise<T | null> {
  while (!signal.aborted) {
    const end = performance.now() + SLICE_MS;
    do {
      const step = steps.next();
      if (step.done) return step.value;
    } while (performance.now() < end);
    await sleep(0);
  }
  return null;
}

/** Waits so many milliseconds. */
export async function sleep(ms: number): Promise<void> {
  await new Promise((resolve) => setTimeout(resolve, ms));
}
