import type { Browser, CDPSession, Target } from 'puppeteer-core';

export const SCHEME = 'chrome-extension://';

/**
 * Chromium says this by itself when a tab is closed while its icon is being set, whatever the caller
 * does with the rejection.
 */
const TAB_IS_GONE = 'Unchecked runtime.lastError: No tab with id';

export interface Collector {
  /** Grows as they come; who has read them takes them out. */
  readonly problems: string[];
  /** Stops listening: a worker that is listened to does not end. */
  release(target: Target): Promise<void>;
}

/**
 * Listens to the extension's worker, its pages and its content scripts, present and to come: errors,
 * and requests that leave the extension.
 */
export function collectProblems(browser: Browser): Collector {
  const problems: string[] = [];
  const sessions = new Map<Target, CDPSession>();
  const watch = async (target: Target) => {
    if (!['page', 'service_worker'].includes(target.type().toString())) return;
    const isFromUs = (source = '') => `${target.url()} ${source}`.includes(SCHEME);
    const session = await target.createCDPSession();
    sessions.set(target, session);
    session.on('Runtime.exceptionThrown', ({ exceptionDetails: details }) => {
      const text = `${details.text} ${details.exception?.description ?? ''} ${details.url ?? ''}`;
      if (isFromUs(text)) problems.push(text.trim());
    });
    session.on('Runtime.consoleAPICalled', ({ type, args, stackTrace }) => {
      if (type !== 'error' || !isFromUs(stackTrace?.callFrames[0]?.url)) return;
      const text = args.map(({ value, description }) => String(value ?? description)).join(' ');
      if (!text.startsWith(TAB_IS_GONE)) problems.push(text);
    });
    session.on('Log.entryAdded', ({ entry }) => {
      const wanted = entry.level === 'error' && !entry.text.startsWith(TAB_IS_GONE);
      if (wanted && isFromUs(entry.url)) problems.push(entry.text);
    });
    session.on('Network.requestWillBeSent', ({ request }) => {
      const leaves = /^(https?|wss?):/.test(request.url);
      if (leaves && target.url().startsWith(SCHEME)) problems.push(`request: ${request.url}`);
    });
    await Promise.all(
      (['Runtime.enable', 'Log.enable', 'Network.enable'] as const).map((it) => session.send(it)),
    );
  };
  const watchQuietly = (target: Target) => {
    // A target that is gone before it could be watched has nothing to say.
    watch(target).catch(() => undefined);
  };
  browser.targets().forEach(watchQuietly);
  browser.on('targetcreated', watchQuietly);
  return {
    problems,
    async release(target) {
      await sessions.get(target)?.detach();
    },
  };
}
