/* eslint-disable @typescript-eslint/require-await -- promises, as the browser gives them */
/**
 * A small browser for unit tests: put it in place of the real one with
 * `vi.mock('@/lib/platform/browser', () => import('@/lib/platform/fake-browser'))`, and call
 * `resetBrowser()` before each test.
 */
import { clearEvents, fakeEvent } from './fake-event';
import { fakePermissions, fakeRegistry, matches } from './fake-permissions';

type Changes = Record<string, { oldValue?: unknown; newValue?: unknown }>;

const storageChanged = fakeEvent<[changes: Changes, area: string]>();

function fakeArea(area: string) {
  const items = new Map<string, unknown>();
  const change = (key: string, newValue: unknown) => {
    const oldValue = items.get(key);
    if (newValue === undefined) items.delete(key);
    else items.set(key, structuredClone(newValue));
    storageChanged.fire({ [key]: { oldValue, newValue } }, area);
  };
  return {
    items,
    /** Set to make every call fail, as a browser does that cannot store. */
    broken: false,
    async get(keys: string | null) {
      if (this.broken) throw new Error('storage is broken');
      const found: Record<string, unknown> = {};
      for (const [key, value] of items) if (keys === null || key === keys) found[key] = value;
      return structuredClone(found);
    },
    async set(values: Record<string, unknown>) {
      if (this.broken) throw new Error('storage is broken');
      for (const [key, value] of Object.entries(values)) change(key, value);
    },
    async remove(key: string) {
      if (items.has(key)) change(key, undefined);
    },
    async clear() {
      for (const key of [...items.keys()]) change(key, undefined);
    },
  };
}

/** A tab as the fake keeps it; `url` is missing where the browser would not tell it. */
export interface FakeTab {
  id: number;
  url?: string;
  incognito?: boolean;
  windowId?: number;
}

const tabs = new Map<number, FakeTab>();

const nobody = () => Promise.reject<unknown>(new Error('Receiving end does not exist.'));
const sendMessage: (message: unknown) => Promise<unknown> = nobody;
const sendToTab: (tabId: number, message: unknown, to: object) => Promise<unknown> = nobody;
const executeScript: (injection: object) => Promise<unknown[]> = async () => [];
const insertCSS: (injection: object) => Promise<void> = async () => undefined;
const getUILanguage = () => 'en';

export const browser = {
  runtime: {
    id: 'masar-test',
    onInstalled: fakeEvent<[]>(),
    onStartup: fakeEvent<[]>(),
    getURL: (path: string) => `chrome-extension://masar-test/${path}`,
    onMessage: fakeEvent<[message: unknown, sender: object, respond: (reply: unknown) => void]>(),
    sendMessage,
  },
  i18n: { getUILanguage },
  storage: { session: fakeArea('session'), local: fakeArea('local'), onChanged: storageChanged },
  tabs: {
    onUpdated: fakeEvent<[tabId: number, change: { url?: string; status?: string }]>(),
    onRemoved: fakeEvent<[tabId: number]>(),
    onReplaced: fakeEvent<[added: number, removed: number]>(),
    async get(tabId: number): Promise<FakeTab> {
      const tab = tabs.get(tabId);
      if (!tab) throw new Error(`No tab with id: ${tabId}.`);
      return { ...tab };
    },
    query: async ({ url }: { url?: string[] } = {}) =>
      [...tabs.values()].filter((tab) => !url || url.some((pattern) => matches(tab.url, pattern))),
    /** What was opened: addresses, and how. */
    opened: [] as { url: string; active?: boolean }[],
    async create(options: { url: string; active?: boolean }) {
      this.opened.push(options);
    },
    async update(options: { url: string }) {
      this.opened.push(options);
    },
    sendMessage: sendToTab,
  },
  action: {
    /** What each tab's button shows. */
    icons: new Map<number, string>(),
    titles: new Map<number | undefined, string>(),
    async setIcon({ tabId, path }: { tabId: number; path: Record<string, string> }) {
      if (!tabs.has(tabId)) throw new Error('No such tab');
      this.icons.set(tabId, /([a-z]+)-16\.png$/.exec(path['16'] ?? '')?.[1] ?? '');
    },
    async setTitle({ tabId, title }: { tabId?: number; title: string }) {
      this.titles.set(tabId, title);
    },
    badges: new Map<number, string>(),
    async setBadgeText({ tabId, text }: { tabId: number; text: string }) {
      this.badges.set(tabId, text);
    },
    setBadgeBackgroundColor: async () => undefined,
  },
  scripting: { executeScript, insertCSS, ...fakeRegistry() },
  permissions: fakePermissions(),
  omnibox: {
    onInputChanged: fakeEvent<[text: string, suggest: (found: object[]) => void]>(),
    onInputEntered: fakeEvent<[text: string, disposition: string]>(),
    /** What the first line says. */
    first: '',
    setDefaultSuggestion({ description }: { description: string }) {
      this.first = description;
    },
  },
  contextMenus: {
    onClicked: fakeEvent<[info: { menuItemId: string; selectionText?: string }, tab?: object]>(),
    entries: new Map<string, { title: string; contexts: string[] }>(),
    async removeAll() {
      this.entries.clear();
    },
    create({ id, title, contexts }: { id: string; title: string; contexts: string[] }) {
      this.entries.set(id, { title, contexts });
    },
    async update(id: string, { title }: { title: string }) {
      this.entries.set(id, { contexts: [], ...this.entries.get(id), title });
    },
  },
  commands: { onCommand: fakeEvent<[command: string, tab?: object]>() },
  sidePanel: {
    /** Windows whose panel was opened. */
    opened: [] as number[],
    async open({ windowId = -1 }: { windowId?: number }) {
      this.opened.push(windowId);
    },
  },
};

/** Forgets everything, and every listener. */
export function resetBrowser(): void {
  tabs.clear();
  browser.scripting.registered.clear();
  browser.permissions.granted.clear();
  browser.permissions.answer = true;
  browser.action.badges.clear();
  clearEvents();
  for (const area of [browser.storage.session, browser.storage.local]) {
    area.items.clear();
    area.broken = false;
  }
  browser.action.icons.clear();
  browser.action.titles.clear();
  browser.tabs.opened = [];
  browser.sidePanel.opened = [];
  browser.omnibox.first = '';
  browser.contextMenus.entries.clear();
  browser.runtime.sendMessage = sendMessage;
  browser.tabs.sendMessage = sendToTab;
  browser.scripting.executeScript = executeScript;
  browser.scripting.insertCSS = insertCSS;
  browser.i18n.getUILanguage = getUILanguage;
}

/** The worker ends and starts again: nothing in memory is left, and no listener. */
export function restartWorker(): void {
  clearEvents();
}

/** Opens a tab, or navigates one, as the browser does: the button's own picture is reset. */
export function navigate(
  tabId: number,
  url: string | undefined,
  incognito = false,
  windowId?: number,
): void {
  const known = { ...(url === undefined ? {} : { url }), ...(windowId ? { windowId } : {}) };
  tabs.set(tabId, { id: tabId, incognito, ...known });
  browser.action.icons.delete(tabId);
  browser.tabs.onUpdated.fire(tabId, url === undefined ? { status: 'loading' } : { url });
}

/** Closes a tab. */
export function closeTab(tabId: number): void {
  tabs.delete(tabId);
  browser.tabs.onRemoved.fire(tabId);
}
