import { defineBackground } from 'wxt/utils/define-background';
import { judgementOn, remember } from '@/lib/db/memory';
import { openReference } from '@/lib/db/reference-store';
import { ensureReference } from '@/lib/db/seeding';
import { serve } from '@/lib/messages/serve';
import { followAddedSites } from '@/lib/platform/added-sites';
import { browser } from '@/lib/platform/browser';
import { detectPage } from '@/lib/platform/detector';
import { clippingHandlers, startClippings } from '@/lib/platform/clipping-answers';
import { markHandlers } from '@/lib/platform/mark-answers';
import { fillMenu, followMenu } from '@/lib/platform/menu';
import { followOmnibox } from '@/lib/platform/omnibox';
import { pageHandlers } from '@/lib/platform/page-answers';
import { followQuotes, quoteHandlers, withQuotes, withRepaint } from '@/lib/platform/quote-answers';
import { followSaveButton, saveButtonHandlers, withSaveButton } from '@/lib/platform/save-button';
import { followSaving } from '@/lib/platform/save-menu';
import { surfaceHandlers } from '@/lib/platform/surface-answers';
import { followTabs, startTabs } from '@/lib/platform/tab-events';
import { saveHandlers, type Filer } from '@/lib/platform/tab-save';

/** Clippings are filed as pages are read. */
const filer: Filer = {
  detect: detectPage,
  termIds: async () => new Set((await (await openReference()).allTerms()).map(({ id }) => id)),
};

/**
 * The background worker. It is ended at any time and started by the next event, so it keeps
 * nothing in memory, and every listener is registered before this function returns.
 */
export default defineBackground(() => {
  serve({
    ...withSaveButton(withQuotes(pageHandlers({ detect: detectPage, judgementOn }))),
    ...surfaceHandlers({ remember }),
    ...markHandlers,
    ...withRepaint(clippingHandlers),
    ...quoteHandlers,
    ...saveHandlers(filer),
    ...saveButtonHandlers(filer),
  });
  followTabs();
  followMenu();
  followSaving(filer);
  followQuotes();
  followSaveButton();
  followAddedSites();
  followOmnibox();
  browser.runtime.onInstalled.addListener(() => {
    startTabs();
    void fillMenu();
  });
  browser.runtime.onStartup.addListener(() => {
    startTabs();
    void startClippings();
  });
  // Also for a worker that was ended while it seeded: whatever woke this one, it looks again.
  void ensureReference();
});
