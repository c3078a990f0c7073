import type { Browser, Page } from 'puppeteer-core';

export type BrowserName = 'chromium' | 'firefox';

/** How a browser is started. */
export interface DriverOptions {
  /** Folder of the unpacked build. */
  readonly extension: string;
  /** Where every host name leads: HTTPS, and a proxy in front of it. */
  readonly port: number;
  readonly proxyPort: number;
  /** A profile folder to keep; a fresh one otherwise. */
  readonly profile?: string;
  /** With a window on the screen. */
  readonly visible?: boolean;
  /** Firefox preferences beside the usual. */
  readonly prefs?: Readonly<Record<string, string | number | boolean>>;
}

/** One browser with the extension in it: what the two browsers do each in their own way. */
export interface Driver {
  readonly name: BrowserName;
  readonly browser: Browser;
  /** `chrome-extension://…` or `moz-extension://…`, without a slash at the end. */
  readonly origin: string;
  /** Opens one of the extension's own pages in `page` and waits until it is loaded. */
  gotoExtension(page: Page, path: string): Promise<void>;
  /** Clicks the toolbar icon over `page`, which lends the page to the extension (`activeTab`). */
  clickIcon(page: Page): Promise<void>;
  /** The popup that the click opened, where the driver can reach into it; else null. */
  openedPopup(): Promise<Page | null>;
  /**
   * Opens the panel beside `page` as a reader does: in Firefox by the shortcut, in Chromium, whose
   * driver reaches neither its menus nor its shortcuts, by the popup's button.
   */
  openPanel(page: Page): Promise<void>;
  closePanel(): Promise<void>;
  /** Ends the background worker, as the browser does when it has been idle. */
  killWorker(): Promise<void>;
  /** What went wrong in the extension since this was last asked: errors, and requests it made. */
  problems(): Promise<readonly string[]>;
  /** Ends the browser as a crash would, without a chance to write anything. */
  crash(): Promise<void>;
  close(): Promise<void>;
}
