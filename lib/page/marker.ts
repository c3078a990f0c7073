/**
 * The script that marks, in a page: does what the worker asks of it, and nothing by itself.
 */
import { open } from '@/lib/messages/envelope';
import type { ToPage } from '@/lib/messages/protocol';
import { countMarks, hideMarks, showMarks } from './marks';
import { watchRoutes } from './routes';
import { isConnected, whenTold } from './runtime';

const STARTED = Symbol.for('masar.marker');
const MOST = 40;

/** Starts listening; does nothing where it was started before. */
export function startMarker(): void {
  const started: unknown = Reflect.get(globalThis, STARTED);
  if (typeof started === 'function' && Reflect.apply(started, null, []) === true) return;
  // Not a flag, for the same reason as in reader.ts.
  Reflect.set(globalThis, STARTED, isConnected);
  whenTold((message) => {
    const told = open(message);
    return told?.name === 'marks/set' ? answer(told.request) : null;
  });
  // What was marked on one route says nothing of the next.
  watchRoutes(hideMarks);
}

async function answer(request: unknown): Promise<ToPage['marks/set'][1]> {
  const passages = passagesOf(request);
  if (!passages) return countMarks();
  if (passages.length > 0) return showMarks(passages);
  hideMarks();
  return 0;
}

/** The passages to mark; null where the worker only asks how many are. */
function passagesOf(request: unknown): readonly string[] | null {
  if (typeof request !== 'object' || request === null || !('passages' in request)) return null;
  const { passages } = request;
  if (!Array.isArray(passages)) return null;
  return passages.filter((one) => typeof one === 'string').slice(0, MOST);
}
