/**
 * The views of the panel, the full tab and the options: for each a sheet with all languages, light
 * and dark, and one more with what is narrow.
 */
import type { Masar } from '../../tests/e2e/harness/masar';
import { libraryViews, optionsView, panelViews, type View } from '../../tests/e2e/harness/views';
import { sheetOf, type Cell } from './sheet';
import { UI_LANGUAGES } from '../../lib/reference/ui-languages';
import { shoot, SUBJECTS, type Shot } from './shoot';

type Save = (name: string, picture: Uint8Array) => Promise<void>;

/** A panel as most readers have it open. */
const PANEL = { width: 480, height: 960 };
/** The narrowest that a reader can make it. */
const NARROW = { width: 320, height: 800 };
const TAB = { width: 1120, height: 800 };

/** The others are made of the same parts; light is enough of them. */
const IN_BOTH: ReadonlySet<string> = new Set(['page', 'timeline', 'event', 'room', 'article']);

/** Takes all of them about the page in a tab. */
export async function takeViews(masar: Masar, tabId: number, save: Save): Promise<void> {
  const { browser } = masar.driver;
  const [page, desk] = [await browser.newPage(), await browser.newPage()];
  const cell = async (view: View, shot: Shot): Promise<Cell> => {
    await page.bringToFront();
    return { picture: await shoot(masar, page, tabId, view, shot), width: shot.width };
  };
  const put = async (name: string, rows: readonly (readonly Cell[])[]) => {
    await desk.bringToFront();
    await save(`${name}.webp`, await sheetOf(desk, rows));
  };
  const inAll = async (view: View, size: typeof PANEL, theme: Shot['theme']) => {
    const cells: Cell[] = [];
    for (const language of UI_LANGUAGES) cells.push(await cell(view, { ...size, language, theme }));
    return cells;
  };

  for (const view of [...panelViews(SUBJECTS), optionsView]) {
    const light = await inAll(view, PANEL, 'light');
    const rows = IN_BOTH.has(view.name) ? [light, await inAll(view, PANEL, 'dark')] : [light];
    await put(`view-${view.name}`, rows);
  }
  const narrow: Cell[] = [];
  for (const view of panelViews(SUBJECTS).slice(0, 6)) {
    narrow.push(await cell(view, { ...NARROW, language: 'ar', theme: 'light' }));
  }
  await put('view-narrow', [narrow]);
  for (const view of libraryViews) {
    await put(`view-${view.name}`, [
      [await cell(view, { ...TAB, language: 'ar', theme: 'light' })],
      [await cell(view, { ...TAB, language: 'en', theme: 'dark' })],
    ]);
  }
  await page.close();
  await desk.close();
}
