/**
 * The worker's side of showing the reasons on the page itself, because the reader asked.
 */
import type { Detection } from '@/lib/detect/types';
import type { Reply } from '@/lib/messages/protocol';
import { failure } from '@/lib/messages/replies';
import { tell } from '@/lib/messages/send';
import type { Handlers } from '@/lib/messages/serve';
import { browser } from './browser';
import { samePage } from './page-url';
import { readTab } from './tab-state';

const SCRIPT = '/mark-page.js';
const LOOK = '/marks.css';

/** The handler for `tab/marks`. */
export const markHandlers: Pick<Handlers, 'tab/marks'> = {
  'tab/marks': ({ show }, tabId) => (show ? showMarks(tabId) : setMarks(tabId, show)),
};

/** The page's own words that spoke for or against, each once. */
export function passagesOf({ evidence }: Detection): string[] {
  return [...new Set(evidence.map(({ quote }) => quote).filter((quote) => quote !== ''))];
}

async function showMarks(tabId: number): Promise<Reply<number>> {
  const stored = await readTab(tabId);
  const tab = await browser.tabs.get(tabId).catch(() => null);
  if (!tab) return failure('no-such-tab');
  const detection = stored && samePage(tab.url, stored.state.url) ? stored.state.detection : null;
  if (!detection) return failure('page-changed');
  const target = { tabId };
  try {
    await browser.scripting.insertCSS({ target, files: [LOOK] });
    await browser.scripting.executeScript({ target, files: [SCRIPT] });
  } catch {
    return failure('not-allowed');
  }
  return tell(tabId, 'marks/set', { passages: passagesOf(detection) });
}

/** Takes the marks away (`false`), or asks how many there are (`null`). */
async function setMarks(tabId: number, show: false | null): Promise<Reply<number>> {
  const reply = await tell(tabId, 'marks/set', { passages: show === null ? null : [] });
  // No script for marks in the page: nothing is marked.
  return !reply.ok && reply.code === 'no-such-tab' ? { ok: true, value: 0 } : reply;
}
