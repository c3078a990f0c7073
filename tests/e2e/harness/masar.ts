import type { Page } from 'puppeteer-core';
import * as v from 'valibot';
import type { Detection } from '@/lib/detect/types';
import type { Coverage } from '@/lib/messages/protocol';
import type { UiLanguage } from '@/lib/reference/types';
import { startChromium } from './chromium';
import type { BrowserName, Driver, DriverOptions } from './driver';
import { startFirefox } from './firefox';
import { startSite, type Pages, type Site } from './site';
import { settled } from './wait';

const isDetection = (value: unknown) => typeof value === 'object' && value !== null;

const Stored = v.record(
  v.string(),
  v.object({
    state: v.object({
      status: v.picklist(['checking', 'covered', 'not-covered']),
      url: v.string(),
      detection: v.nullable(v.custom<Detection>(isDetection)),
    }),
  }),
);

/** A tab's state as it lies in the store. */
export type StoredState = v.InferOutput<typeof Stored>[string]['state'];

/** How a surface is shown. */
export interface Look {
  readonly language?: UiLanguage;
  readonly theme?: 'light' | 'dark';
  /** CSS pixels; 380 is what the popup asks for. */
  readonly width?: number;
  readonly height?: number;
  /** Device pixels to a CSS pixel. */
  readonly scale?: number;
}

/** A browser with the extension in it and a whole internet on loopback. */
export class Masar {
  readonly driver: Driver;
  readonly site: Site;
  /** An extension page that stays open, to ask the browser from. */
  readonly #desk: Page;

  private constructor(driver: Driver, site: Site, desk: Page) {
    this.driver = driver;
    this.site = site;
    this.#desk = desk;
  }

  /** Starts the browser and waits until the extension answers. */
  static async start(name: BrowserName, options: StartOptions): Promise<Masar> {
    const { driver, site } = await launch(name, options);
    const desk = await driver.browser.newPage();
    await driver.gotoExtension(desk, 'popup.html?tab=0');
    return new Masar(driver, site, desk);
  }

  /** Opens a page of the internet given; it stays in front. */
  async open(url: string, pages: Pages = {}): Promise<Page> {
    this.site.serve(pages);
    const page = await this.driver.browser.newPage();
    await page.goto(url, { waitUntil: 'domcontentloaded' });
    return page;
  }

  /** The browser's number for the tab of `page`, which comes to the front. */
  async tabIdOf(page: Page): Promise<number> {
    await page.bringToFront();
    const tabs = await this.ask('chrome.tabs.query({ active: true, currentWindow: true })');
    const [tab] = v.parse(v.array(v.object({ id: v.number() })), tabs);
    if (!tab) throw new Error('no tab is in front');
    return tab.id;
  }

  /** Opens the popup for a tab, in a tab of its own. */
  async openPopup(tabId: number, look: Look = {}): Promise<Page> {
    const { language = 'en', theme = 'light', width = 380, height = 600, scale = 1 } = look;
    await this.set({ language, theme, months: 'levant' });
    const popup = await this.driver.browser.newPage();
    await popup.setViewport({ width, height, deviceScaleFactor: scale });
    await this.driver.gotoExtension(popup, `popup.html?tab=${tabId}`);
    await popup.waitForSelector('[data-coverage]');
    return popup;
  }

  /** Opens the popup for `page` and waits until it says `coverage`. */
  async popupSaying(page: Page, coverage: Coverage, look?: Look): Promise<Page> {
    const popup = await this.openPopup(await this.tabIdOf(page), look);
    await waitForCoverage(popup, coverage);
    return popup;
  }

  /** The toolbar icon's tooltip over a tab. */
  async titleOf(tabId: number): Promise<string> {
    return v.parse(v.string(), await this.ask(`chrome.action.getTitle({ tabId: ${tabId} })`));
  }

  /** Clicks the toolbar icon over `page` and gives the popup, now that the page is lent to it. */
  async openPopupByClick(page: Page): Promise<Page> {
    const tabId = await this.tabIdOf(page);
    await this.driver.clickIcon(page);
    return (await this.driver.openedPopup()) ?? this.openPopup(tabId);
  }

  /** What is stored of a tab, or null. */
  async stateOf(tabId: number): Promise<StoredState | null> {
    const key = `tab:${tabId}`;
    const stored = v.parse(Stored, await this.ask(`chrome.storage.session.get('${key}')`))[key];
    return stored?.state ?? null;
  }

  /** Replaces the reader's settings. */
  async set(settings: object): Promise<void> {
    await this.ask(`chrome.storage.local.set({ settings: ${JSON.stringify(settings)} })`);
  }

  /** What an expression of the extension's own scope gives: `chrome.…` works in both browsers. */
  ask(expression: string): Promise<unknown> {
    return this.driver.browser.connected
      ? this.#desk.evaluate(expression)
      : Promise.reject(new Error('the browser is gone'));
  }

  async close(): Promise<void> {
    await this.driver.close();
    await this.site.close();
  }
}

type StartOptions = Omit<DriverOptions, 'port' | 'proxyPort'>;

/** Starts the browser and its internet, and waits for nothing. */
export async function launch(name: BrowserName, options: StartOptions) {
  const site = await startSite();
  const { port, proxyPort } = site;
  const start = name === 'chromium' ? startChromium : startFirefox;
  const driver = await start({ ...options, port, proxyPort });
  return { driver, site };
}

/** Waits until the popup's root says `coverage`. */
export async function waitForCoverage(popup: Page, coverage: Coverage): Promise<void> {
  await settled(async () => {
    const now = await coverageOf(popup);
    if (now !== coverage) throw new Error(`data-coverage is ${now}`);
    return true;
  }, `the popup to say ${coverage}`);
}

/** Waits until the popup says that the page is about `event`. */
export async function waitForEvent(popup: Page, event: string): Promise<void> {
  await settled(async () => {
    const now = await linkedEventOf(popup);
    if (now !== event) throw new Error(`data-event-id is ${now || 'absent'}`);
    return true;
  }, `the popup to say ${event}`);
}

/** What the popup's root says now. */
export function coverageOf(popup: Page): Promise<string> {
  return attribute(popup, '[data-coverage]', 'data-coverage');
}

/** Id of the event that the popup says the page is about, or an empty string. */
export function linkedEventOf(popup: Page): Promise<string> {
  return attribute(popup, '[data-coverage]', 'data-event-id');
}

/** Ids of the related articles, in the order shown. */
export function articlesOf(popup: Page): Promise<string[]> {
  return popup.$$eval('[data-article-id]', (nodes) =>
    nodes.map((node) => node.getAttribute('data-article-id') ?? ''),
  );
}

function attribute(page: Page, selector: string, name: string): Promise<string> {
  return page.$eval(selector, (node, key) => node.getAttribute(key) ?? '', name);
}
