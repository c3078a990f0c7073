/**
 * The events of the fake browser.
 */

const everyEvent: (() => void)[] = [];

/** One of the browser's events, that a test can fire. */
export interface FakeEvent<A extends readonly unknown[]> {
  addListener(listener: (...args: A) => unknown): void;
  removeListener(listener: (...args: A) => unknown): void;
  /** Calls every listener, as the browser would. */
  fire(...args: A): unknown[];
  readonly count: number;
}

/** An event of the fake browser. */
export function fakeEvent<A extends readonly unknown[]>(): FakeEvent<A> {
  const listeners = new Set<(...args: A) => unknown>();
  everyEvent.push(() => listeners.clear());
  return {
    addListener: (listener) => void listeners.add(listener),
    removeListener: (listener) => void listeners.delete(listener),
    fire: (...args) => [...listeners].map((listener) => listener(...args)),
    get count() {
      return listeners.size;
    },
  };
}

/** Takes every listener off every event. */
export function clearEvents(): void {
  for (const clear of everyEvent) clear();
}
