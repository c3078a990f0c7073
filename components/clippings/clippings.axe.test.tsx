// @vitest-environment happy-dom
import axe from 'axe-core';
import type { ComponentChildren } from 'preact';
import { act } from 'preact/test-utils';
import { describe, expect, it } from 'vitest';
import type { UiLanguage } from '@/lib/reference/types';
import { clippings, places, trashOf } from '../fixtures/clippings';
import { giveHeights, hit, show, type Shown } from '../fixtures/clippings-harness';
import { exportProps, health, importReport, ownArticle } from '../fixtures/keeping';
import { timeline } from '../fixtures/story';
import { ExportDialog } from '../keeping/export-dialog';
import type { ImportState } from '../keeping/import-types';
import { ImportView } from '../keeping/import-view';
import { StorageHealth } from '../keeping/storage-health';
import { OwnArticlePage } from '../own-articles/own-article-page';
import { OwnArticles } from '../own-articles/own-articles';
import { all, draw, one } from '../view/test-harness';
import { SaveRow } from './save-row';

giveHeights();

type State = (lang: UiLanguage) => Promise<void>;
const nothing = () => undefined;
const click = (selector: string) => act(() => one(selector).click());
/** What is a part of a page, under that page's heading. */
const part = (made: ComponentChildren, lang: UiLanguage) =>
  draw(
    <>
      <h1>test</h1>
      {made}
    </>,
    lang,
  );
const event = timeline.find(({ id }) => id === 'bridge-1') ?? null;
const undo = { what: 'trash', n: 3, onUndo: nothing, onDismiss: nothing } as const;
const draft = { note: 'half', tags: ['outcome'], colour: 'rose', eventIds: ['raid'] } as const;

const list = (shown: Shown, then: () => Promise<void> = () => Promise.resolve()) =>
  (async (lang) => {
    await show({ world: { places }, ...shown }, lang);
    await then();
  }) satisfies State;
const edit = async (code: string) => {
  await act(() => one('[data-clipping-id="quote-ar"]').closest<HTMLElement>('[data-row]')?.focus());
  await hit('', code);
};
const importing = (state: ImportState): State => {
  const acts = { onFile: nothing, onImport: nothing, onCancel: nothing, onUndo: nothing };
  return (lang) => part(<ImportView state={state} {...acts} />, lang);
};
const saving = (saved: 'quote' | null): State => {
  const acts = { onSave: nothing, onUndo: nothing, onOpen: nothing };
  const done = saved && { kind: saved, event };
  const problem = saved ? null : 'storage-full';
  return (lang) =>
    part(
      <SaveRow selection article saving={null} saved={done} problem={problem} {...acts} />,
      lang,
    );
};

const states: [string, State][] = [
  ['the list by event', list({ undo })],
  ['the list by page', list({ state: { by: 'page' } })],
  ['the list by tag', list({ state: { by: 'tag' } })],
  ['the list by date', list({ state: { by: 'date' } })],
  ['the list with its filter', list({}, () => click('.clip-filter .fold'))],
  ['both versions of a quote', list({}, () => click('.clip-changed .fold'))],
  ['the menu of a card', list({}, () => click('.clip .menu button'))],
  [
    'several selected, with a colour to choose',
    list({}, async () => {
      await click('.clip-tools > .act');
      await click('.clip-select input');
      await act(() => all('.clip-bulk [aria-expanded]')[1]?.click());
    }),
  ],
  ['the editor', list({}, () => edit('KeyE'))],
  [
    'the editor with a list of events, and no room',
    list(
      {
        world: {
          drafts: new Map([['quote-ar', draft]]),
          saving: new Map([['quote-ar', 'storage-full']]),
        },
      },
      async () => {
        await edit('KeyF');
        await hit('ArrowDown');
      },
    ),
  ],
  ['nothing saved', list({ clippings: [], keys: 'Alt+Shift+S' })],
  ['a search that stopped', list({ upTo: 2_000 })],
  ['nothing that fits', list({ state: { query: 'xyz' } })],
  [
    'the trash, asking',
    list({ trash: trashOf(...clippings), state: { trash: true } }, () =>
      click('.clip-body .clip-trash-acts .act'),
    ),
  ],
  ['the empty trash', list({ state: { trash: true } })],
  ['saved from the popup', saving('quote')],
  ['not saved from the popup', saving(null)],
  ['export', (lang) => draw(<ExportDialog {...exportProps} />, lang)],
  [
    'export that failed',
    (lang) =>
      draw(
        <ExportDialog {...exportProps} state={{ step: 'failed', problem: 'storage-shut' }} />,
        lang,
      ),
  ],
  ['import, waiting', importing({ step: 'waiting' })],
  ['import, reading', importing({ step: 'reading', name: 'a.json' })],
  ['import, refused', importing({ step: 'refused', problem: 'file-too-large', most: 1e8 })],
  ['import, its report', importing({ step: 'report', report: importReport })],
  ['import, done', importing({ step: 'done', own: 2, undo: 1, n: 12 })],
  ['the storage', (lang) => part(<StorageHealth {...health} />, lang)],
  [
    'own articles',
    (lang) =>
      part(
        <OwnArticles
          articles={[ownArticle]}
          reading={['a.html']}
          refused={[{ name: 'x.pdf', problem: 'file-unknown', most: 0 }]}
          onFiles={nothing}
          onText={nothing}
          onOpen={nothing}
        />,
        lang,
      ),
  ],
  [
    'an own article',
    (lang) =>
      draw(
        <OwnArticlePage
          article={ownArticle}
          events={event ? [event] : []}
          onOpen={nothing}
          onTrash={nothing}
        />,
        lang,
      ),
  ],
];

/** Colours need a browser; they are held by tokens.test.ts. */
async function violations(): Promise<string[]> {
  const found = await axe.run(document, { rules: { 'color-contrast': { enabled: false } } });
  return found.violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join()}`);
}

describe.each(['ar', 'he', 'en'] as const)('axe finds nothing in %s on', (lang) => {
  it.each(states)('%s', async (_, make) => {
    await make(lang);
    expect(all('main *').length).toBeGreaterThan(3);
    expect(await violations()).toEqual([]);
  });
});
