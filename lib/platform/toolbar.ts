/**
 * The toolbar button: its picture and its words say what is known of each tab's page.
 */
import { numberFormat } from '@/lib/i18n/numbers';
import { browser } from './browser';
import { isOnSite } from './hosts';
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
export function faceOf({ coverage, state, siteOff }: TabCoverage): { face: Face; title: TitleId } {
  if (coverage === 'checking' || coverage === 'unsupported')
    return { face: 'off', title: coverage };
  if (coverage === 'unchecked') return { face: 'off', title: siteOff ? 'site-off' : 'off' };
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

/** How many notices there are on the page that a tab shows as being about the talks. */
function noticesOf({ coverage, state }: TabCoverage): number {
  return coverage === 'covered' ? (state?.detection?.notices.length ?? 0) : 0;
}

const inOrder = serialByKey<number>();

/** Makes the button show what is known of a tab's page now. A tab that is gone needs nothing. */
export function refreshToolbar(tabId: number): Promise<void> {
  return inOrder(tabId, async () => {
    const [coverage, settings] = await Promise.all([coverageOf(tabId), loadSettings()]);
    const { face, title } = faceOf(coverage);
    const lang = uiLanguage(settings);
    const count = settings.toolbar === 'count' ? noticesOf(coverage) : 0;
    await Promise.allSettled([
      browser.action.setIcon({ tabId, path: iconPaths(face) }),
      browser.action.setTitle({ tabId, title: TITLES[title][lang] }),
      browser.action.setBadgeText({
        tabId,
        text: count > 0 ? numberFormat(lang).format(count) : '',
      }),
    ]);
  });
}

/** How long the button says what became of something. */
const OUTCOME_MS = 2_000;

/** Says for a moment, in place of the number, that something was done or was not. */
export async function showOutcome(tabId: number, done: boolean): Promise<void> {
  const text = done ? '✓' : '!';
  await browser.action.setBadgeText({ tabId, text }).catch(() => undefined);
  setTimeout(() => void refreshToolbar(tabId).catch(() => undefined), OUTCOME_MS);
}

/** Behind the number: the colour of notices on light paper (`--note`), which carries white text. */
const BADGE = '#6f5200';

/**
 * Says it anew for every tab of which something is to be said, and for those to come, in the
 * reader's language.
 * @param also tabs that had a state or stood on a site that was off, and have no longer.
 */
export async function refreshAll(also: readonly number[] = []): Promise<void> {
  const settings = await loadSettings();
  const title = TITLES.off[uiLanguage(settings)];
  await Promise.allSettled([
    browser.action.setTitle({ title }),
    browser.action.setBadgeBackgroundColor({ color: BADGE }),
  ]);
  const tabs = await browser.tabs.query({});
  const off = tabs.filter(({ url }) => isOnSite(url, settings.sitesOff));
  const ids = [...(await storedTabIds()), ...also, ...off.flatMap(({ id }) => id ?? [])];
  await Promise.all([...new Set(ids)].map(refreshToolbar));
}
