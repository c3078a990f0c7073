/**
 * The extension's own scripts as they were built, at work in a page. The browser around them is a
 * stand-in whose idle moments and timers come at once, so that the time that passes is the time for
 * which they hold the page's thread.
 */
import { evaluateScript } from './evaluate';

/** What the worker was told of the page, or that the script waits for a page to fill. */
export type Outcome = 'unrelated' | 'wanted' | 'read' | 'waits';

/** The two scripts; without the second a page that gives a reason to be read is left at that. */
export interface Extension {
  readonly gate: string;
  readonly reading: string | null;
}

export class Stage {
  readonly #extension: Extension;
  #end: (outcome: Outcome) => void = () => undefined;
  #offered = false;

  constructor(extension: Extension) {
    this.#extension = extension;
    const sendMessage = ({ name }: { readonly name: string }) => this.#told(name);
    const onMessage = { addListener: () => undefined };
    const storage = { local: { get: () => Promise.resolve({}) } };
    Reflect.set(globalThis, 'chrome', {
      runtime: { id: 'bench', sendMessage, onMessage },
      storage,
    });
    Reflect.set(globalThis, 'requestIdleCallback', (run: () => void) => {
      queueMicrotask(run);
    });
    Reflect.set(globalThis, 'setTimeout', (run: () => void, milliseconds = 0) => {
      if (milliseconds > 0) this.#end('waits');
      else queueMicrotask(run);
    });
  }

  /** The first look at the page, the evaluation of what it needs included. */
  first(): Promise<Outcome> {
    return this.#until(() => evaluateScript(this.#extension.gate));
  }

  /** A further look: the page comes back from the browser's cache. */
  again(): Promise<Outcome> {
    return this.#until(() => {
      dispatchEvent(new PageTransitionEvent('pageshow', { persisted: true }));
    });
  }

  #until(begin: () => void): Promise<Outcome> {
    return new Promise((resolve) => {
      this.#end = resolve;
      begin();
    });
  }

  #told(name: string): Promise<null> {
    if (name === 'page/unrelated') this.#end('unrelated');
    if (name === 'page/read') this.#end('read');
    if (name === 'page/wanted') {
      const { reading } = this.#extension;
      if (reading === null) {
        this.#end('wanted');
        return new Promise(() => undefined);
      }
      if (!this.#offered) evaluateScript(reading);
      this.#offered = true;
    }
    return Promise.resolve(null);
  }
}
