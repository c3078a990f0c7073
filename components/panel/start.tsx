/**
 * Starts the panel or the full tab: asks for everything at once, draws as soon as the language and
 * the kept view are known.
 */
import { render } from 'preact';
import { ownWindow } from '@/lib/platform/active-tab';
import { takeTarget } from '@/lib/platform/panel-target';
import { readKept } from '@/lib/platform/kept-view';
import { loadSettings } from '@/lib/platform/settings';
import { routeOf } from '../navigation/route';
import { PanelApp, type PanelAppProps } from './app';
import { keptFrom } from './kept';
import { readWideReference } from './load';

/** Draws the surface into `root`; a panel opens where it was left in this window. */
export async function startPanel(root: HTMLElement, kind: PanelAppProps['kind']): Promise<void> {
  // The database is half of the code and is not needed for the first picture.
  const reference = import('@/lib/db/reference-store')
    .then(({ openReference }) => openReference())
    .then(readWideReference);
  // Handled where it is shown; here only so that it never counts as unhandled.
  reference.catch(() => null);
  const pinned = pinnedTab(location.search);
  const windowId = kind === 'panel' && pinned === null ? await ownWindow() : null;
  const [settings, found, sent] = await Promise.all([
    loadSettings(),
    readKept(windowId),
    takeTarget(windowId),
  ]);
  const kept = keptFrom(found);
  // Sent somewhere by whoever opened it: that is what the reader wants to see.
  const route = sent === null ? null : routeOf(sent);
  render(
    <PanelApp
      kind={kind}
      settings={settings}
      reference={reference}
      kept={route ? { ...kept, route } : kept}
      windowId={windowId}
      pinned={pinned}
    />,
    root,
  );
}

/** The tab named in the address (`?tab=7`, for scripts and tests), or null. */
function pinnedTab(search: string): number | null {
  const named = new URLSearchParams(search).get('tab');
  return named !== null && /^\d{1,10}$/.test(named) ? Number(named) : null;
}
