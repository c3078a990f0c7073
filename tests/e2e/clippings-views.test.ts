import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import * as v from 'valibot';
import type { ClippingDraft } from '@/lib/clippings/types';
import type { ToBackground } from '@/lib/messages/protocol';
import { anyCoverage } from './articles';
import { axeFindings } from './harness/axe';
import { overflowing } from './harness/layout';
import { useMasar } from './harness/use-masar';
import { settled } from './harness/wait';

const masar = useMasar();
const { event } = anyCoverage();
const other = anyCoverage(3);

const QUOTES = [
  'They met for four hours and agreed to meet again.',
  'اتفق الجانبان على أن يلتقيا مرة كل شهر',
  'הצדדים נפגשו שוב',
] as const;

/** Saved while the look-up is open. */
const LATER = 'Four more hours, and they agreed on nothing.';

function draftOf(text: string, eventIds: readonly string[]): ClippingDraft {
  return {
    kind: 'quote',
    text,
    selectors: {
      version: 1,
      quote: { type: 'TextQuoteSelector', exact: text, prefix: '', suffix: '' },
      position: null,
      block: null,
    },
    note: '',
    tags: ['talks'],
    colour: 'amber',
    page: {
      url: `https://news.example/${text.length}`,
      canonical: null,
      aliases: [],
      title: `A page with “${text}”`,
      outlet: 'News',
      author: null,
      published: '2025-07-25',
      inLanguage: null,
      direction: 'ltr',
    },
    filing: { by: 'detector', eventIds, entityIds: [], termIds: [] },
  };
}

const Reply = v.object({ ok: v.literal(true), value: v.unknown() });

/** Asks the worker as a surface does. */
async function askWorker<N extends keyof ToBackground>(name: N, request: ToBackground[N][0]) {
  const message = JSON.stringify({ name, request });
  return v.parse(Reply, await masar().ask(`chrome.runtime.sendMessage(${message})`)).value;
}

const saved: string[] = [];
beforeAll(async () => {
  const filed = [[event], [event], [other.event]];
  for (const [at, text] of QUOTES.entries()) {
    const draft = draftOf(text, filed[at] ?? []);
    const value = await askWorker('clipping/save', { tabId: null, draft });
    saved.push(v.parse(v.object({ id: v.string() }), value).id);
  }
});

/** Opens a view of the full tab by its fragment, or another of our pages by its name. */
async function openLibrary(path: string, width = 1120, language: 'ar' | 'en' = 'en') {
  await masar().set({ language, theme: 'light', months: 'levant' });
  const page = await masar().driver.browser.newPage();
  await page.setViewport({ width, height: 900 });
  const file = path.startsWith('#') ? `library.html${path}` : path;
  await masar().driver.gotoExtension(page, file);
  await page.waitForSelector('.surface');
  return page;
}

/** Presses what reads so, in what a selector matches. */
async function press(page: Page, label: string, within = 'body'): Promise<void> {
  await settled(
    () =>
      page.evaluate(
        (text, scope) => {
          const found = [...document.querySelectorAll(`${scope} button, ${scope} a`)].find(
            (one) => one.textContent.trim() === text,
          );
          if (!(found instanceof HTMLElement)) return false;
          found.click();
          return true;
        },
        label,
        within,
      ),
    `something that reads ${label}`,
  );
}

const shown = (page: Page) =>
  page.$$eval('.clip-list [data-clipping-id], .clip-short [data-clipping-id]', (cards) =>
    cards.map((card) => card.getAttribute('data-clipping-id') ?? ''),
  );

async function showing(page: Page, ids: readonly string[]): Promise<void> {
  const wanted = [...ids].sort();
  await settled(async () => {
    const now = (await shown(page)).sort();
    if (now.join() !== wanted.join()) throw new Error(`shown: ${now.join()}`);
    return true;
  }, `${ids.length} clippings to be shown`);
}

const cardMenu = (id: string) => `[data-clipping-id="${id}"]`;

test('what was saved stands in the library under its events, and is found by its words', async () => {
  const page = await openLibrary('#/clippings');
  await showing(page, saved);
  const heads = await page.$$eval('.clip-head.of-event .num [aria-hidden]', (nodes) =>
    nodes.map((node) => node.textContent),
  );
  expect(heads.toSorted()).toEqual(['1', '2']);
  await page.type('.clippings [role="search"] input', 'يلتقيا');
  await showing(page, saved.slice(1, 2));

  // The look-up above finds it too, says why, and opens it.
  await page.type('.panel-lookup [role="combobox"]', 'four hours agreed');
  const found = `.answer[data-answer-id="${saved[0]}"]`;
  await page.waitForSelector(`${found}[aria-selected="true"] mark`);
  const late = await askWorker('clipping/save', { tabId: null, draft: draftOf(LATER, []) });
  const { id } = v.parse(v.object({ id: v.string() }), late);
  await page.waitForSelector(`.answer[data-answer-id="${id}"]`);
  await askWorker('clipping/trash', { ids: [id] });
  await askWorker('clipping/purge', { ids: [id] });
  await settled(
    async () => (await page.$(`.answer[data-answer-id="${id}"]`)) === null,
    'what is gone to be found no more',
  );
  await page.keyboard.press('Enter');
  await page.waitForSelector(`[data-view="clipping"] ${cardMenu(saved[0] ?? '')}`);
  await page.close();
});

