/**
 * The detector's answers to whole pages, by the built extension in a real Chromium, each page at its
 * real address. What is measured is what a reader gets: the page's script, the gate, the reading,
 * the worker. Sites of the list are read by themselves; on others the icon is clicked, which lends
 * the page to the extension, and the popup's question is asked.
 */
import type { Page } from 'puppeteer-core';
import * as v from 'valibot';
import type { Detection } from '../../lib/detect/types.ts';
import { Masar, type StoredState } from '../../tests/e2e/harness/masar';
import { settled } from '../../tests/e2e/harness/wait';
import { freshBuild, listedHosts } from '../bench/fresh-build';
import type { Answer } from './measures.ts';
import type { HtmlPage } from './pages-index.ts';

/** How a page came to its answer. */
export interface PageAnswer extends Answer {
  /** Read unasked, or because the reader asked. */
  readonly way: 'listed' | 'asked';
  /** The gate found no reason to read it. */
  readonly stopped: boolean;
}

/** No script of a page runs and nothing is fetched: what counts is the page as it was saved. */
const HEADERS = { 'content-security-policy': "default-src 'none'; style-src 'unsafe-inline'" };

const PATIENCE_MS = 40_000;

/** What is known of a page that nobody has read. */
const UNREAD: Detection = {
  covered: false,
  probability: 0,
  evidence: [],
  events: [],
  eventSure: 'none',
  named: [],
  notices: [],
  published: null,
};

/** Opens each page and gives what the extension answered; `told` is called after each. */
export async function evaluatePages(
  pages: readonly HtmlPage[],
  told: (done: number) => void = () => undefined,
): Promise<PageAnswer[]> {
  const extension = freshBuild();
  const isListed = listedHosts(extension);
  const masar = await Masar.start('chromium', { extension });
  try {
    const answers: PageAnswer[] = [];
    for (const page of pages) {
      answers.push(await evaluatePage(masar, page, isListed(new URL(page.url).hostname)));
      told(answers.length);
    }
    return answers;
  } finally {
    await masar.close();
  }
}

async function evaluatePage(masar: Masar, page: HtmlPage, listed: boolean): Promise<PageAnswer> {
  const body = withoutRefresh(page.html);
  const tab = await masar.open(page.url, {
    [page.url]: { body, type: 'text/html', headers: HEADERS },
  });
  try {
    const tabId = await masar.tabIdOf(tab);
    if (!listed) await askToRead(masar, tab, tabId);
    const { detection, status } = await settled(
      () => answeredState(masar, tabId),
      `an answer to ${page.id} (${page.url})`,
      PATIENCE_MS,
    );
    const stopped = detection === null;
    const covered = status === 'covered';
    return {
      page,
      detection: { ...(detection ?? UNREAD), covered },
      way: listed ? 'listed' : 'asked',
      stopped,
    };
  } finally {
    await tab.close();
  }
}

/** The reader's way: a click on the icon, then the popup's question. */
async function askToRead(masar: Masar, tab: Page, tabId: number): Promise<void> {
  await masar.driver.clickIcon(tab);
  const message = { name: 'tab/check', request: { tabId } };
  const reply = await masar.ask(`chrome.runtime.sendMessage(${JSON.stringify(message)})`);
  v.parse(v.object({ ok: v.literal(true) }), reply);
}

async function answeredState(masar: Masar, tabId: number): Promise<StoredState | null> {
  const state = await masar.stateOf(tabId);
  return state === null || state.status === 'checking' ? null : state;
}

/** A saved page that sends the browser on would not be there to be read. */
function withoutRefresh(html: string): string {
  return html.replace(/<meta[^>]{1,200}http-equiv\s*=\s*["']?refresh[^>]*>/gi, '');
}
