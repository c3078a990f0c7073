/**
 * The views of the panel, the full tab and the options, each on a sheet: in every language, light
 * above dark, and below as narrow as it gets. With `all`, every combination by itself instead.
 */
import type { UiLanguage } from '../../lib/reference/types';
import type { Masar } from '../../tests/e2e/harness/masar';
import { libraryViews, optionsView, panelViews, type View } from '../../tests/e2e/harness/views';
import { sheetOf, type Cell } from './sheet';
import { UI_LANGUAGES } from '../../lib/reference/ui-languages';
import { shoot, SUBJECTS, type Shot } from './shoot';

export interface Wanted {
  /** Part of the names of those that are wanted; null for all views. */
  readonly only: string | null;
  /** Every combination of language, colours and width, a picture each. */
  readonly all: boolean;
}

type Save = (name: string, picture: Uint8Array) => Promise<void>;
type Size = Pick<Shot, 'width' | 'height'>;
type Shown = View & Pick<Shot, 'to'>;

/** A panel as most readers have it open, and the narrowest that one can make it. */
const PANEL: Size = { width: 480, height: 900 };
const NARROW: Size = { width: 320, height: 700 };
const TAB: Size = { width: 1120, height: 760 };
const THEMES = ['light', 'dark'] as const;

const QUESTION: Readonly<Record<UiLanguage, string>> = {
  ar: 'الشيباني باريس 2025',
  en: 'Paris 2025 talks',
  he: 'שיחות פריז 2025',
};

const clippings: Shown = {
  name: 'clippings',
  path: 'sidepanel.html#/clippings',
  whole: '[data-clipping-id]',
};

/** The look-up with a question in it, which is asked in the reader's own language. */
const answered = ({ name, path, whole }: View, language: UiLanguage): View => ({
  name,
  path: name === 'find' ? `${path}/${encodeURIComponent(QUESTION[language])}` : path,
  whole: name === 'find' ? '.panel-find [role="option"]' : whole,
});

const panels: readonly Shown[] = [
  ...panelViews(SUBJECTS),
  clippings,
  optionsView,
  { ...optionsView, name: 'options-sites', to: '.listed-sites' },
  { ...optionsView, name: 'options-storage', to: '.health' },
];
const tabs: readonly Shown[] = [
  ...libraryViews,
  {
    name: 'library-event',
    path: `library.html#/event/${SUBJECTS.event}`,
    whole: '.event-page .ledger',
  },
  { ...clippings, name: 'library-clippings', path: 'library.html#/clippings' },
];

/** Takes them about the page in a tab. */
export async function takeViews(
  masar: Masar,
  tabId: number,
  { only, all }: Wanted,
  save: Save,
): Promise<void> {
  const { browser } = masar.driver;
  const [page, desk] = [await browser.newPage(), await browser.newPage()];
  const wanted = ({ name }: View) => only === null || name.includes(only);
  const cell = async (view: Shown, shot: Shot): Promise<Cell> => {
    await page.bringToFront();
    const to = view.to === undefined ? {} : { to: view.to };
    const picture = await shoot(masar, page, tabId, answered(view, shot.language), {
      ...shot,
      ...to,
    });
    return { picture, width: shot.width };
  };
  const row = async (view: Shown, size: Size, theme: Shot['theme']) => {
    const cells: Cell[] = [];
    for (const language of UI_LANGUAGES) cells.push(await cell(view, { ...size, language, theme }));
    return cells;
  };
  const put = async (name: string, rows: readonly (readonly Cell[])[]) => {
    await desk.bringToFront();
    await save(`view-${name}.webp`, await sheetOf(desk, rows));
  };
  const each = async (view: Shown, sizes: readonly Size[]) => {
    for (const size of sizes) {
      for (const theme of THEMES) {
        for (const [i, { picture }] of (await row(view, size, theme)).entries()) {
          await save(`${view.name}-${UI_LANGUAGES[i] ?? ''}-${theme}-${size.width}.webp`, picture);
        }
      }
    }
  };

  for (const view of panels.filter(wanted)) {
    if (all) await each(view, [PANEL, NARROW]);
    else {
      await put(view.name, [
        await row(view, PANEL, 'light'),
        await row(view, PANEL, 'dark'),
        await row(view, NARROW, 'light'),
      ]);
    }
  }
  for (const view of tabs.filter(wanted)) {
    if (all) await each(view, [TAB]);
    else {
      const looks = [
        ['ar', 'light'],
        ['he', 'dark'],
        ['en', 'light'],
      ] as const;
      const rows: Cell[][] = [];
      for (const [language, theme] of looks) {
        rows.push([await cell(view, { ...TAB, language, theme })]);
      }
      await put(view.name, rows);
    }
  }
  await page.close();
  await desk.close();
}
