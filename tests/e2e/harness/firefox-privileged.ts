import type { Browser } from 'puppeteer-core';
import * as v from 'valibot';

/** Firefox's own scope, where its windows and its add-on manager live. */
export interface Privileged {
  /** The value of a JavaScript expression, or of the promise it gives; strings and numbers only. */
  evaluate(expression: string): Promise<unknown>;
}

const Tree = v.object({
  result: v.object({ contexts: v.array(v.object({ context: v.string() })) }),
});

const Evaluated = v.object({
  result: v.variant('type', [
    v.object({ type: v.literal('success'), result: v.object({ value: v.optional(v.unknown()) }) }),
    v.object({
      type: v.literal('exception'),
      exceptionDetails: v.object({ text: v.string() }),
    }),
  ]),
});

interface Connection {
  send(method: string, parameters: object): Promise<unknown>;
}

/**
 * Opens the way to Firefox's own scope. The driver has no public call for it, so its WebDriver BiDi
 * connection is used directly; Firefox must run with `--remote-allow-system-access`.
 */
export async function privileged(browser: Browser): Promise<Privileged> {
  const connection: unknown = Reflect.get(browser, 'connection');
  if (!isConnection(connection)) throw new Error('the driver has no BiDi connection');
  const tree = v.parse(
    Tree,
    await connection.send('browsingContext.getTree', { 'moz:scope': 'chrome', maxDepth: 0 }),
  );
  const context = tree.result.contexts[0]?.context;
  if (context === undefined) throw new Error('Firefox has no window');
  return {
    async evaluate(expression) {
      const { result } = v.parse(
        Evaluated,
        await connection.send('script.evaluate', {
          expression,
          target: { context },
          awaitPromise: true,
        }),
      );
      if (result.type === 'exception') throw new Error(result.exceptionDetails.text);
      return result.result.value;
    },
  };
}

function isConnection(value: unknown): value is Connection {
  return typeof value === 'object' && value !== null && 'send' in value;
}
