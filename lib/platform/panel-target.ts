/**
 * Where the panel of a window is to go, said by whoever opened it: in `storage.session`, so that a
 * panel that is open hears of it and one that opens finds it.
 */
import { browser } from './browser';

const keyOf = (windowId: number) => `panel-target:${windowId}`;

/** The fragment of a clipping's view, as the surfaces read it. */
export function hashOfClipping(id: string): string {
  return `#/clipping/${encodeURIComponent(id)}`;
}

/** Sends the panel of a window to a fragment (`#/event/some-id`). */
export async function sendPanel(windowId: number, hash: string): Promise<void> {
  await browser.storage.session.set({ [keyOf(windowId)]: hash }).catch(() => undefined);
}

/** The fragment a panel was sent to, which is then forgotten; null where it was sent nowhere. */
export async function takeTarget(windowId: number | null): Promise<string | null> {
  if (windowId === null) return null;
  const key = keyOf(windowId);
  const found: Record<string, unknown> = await browser.storage.session.get(key).catch(() => ({}));
  const hash = found[key];
  if (hash !== undefined) await browser.storage.session.remove(key).catch(() => undefined);
  return typeof hash === 'string' ? hash : null;
}

/**
 * Calls `go` whenever the panel of the window is sent somewhere, until the result is called; also
 * where it was sent after it was last asked, before anyone listened.
 */
export function watchTarget(windowId: number | null, go: (hash: string) => void): () => void {
  if (windowId === null) return () => undefined;
  const key = keyOf(windowId);
  const onChanged = (changes: Record<string, { newValue?: unknown }>, area: string) => {
    const hash = changes[key]?.newValue;
    if (area !== 'session' || typeof hash !== 'string') return;
    go(hash);
    void browser.storage.session.remove(key).catch(() => undefined);
  };
  browser.storage.onChanged.addListener(onChanged);
  void takeTarget(windowId).then((hash) => {
    if (hash !== null) go(hash);
  });
  return () => browser.storage.onChanged.removeListener(onChanged);
}
