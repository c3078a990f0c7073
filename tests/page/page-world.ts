/**
 * The extension's scripts for pages, as built, in a real page: in a world of their own, as a browser
 * gives them, with a worker that writes down what it is told. Nothing else of the extension.
 */
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import puppeteer, { type Browser, type CDPSession, type Page } from 'puppeteer-core';
import * as v from 'valibot';
import type { PageReading } from '@/lib/detect/types';
import { requireBrowser } from '../../scripts/setup/browsers.mjs';
import { root } from '../shape/tree';

/** A message as the worker gets it. */
export interface Told {
  readonly name: string;
  readonly url: string;
  readonly reading: PageReading | null;
}

const Call = v.object({
  id: v.number(),
  message: v.object({
    name: v.string(),
    request: v.object({ url: v.optional(v.string()), reading: v.optional(v.unknown()) }),
  }),
});

/** Stands in for the browser: what is sent goes to the test, which answers. */
const RUNTIME = `
(() => {
  const waiting = new Map();
  const listeners = [];
  let count = 0;
  globalThis.answerMasar = (id) => { waiting.get(id)({ ok: true, value: null }); waiting.delete(id); };
  globalThis.askMasar = (name) => {
    let reply = null;
    for (const listener of listeners) listener({ name, request: {} }, {}, (it) => { reply = it; });
    return reply;
  };
  const storage = { local: { get: async () => ({ settings: globalThis.settingsOfMasar }) } };
  globalThis.chrome = { storage, runtime: {
    id: 'test',
    onMessage: { addListener: (listener) => listeners.push(listener) },
    sendMessage: (message) => new Promise((resolve) => {
      waiting.set(++count, resolve);
      toWorker(JSON.stringify({ id: count, message }));
    }),
  } };
})();
`;

/** The build to test: of this tree, or another's by `MASAR_BUILD`. */
const BUILD = process.env['MASAR_BUILD'] ?? join(root, '.output', 'chrome-mv3');

/** A script for pages as the build left it. */
export function builtScript(name: 'reader' | 'read-page'): string {
  const path = join(BUILD, `${name}.js`);
  if (!existsSync(path)) throw new Error(`${path} is missing: run npm run build`);
  return readFileSync(path, 'utf8');
}

/** Starts Chromium without any extension. */
export async function startBrowser(): Promise<Browser> {
  return puppeteer.launch({
    executablePath: await requireBrowser('chromium'),
    args: process.platform === 'linux' && process.getuid?.() === 0 ? ['--no-sandbox'] : [],
  });
}

/** A page with the extension's scripts in it. */
export class PageWorld {
  readonly told: Told[] = [];
  /** Uncaught errors, the page's own apart. */
  readonly errors: string[] = [];
  private readonly page: Page;
  private readonly session: CDPSession;
  private context = 0;
  private readonly unanswered = new Set<string>();

  private constructor(page: Page, session: CDPSession) {
    this.page = page;
    this.session = session;
  }

  /** Opens `html` as if it stood at `url`; every other address on the way is refused. */
  static async open(browser: Browser, url: string, html: string): Promise<PageWorld> {
    const page = await browser.newPage();
    await page.setRequestInterception(true);
    page.on('request', (request) => {
      if (request.url() === url) {
        void request.respond({ contentType: 'text/html; charset=utf-8', body: html });
      } else void request.abort();
    });
    await page.goto(url, { waitUntil: 'domcontentloaded' });
    const session = await page.createCDPSession();
    const world = new PageWorld(page, session);
    await world.prepare();
    return world;
  }

  private async prepare(): Promise<void> {
    const { session } = this;
    await session.send('Runtime.enable');
    session.on(
      'Runtime.exceptionThrown',
      ({ exceptionDetails: { executionContextId, exception } }) => {
        if (executionContextId === this.context) this.errors.push(exception?.description ?? '?');
      },
    );
    session.on('Runtime.bindingCalled', ({ payload }) => void this.receive(payload));
    const { frameTree } = await session.send('Page.getFrameTree');
    const world = await session.send('Page.createIsolatedWorld', {
      frameId: frameTree.frame.id,
      worldName: 'masar',
    });
    this.context = world.executionContextId;
    await session.send('Runtime.addBinding', { name: 'toWorker', executionContextName: 'masar' });
    await this.evaluate(RUNTIME);
  }

  private async receive(payload: string): Promise<void> {
    const { id, message } = v.parse(Call, JSON.parse(payload));
    const { url, reading } = message.request;
    // The page's own half of the contract; what the worker thinks of it is tested with the worker.
    const read = (reading ?? null) as PageReading | null;
    this.told.push({ name: message.name, url: url ?? read?.url ?? '', reading: read });
    if (this.unanswered.has(message.name)) return;
    if (message.name === 'page/wanted') await this.evaluate(builtScript('read-page'));
    await this.evaluate(`answerMasar(${id})`);
  }

  /** From here on, what bears this name is not answered. */
  keepWaiting(name: string): void {
    this.unanswered.add(name);
  }

  /** Runs code in the extension's world. */
  async evaluate(expression: string): Promise<unknown> {
    const { result } = await this.session.send('Runtime.evaluate', {
      contextId: this.context,
      expression,
      returnByValue: true,
      awaitPromise: true,
    });
    return result.value;
  }

  /** Runs code in the page's own world. */
  async inPage(expression: string): Promise<unknown> {
    return this.page.evaluate(expression);
  }

  /** Puts the gate into the page, as the manifest does. */
  async start(): Promise<void> {
    await this.evaluate(builtScript('reader'));
  }

  /** Reads the page at a stroke, gate or no gate. */
  async readNow(): Promise<PageReading> {
    await this.evaluate(builtScript('read-page'));
    const reading = await this.evaluate(
      `globalThis[Symbol.for('masar.read-page')](location.href, new AbortController().signal)`,
    );
    return reading as PageReading;
  }

  /** The first message that `wanted` takes. */
  async toldOf(wanted: (told: Told) => boolean, within = 15_000): Promise<Told> {
    const end = Date.now() + within;
    for (;;) {
      const found = this.told.find(wanted);
      if (found) return found;
      if (Date.now() > end) {
        const heard = this.told.map(({ name, url }) => `${name} ${url}`).join(', ');
        throw new Error(`not told in time; heard: ${heard || 'nothing'}; ${this.errors.join()}`);
      }
      await new Promise((resolve) => setTimeout(resolve, 20));
    }
  }

  async close(): Promise<void> {
    await this.page.close();
  }
}
