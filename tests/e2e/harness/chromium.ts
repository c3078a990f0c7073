import puppeteer, { type Browser, type Target } from 'puppeteer-core';
import { requireBrowser } from '../../../scripts/setup/browsers.mjs';
import { collectProblems, SCHEME } from './chromium-problems';
import type { Driver, DriverOptions } from './driver';
import { crash, quit } from './ending';
import { settled } from './wait';

/** Starts Chromium (or Chrome, or Edge) with the extension; every host name leads to loopback. */
export async function startChromium(options: DriverOptions): Promise<Driver> {
  const browser = await puppeteer.launch({
    executablePath: await requireBrowser('chromium'),
    headless: options.visible !== true,
    // The debugging pipe is the one way that also Google's own builds take an extension.
    pipe: true,
    enableExtensions: true,
    acceptInsecureCerts: true,
    ...(options.profile === undefined ? {} : { userDataDir: options.profile }),
    ...(options.visible ? { defaultViewport: null } : {}),
    args: [
      `--host-resolver-rules=${hostRules(options.port)}`,
      '--ignore-certificate-errors',
      '--disable-quic',
      '--lang=en-US',
      '--no-default-browser-check',
      ...(process.platform === 'linux' && process.getuid?.() === 0 ? ['--no-sandbox'] : []),
    ],
  });
  const { problems, release } = collectProblems(browser);
  const id = await browser.installExtension(options.extension);
  const origin = `${SCHEME}${id}`;

  return {
    name: 'chromium',
    browser,
    origin,
    async gotoExtension(page, path) {
      await page.goto(`${origin}/${path}`);
    },
    async clickIcon(page) {
      const extension = (await browser.extensions()).get(id);
      if (!extension) throw new Error('the browser does not know the extension');
      await extension.triggerAction(page);
    },
    async openedPopup() {
      const target = await browser.waitForTarget((it) => it.url() === `${origin}/popup.html`);
      return target.asPage();
    },
    async openPanel(page) {
      const popup = await browser.newPage();
      await popup.goto(`${origin}/popup.html?tab=0`);
      const button = await popup.waitForSelector('.popup-top button.icon-button');
      // Its window is not known before it is asked for; until then the button does nothing.
      const closed = new Promise((resolve) => popup.once('close', resolve));
      await settled(async () => {
        await button?.click().catch(() => null);
        return panelOf(browser, origin) !== undefined;
      }, 'the panel to open');
      await closed;
      await page.bringToFront();
    },
    async closePanel() {
      await (await panelOf(browser, origin)?.asPage())?.close();
    },
    async killWorker() {
      // Whatever wakes it again is another worker: the ones that were must go.
      const doomed = browser.targets().filter((target) => isWorkerOf(target, origin));
      const left = () => browser.targets().filter((target) => doomed.includes(target));
      await settled(async () => {
        // Anew until it works: one whose sessions are still being opened does not end.
        for (const target of left()) {
          const worker = await target.worker();
          await release(target);
          await worker?.close();
        }
        return left().length === 0;
      }, 'the worker to end');
    },
    problems: () => Promise.resolve(problems.splice(0)),
    crash: () => crash(browser),
    close: () => quit(browser),
  };
}

/** Everything leads to loopback, but what the browser asks of its maker leads nowhere. */
function hostRules(port: number): string {
  // The last has the spelling dictionaries, asked for where a text field takes the focus.
  const makers = [
    'accounts.google.com',
    '*.googleapis.com',
    'www.google.com',
    'redirector.gvt1.com',
  ];
  return [...makers.map((host) => `MAP ${host} ~NOTFOUND`), `MAP * 127.0.0.1:${port}`].join(', ');
}

/** The panel beside the page: a page of the extension that is no tab. */
function panelOf(browser: Browser, origin: string): Target | undefined {
  return browser.targets().find((target) => target.url() === `${origin}/sidepanel.html`);
}

function isWorkerOf(target: Target, origin: string): boolean {
  return target.type().toString() === 'service_worker' && target.url().startsWith(origin);
}
