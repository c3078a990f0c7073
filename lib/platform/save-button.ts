/**
 * The worker's side of the small button beside a selection: puts its script into pages that were
 * looked at, where the reader has turned it on, and saves for it by the one save path.
 */
import type { Reply } from '@/lib/messages/protocol';
import { failure, success } from '@/lib/messages/replies';
import { tell } from '@/lib/messages/send';
import type { Handlers } from '@/lib/messages/serve';
import { browser } from './browser';
import { saveButtonIn, type SaveButton } from './button-words';
import { isOnSite } from './hosts';
import { loadSettings, watchSettings, type Settings } from './settings';
import { saveFromTab, type Filer } from './tab-save';
import { storedTabIds } from './tab-state';
import { showOutcome } from './toolbar';
import { uiLanguage } from './ui-language';

const SCRIPT = '/save-button.js';
const LOOK = '/save-button.css';

type Looked = Pick<Handlers, 'page/unrelated' | 'page/read'>;

/** The handler for `page/save`: a page asks only where the button is. */
export function saveButtonHandlers(filer: Filer): Pick<Handlers, 'page/save'> {
  return {
    'page/save': async (_request, tabId) => {
      if (!(await loadSettings()).saveButton) return failure('not-allowed');
      const saved = await saveFromTab(filer, tabId, 'selection');
      void showOutcome(tabId, saved.ok);
      return saved.ok ? success({ merged: saved.value.merged }) : saved;
    },
  };
}

/** The pages' handlers, which then have the button offered on pages that were looked at. */
export function withSaveButton<H extends Looked>(handlers: H): H {
  const then = <A>(handler: (request: A, tabId: number) => Promise<Reply<null>>) => {
    return async (request: A, tabId: number): Promise<Reply<null>> => {
      const reply = await handler(request, tabId);
      if (reply.ok) void offerButton(tabId);
      return reply;
    };
  };
  return {
    ...handlers,
    'page/unrelated': then(handlers['page/unrelated']),
    'page/read': then(handlers['page/read']),
  };
}

/** Follows the option, and what the button says. Call it synchronously when the worker starts. */
export function followSaveButton(): void {
  watchSettings((now, before) => {
    const matters = (['saveButton', 'language', 'theme', 'sitesOff'] as const).some(
      (key) => String(now[key]) !== String(before[key]),
    );
    if (matters && (now.saveButton || before.saveButton)) void offerEverywhere(now);
  });
}

/** Offers the button on a tab's page if the reader wants it there. Never rejects. */
async function offerButton(tabId: number): Promise<void> {
  const settings = await loadSettings();
  if (settings.saveButton) await setButton(tabId, settings).catch(() => undefined);
}

/** On, off or said anew on every page that is known. */
async function offerEverywhere(settings: Settings): Promise<void> {
  const ids = settings.saveButton ? await storedTabIds() : [];
  const others = (await browser.tabs.query({})).flatMap(({ id }) => id ?? []);
  const known = new Set(ids);
  await Promise.allSettled([
    ...ids.map((tabId) => setButton(tabId, settings)),
    // What was put in before the option or the site was turned off.
    ...others
      .filter((tabId) => !known.has(tabId))
      .map((tabId) => tell(tabId, 'button/set', { button: null })),
  ]);
}

async function setButton(tabId: number, settings: Settings): Promise<void> {
  const { url, incognito } = await browser.tabs.get(tabId);
  // Of a private window nothing is saved, so nothing is offered there.
  const wanted = settings.saveButton && !incognito && !isOnSite(url, settings.sitesOff);
  if (wanted) {
    const target = { tabId };
    await browser.scripting.insertCSS({ target, files: [LOOK] });
    await browser.scripting.executeScript({ target, files: [SCRIPT] });
  }
  const button: SaveButton | null = wanted
    ? saveButtonIn(uiLanguage(settings), settings.theme)
    : null;
  await tell(tabId, 'button/set', { button });
}
