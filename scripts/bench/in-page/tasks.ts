/** Watches the extension's scripts at work: the tasks that they hold the page's thread with. */
import { evaluateScript } from './evaluate';
import type { Extension } from './stage';

interface Message {
  readonly name: string;
  readonly request: unknown;
}

type Listener = (message: Message, sender: null, respond: () => void) => void;

export interface Watched {
  /** What the worker was told at last. */
  readonly told: string;
  /** Milliseconds of each task of more than 50. */
  readonly tasks: readonly number[];
}

/** Nothing comes after an answer and so long a silence. */
const SILENCE_MS = 700;
const PATIENCE_MS = 60_000;

/**
 * Starts the first script as the browser would, and gives it the second when it asks for it.
 * `asked`: the reader asks for the page to be read, whatever the gate says. Resolves when all is
 * told that there is to tell.
 */
export async function watch({ gate, reading }: Extension, asked: boolean): Promise<Watched> {
  let told = '';
  let toldAt = performance.now();
  let listener: Listener | undefined;
  const runtime = {
    id: 'bench',
    sendMessage(message: Message) {
      told = message.name;
      toldAt = performance.now();
      if (told === 'page/wanted') evaluateScript(reading ?? '');
      return Promise.resolve(null);
    },
    onMessage: { addListener: (added: Listener) => (listener = added) },
  };
  Reflect.set(globalThis, 'chrome', { runtime });
  const tasks: number[] = [];
  const observer = new PerformanceObserver((list) => {
    for (const { duration } of list.getEntries()) tasks.push(duration);
  });
  observer.observe({ type: 'longtask' });
  await pause(100);

  evaluateScript(gate);
  if (asked) listener?.({ name: 'reader/read', request: {} }, null, () => undefined);

  const isOver = () =>
    (told === 'page/read' || told === 'page/unrelated') && performance.now() > toldAt + SILENCE_MS;
  const end = performance.now() + PATIENCE_MS;
  while (performance.now() < end && !isOver()) await pause(100);
  return { told, tasks };
}

async function pause(milliseconds: number): Promise<void> {
  await new Promise((resolve) => setTimeout(resolve, milliseconds));
}
