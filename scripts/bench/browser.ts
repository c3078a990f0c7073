import puppeteer, { type Browser, type CDPSession } from 'puppeteer-core';
import { startSite, type Site } from '../../tests/e2e/harness/site';
import { requireBrowser } from '../setup/browsers.mjs';
import type { Answer, Job } from './in-worker/protocol';

/**
 * No script of the page runs and nothing is fetched; and the page is isolated from others, which
 * gives its clock steps of 5 microseconds in place of 100.
 */
export const QUIET_HEADERS = {
  'content-security-policy': "default-src 'none'; style-src 'unsafe-inline'; base-uri 'none'",
  'cross-origin-opener-policy': 'same-origin',
  'cross-origin-embedder-policy': 'require-corp',
};

const WORKSHOP = 'https://workshop.example.org';

/** What an expression gives in the world beside the page's, where an extension's scripts run. */
export type Evaluate = (expression: string) => Promise<unknown>;

/** A real Chromium whose every host name leads to the pages that it is given. */
export class BenchBrowser {
  readonly #browser: Browser;
  readonly #site: Site;

  private constructor(browser: Browser, site: Site) {
    this.#browser = browser;
    this.#site = site;
  }

  static async start(): Promise<BenchBrowser> {
    const site = await startSite();
    const browser = await puppeteer.launch({
      executablePath: await requireBrowser('chromium'),
      headless: true,
      acceptInsecureCerts: true,
      protocolTimeout: 600_000,
      args: [
        `--host-resolver-rules=MAP * 127.0.0.1:${site.port}`,
        '--disable-quic',
        // Timers and frames of a page that no one looks at are slowed down.
        '--disable-background-timer-throttling',
        '--disable-renderer-backgrounding',
        '--disable-backgrounding-occluded-windows',
        ...(process.platform === 'linux' && process.getuid?.() === 0 ? ['--no-sandbox'] : []),
      ],
    });
    return new BenchBrowser(browser, site);
  }

  /** `Chrome/156.0.0.0` and the like. */
  version(): Promise<string> {
    return this.#browser.version();
  }

  /**
   * Opens a page in a fresh renderer, its processor slowed down `throttle` times, and works in it.
   * Renderers are never shared between browser contexts, and each page has a context of its own.
   */
  async onPage<T>(
    { url, html }: { readonly url: string; readonly html: string },
    throttle: number,
    work: (evaluate: Evaluate) => Promise<T>,
  ): Promise<T> {
    this.#site.serve({ [url]: { body: html, type: 'text/html', headers: QUIET_HEADERS } });
    const context = await this.#browser.createBrowserContext();
    try {
      const page = await context.newPage();
      await page.goto(url, { waitUntil: 'load' });
      const session = await page.createCDPSession();
      const contextId = await isolatedWorld(session);
      await session.send('Emulation.setCPUThrottlingRate', { rate: throttle });
      return await work((expression) => evaluateIn(session, contextId, expression));
    } finally {
      await context.close();
    }
  }

  /** Works in a page whose databases lie on the disk: contexts of their own keep theirs in memory. */
  async onDisk<T>(work: (evaluate: Evaluate) => Promise<T>): Promise<T> {
    const body = '<!doctype html><title>Workshop</title>';
    this.#site.serve({ [`${WORKSHOP}/`]: { body, type: 'text/html', headers: QUIET_HEADERS } });
    const page = await this.#browser.newPage();
    try {
      await page.goto(`${WORKSHOP}/`, { waitUntil: 'load' });
      const session = await page.createCDPSession();
      const contextId = await isolatedWorld(session);
      return await work((expression) => evaluateIn(session, contextId, expression));
    } finally {
      await page.close();
    }
  }

  /** Has a worker with this script do a job, in a renderer of its own. */
  async inWorker(script: string, job: Job): Promise<Answer> {
    const headers = { ...QUIET_HEADERS, 'content-security-policy': "worker-src 'self'" };
    this.#site.serve({
      [`${WORKSHOP}/`]: {
        body: '<!doctype html><title>Workshop</title>',
        type: 'text/html',
        headers,
      },
      [`${WORKSHOP}/worker.js`]: { body: script, type: 'text/javascript', headers },
    });
    const context = await this.#browser.createBrowserContext();
    try {
      const page = await context.newPage();
      await page.goto(`${WORKSHOP}/`);
      return await page.evaluate(
        (data) =>
          new Promise<Answer>((resolve, reject) => {
            const worker = new Worker('/worker.js');
            worker.onmessage = (event: MessageEvent<Answer>) => resolve(event.data);
            worker.onerror = ({ message }) => reject(new Error(message));
            worker.postMessage(data);
          }),
        job,
      );
    } finally {
      await context.close();
    }
  }

  async close(): Promise<void> {
    await this.#browser.close();
    await this.#site.close();
  }
}

async function isolatedWorld(session: CDPSession): Promise<number> {
  const { frameTree } = await session.send('Page.getFrameTree');
  const { executionContextId } = await session.send('Page.createIsolatedWorld', {
    frameId: frameTree.frame.id,
    worldName: 'bench',
  });
  return executionContextId;
}

async function evaluateIn(
  session: CDPSession,
  contextId: number,
  expression: string,
): Promise<unknown> {
  const { result, exceptionDetails } = await session.send('Runtime.evaluate', {
    contextId,
    expression,
    returnByValue: true,
    awaitPromise: true,
  });
  if (exceptionDetails) {
    throw new Error(exceptionDetails.exception?.description ?? exceptionDetails.text);
  }
  const value: unknown = result.value;
  return value;
}
