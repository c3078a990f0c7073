/**
 * The toolbar button: its picture and its words say what is known of each tab's page.
 */
import { browser } from './browser';
import { serialByKey } from './serial';
import { loadSettings } from './settings';
import { coverageOf, type TabCoverage } from './tab-coverage';
import { storedTabIds } from './tab-state';
import { TITLES, type TitleId } from './toolbar-titles';
import { uiLanguage } from './ui-language';

/** The pictures: about the talks, event unsure, with notices, not about them, not read. */
export type Face = 'on' | 'maybe' | 'note' | 'quiet' | 'off';

export const ICON_SIZES = [16, 32, 48, 128] as const;

/** Where the build has a picture, by size in pixels. */
export function iconPaths(face: Face): Record<string, string> {
  return Object.fromEntries(ICON_SIZES.map((size) => [size, `/icons/${face}-${size}.png`]));
}

/**
 * The picture and the words for a tab. Notices come before doubt about the event: they change
 * how the page is read. A page about the track as a whole is not in doubt, it has no single event.
 */
export function faceOf({ coverage, state }: TabCoverage): { face: Face; title: TitleId } {
  if (coverage === 'checking' || coverage === 'unsupported')
    return { face: 'off', title: coverage };
  if (coverage === 'unchecked') return { face: 'off', title: 'off' };
  const said = state?.judgement ? (`said-${state.judgement}` as const) : null;
  if (coverage === 'not-covered') return { face: 'quiet', title: said ?? 'quiet' };
  const detection = state?.detection;
  const [face, title] = ((): [Face, TitleId] => {
    if (detection && detection.notices.length > 0) return ['note', 'note'];
    if (!detection || detection.eventSure === 'none') return ['on', 'whole'];
    return detection.eventSure === 'unsure' ? ['maybe', 'maybe'] : ['on', 'on'];
  })();
  return { face, title: said ?? title };
}

const inOrder = serialByKey<number>();

/** Makes the button show what is known of a tab's page now. A tab that is gone needs nothing. */
export function refreshToolbar(tabId: number): Promise<void> {
  return inOrder(tabId, async () => {
    const [coverage, settings] = await Promise.all([coverageOf(tabId), loadSettings()]);
    const { face, title } = faceOf(coverage);
    await Promise.allSettled([
      browser.action.setIcon({ tabId, path: iconPaths(face) }),
      browser.action.setTitle({ tabId, title: TITLES[title][uiLanguage(settings)] }),
    ]);
  });
}

/** Says it anew for every tab, and for those to come, in the reader's language. */
export async function refreshAll(): Promise<void> {
  const title = TITLES.off[uiLanguage(await loadSettings())];
  await browser.action.setTitle({ title });
  await Promise.all((await storedTabIds()).map(refreshToolbar));
}