test('a note is edited; what is not saved yet survives the page', async () => {
  const [id = ''] = saved;
  const first = await openLibrary('#/clippings');
  await showing(first, saved);
  await first.focus(`.clip-row:has(${cardMenu(id)})`);
  await first.keyboard.press('e');
  await first.waitForSelector('.edit textarea');
  await first.type('.edit textarea', 'compare the dates');
  await settled(
    async () => JSON.stringify(await draftsIn(first)).includes('compare the dates'),
    'the draft to be kept',
  );
  await first.close();
  const page = await openLibrary('#/clippings');
  await page.waitForSelector(`${cardMenu(id)} .clip-draft`);
  await page.click(`${cardMenu(id)} .clip-draft`);
  await page.waitForSelector('.edit textarea');
  expect(await page.$eval('.edit textarea', (node) => node.value)).toBe('compare the dates');
  await page.click('.edit button[type="submit"]');
  await press(page, 'Close', '.edit');
  await settled(
    () => page.$eval(cardMenu(id), (card) => card.textContent.includes('compare the dates')),
    'the note to be on its card',
  );
  await settled(async () => (await page.$('.clip-draft')) === null, 'the draft to be forgotten');
  await page.close();
});

/** What lies in the table of drafts. */
function draftsIn(page: Page): Promise<unknown> {
  return page.evaluate(
    () =>
      new Promise((resolve, reject) => {
        const open = indexedDB.open('masar');
        open.onerror = () => reject(new Error('the database did not open'));
        open.onsuccess = () => {
          const all = open.result.transaction('drafts').objectStore('drafts').getAll();
          all.onsuccess = () => {
            open.result.close();
            resolve(all.result);
          };
        };
      }),
  );
}

test('what is put in the trash can be taken back at once, and later', async () => {
  const [, , id = ''] = saved;
  const page = await openLibrary('#/clippings');
  await showing(page, saved);
  await page.focus(`.clip-row:has(${cardMenu(id)})`);
  await page.keyboard.press('Delete');
  await showing(page, saved.slice(0, 2));
  await press(page, 'Undo', '.clip-undo');
  await showing(page, saved);
  await askWorker('clipping/trash', { ids: [id] });
  await showing(page, saved.slice(0, 2));
  await page.click('.clip-foot button[aria-haspopup]');
  await settled(
    () =>
      page.evaluate(() => {
        const trash = [...document.querySelectorAll('[role="menuitem"]')].at(-1);
        if (trash instanceof HTMLElement) trash.click();
        return trash !== undefined;
      }),
    'the trash to be offered',
  );
  await page.waitForSelector('.clip-back');
  await page.waitForSelector('.clip-row .clip-trash-acts .btn');
  await page.click('.clip-row .clip-trash-acts .btn');
  await page.waitForSelector('.clip-undo.shown');
  await page.click('.clip-back');
  await showing(page, saved);
  await page.close();
});

test('an event shows the clippings that are filed under it', async () => {
  const page = await openLibrary(`#/event/${event}`);
  await showing(page, saved.slice(0, 2));
  await page.close();
});

let folder: string;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'masar-export-'));
});
afterAll(async () => {
  await rm(folder, { recursive: true, force: true, maxRetries: 5 });
});

test('what is exported and erased comes back by the file', async () => {
  const page = await openLibrary('#/clippings');
  await showing(page, saved);
  // What the link would download is read from its own address: a headless browser saves nothing.
  await page.evaluate(() => {
    const create = URL.createObjectURL.bind(URL);
    URL.createObjectURL = (blob: Blob) => {
      void blob.text().then((text) => document.body.setAttribute('data-exported', text));
      return create(blob);
    };
  });
  await page.click('.clip-foot .btn');
  await page.waitForSelector('dialog[open]');
  await page.click('dialog .btn.main');
  const file = await settled(
    () => page.$eval('body', (body) => body.getAttribute('data-exported')),
    'the file to be written',
  );
  expect(file).toContain('"format":"masar clippings"');
  await askWorker('clipping/trash', { ids: saved });
  await askWorker('clipping/purge', { ids: null });
  const path = join(folder, 'clippings.json');
  await writeFile(path, file);
  await masar().driver.gotoExtension(page, 'options.html');
  await masar().driver.gotoExtension(page, 'library.html#/import');
  const input = await page.waitForSelector('.import input[type="file"]');
  await input?.uploadFile(path);
  await page.waitForSelector('.import-counts');
  await page.click('.import .btn.main');
  await page.waitForSelector('.import [role="status"]:not(:empty)');
  await press(page, 'Clippings', '.panel-tabs');
  await showing(page, saved);
  const note = await page.$eval('.clip-list', (list) => list.textContent);
  expect(note).toContain('compare the dates');
  await page.close();
});

const looks = (['ar', 'en'] as const).flatMap((language) =>
  [320, 1120].map((width) => ({ language, width })),
);

test.each(looks)(
  'the views are accessible and do not overflow in $language at $width pixels',
  async ({ language, width }) => {
    const found: string[] = [];
    for (const [hash, whole] of [
      ['#/clippings', '.clip-list [data-clipping-id]'],
      ['#/import', '.import .drop'],
      [`#/event/${event}`, '.clip-short [data-clipping-id]'],
      ['#/articles', '.own-articles .drop'],
      ['options.html', '.health .facts'],
    ] as const) {
      const page = await openLibrary(hash, width, language);
      await page.waitForSelector(whole);
      const wrong = [...(await axeFindings(page)), ...(await overflowing(page))];
      found.push(...wrong.map((one) => `${hash}: ${one}`));
      await page.close();
    }
    expect(found).toEqual([]);
  },
);
