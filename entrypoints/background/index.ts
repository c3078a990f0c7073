import { defineBackground } from 'wxt/utils/define-background';
import { judgementOn, remember } from '@/lib/db/memory';
import { ensureReference } from '@/lib/db/seeding';
import { serve } from '@/lib/messages/serve';
import { browser } from '@/lib/platform/browser';
import { detectPage } from '@/lib/platform/detector';
import { pageHandlers } from '@/lib/platform/page-answers';
import { surfaceHandlers } from '@/lib/platform/surface-answers';
import { followTabs, forgetOrphans } from '@/lib/platform/tab-events';
import { refreshAll } from '@/lib/platform/toolbar';

/**
 * The background worker. It is ended at any time and started by the next event, so it keeps
 * nothing in memory, and every listener is registered before this function returns.
 */
export default defineBackground(() => {
  serve({ ...pageHandlers({ detect: detectPage, judgementOn }), ...surfaceHandlers({ remember }) });
  followTabs();
  browser.runtime.onInstalled.addListener(start);
  browser.runtime.onStartup.addListener(start);
});

/** The browser has started, or the extension is new in it. */
function start(): void {
  void ensureReference();
  void forgetOrphans();
  void refreshAll();
}
