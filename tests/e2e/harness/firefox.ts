import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import puppeteer from 'puppeteer-core';
import * as v from 'valibot';
import { requireBrowser } from '../../../scripts/setup/browsers.mjs';
import type { Driver, DriverOptions } from './driver';
import { crash, quit } from './ending';
import { privileged, type Privileged } from './firefox-privileged';
import { settled } from './wait';

/** Fixed, so that the address of the extension's pages is known before it is installed. */
const UUID = '2f6f1f6a-6f0e-4c0c-9f5e-0d9a4a1c7b11';
const ORIGIN = `moz-extension://${UUID}`;

const Manifest = v.object({
  browser_specific_settings: v.object({ gecko: v.object({ id: v.string() }) }),
});

/** Starts Firefox with the extension; a proxy leads every host name to loopback. */
export async function startFirefox(options: DriverOptions): Promise<Driver> {
  const id = await geckoId(options.extension);
  const browser = await puppeteer.launch({
    browser: 'firefox',
    executablePath: await requireBrowser('firefox'),
    headless: options.visible !== true,
    acceptInsecureCerts: true,
    ...(options.profile === undefined ? {} : { userDataDir: options.profile }),
    // Without it the protocol opens no extension page and reaches nothing of the browser's own.
    args: ['--remote-allow-system-access'],
    extraPrefsFirefox: {
      'extensions.webextensions.uuids': JSON.stringify({ [id]: UUID }),
      // A temporary add-on keeps what it stored when the browser starts again.
      'extensions.webextensions.keepStorageOnUninstall': true,
      'extensions.webextensions.keepUuidOnUninstall': true,
      'network.proxy.type': 1,
      'network.proxy.http': '127.0.0.1',
      'network.proxy.http_port': options.proxyPort,
      'network.proxy.ssl': '127.0.0.1',
      'network.proxy.ssl_port': options.proxyPort,
      'network.proxy.allow_hijacking_localhost': true,
      'intl.accept_languages': 'en-US',
      ...options.prefs,
    },
  });
  const chrome = await privileged(browser);
  await chrome.evaluate(watchRequests(id));
  // As the reader does at the install prompt; without it there is no extension in private windows.
  await chrome.evaluate(`ChromeUtils.importESModule(
    'resource://gre/modules/ExtensionPermissions.sys.mjs',
  ).ExtensionPermissions.add(${JSON.stringify(id)}, {
    permissions: ['internal:privateBrowsingAllowed'], origins: [],
  }).then(() => 0)`);
  await browser.installExtension(options.extension);
  const extension = `WebExtensionPolicy.getByID(${JSON.stringify(id)}).extension`;
  return {
    name: 'firefox',
    browser,
    origin: ORIGIN,
    async gotoExtension(page, path) {
      const url = `${ORIGIN}/${path}`;
      // The protocol reports no end of a navigation to an extension's page: look for oneself.
      page.goto(url, { timeout: 0 }).catch(() => undefined);
      const loaded = `location.href === ${JSON.stringify(url)} && document.readyState === 'complete'`;
      await settled(() => page.evaluate(loaded), `${url} to load`);
    },
    async clickIcon(page) {
      await page.bringToFront();
      await chrome.evaluate(
        `(() => { const { browserActionFor } = ChromeUtils.importESModule('resource://gre/modules/ExtensionParent.sys.mjs').ExtensionParent.apiManager.global; return browserActionFor(${extension}).triggerAction(window) })()`,
      );
    },
    openedPopup: () => Promise.resolve(null),
    async openPanel(page) {
      await page.bringToFront();
      // The window has the extension's shortcuts a moment after the extension.
      await settled(
        async () => (await chrome.evaluate(`${SHORTCUT} !== null`)) === true,
        'the shortcut',
      );
      await chrome.evaluate(`${SHORTCUT}.doCommand()`);
      await settled(
        async () => (await chrome.evaluate('SidebarController.isOpen')) === true,
        'the sidebar',
      );
    },
    async closePanel() {
      await chrome.evaluate('SidebarController.hide()');
    },
    async killWorker() {
      await chrome.evaluate(`${extension}.terminateBackground({ ignoreDevToolsAttached: true })`);
      await settled(
        async () => (await chrome.evaluate(`${extension}.backgroundState`)) === 'stopped',
        'the background page to end',
      );
    },
    problems: () => problemsOf(chrome),
    crash: () => crash(browser),
    close: () => quit(browser),
  };
}

async function geckoId(extension: string): Promise<string> {
  const manifest: unknown = JSON.parse(await readFile(join(extension, 'manifest.json'), 'utf8'));
  return v.parse(Manifest, manifest).browser_specific_settings.gecko.id;
}

/** The element of the window's that has the extension's shortcut for the panel. */
const SHORTCUT = `document.querySelector('keyset[id^="ext-keyset"] key[modifiers="alt,shift"][key="M"]')`;

/** Notes every request over the network whose cause is the extension: its pages or its scripts. */
function watchRequests(id: string): string {
  return `(() => {
    globalThis.requestsOfMasar = [];
    const isOurs = (principal) =>
      (principal?.addonPolicy ?? principal?.contentScriptAddonPolicy)?.id === ${JSON.stringify(id)};
    Services.obs.addObserver((subject) => {
      const channel = subject.QueryInterface(Ci.nsIHttpChannel);
      const { loadingPrincipal, triggeringPrincipal } = channel.loadInfo;
      if (isOurs(loadingPrincipal) || isOurs(triggeringPrincipal))
        globalThis.requestsOfMasar.push('request: ' + channel.URI.spec);
    }, 'http-on-modify-request');
  })()`;
}

/** Errors with one of the extension's own files as their source, from the browser's console. */
async function problemsOf(chrome: Privileged): Promise<readonly string[]> {
  const found = await chrome.evaluate(`(() => {
    const isOurs = (source) => String(source).startsWith(${JSON.stringify(ORIGIN)});
    const thrown = Services.console.getMessageArray()
      .filter((m) => m instanceof Ci.nsIScriptError && !(m.flags & m.warningFlag) && isOurs(m.sourceName))
      // What a page had asked for when the test left it for the next one.
      .filter((m) => !/^Promise (?:resolved (?:while context is inactive|after context unloaded)|rejected after context unloaded: Actor 'Conduits' destroyed)/.test(m.errorMessage))
      .map((m) => [m.errorMessage, m.sourceName, m.lineNumber, m.columnNumber, m.stack ?? ''].join(' '));
    const storage = Cc['@mozilla.org/consoleAPI-storage;1'].getService(Ci.nsIConsoleAPIStorage);
    const logged = storage.getEvents()
      .filter((event) => event.level === 'error' && isOurs(event.filename))
      .map((event) => event.arguments.map(String).join(' '));
    const requests = globalThis.requestsOfMasar.splice(0);
    Services.console.reset();
    storage.clearEvents();
    return JSON.stringify([...thrown, ...logged, ...requests]);
  })()`);
  return v.parse(v.array(v.string()), JSON.parse(String(found)));
}
