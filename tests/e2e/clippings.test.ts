/**
 * Clippings from real pages: saved by each way in, found at their place when the page is loaded
 * again, taken back.
 */
import type { Page } from 'puppeteer-core';
import { expect, test } from 'vitest';
import { anyCoverage } from './articles';
import { browserName, useMasar } from './harness/use-masar';
import { pause, settled } from './harness/wait';

const masar = useMasar();

const ARABIC = {
  lang: 'ar',
  url: 'https://enabbaladi.net/archives/clippings-ar',
  words: 'لن نوقّع قبل الانسحاب الكامل',
};
const ENGLISH = {
  lang: 'en',
  url: 'https://enabbaladi.net/archives/clippings-en',
  words: 'agreed to meet again in a fortnight',
};

/** A page with the words in its last paragraph; `more` stands before all others. */
function pageWith({ lang, words }: typeof ARABIC, more = ''): string {
  const filler = lang === 'ar' ? 'جرى اللقاء في فندق على ضفة النهر' : 'They talked in the hotel';
  const paragraphs = Array.from({ length: 12 }, (_one, n) => `<p>${filler}، ${n + 1}.</p>`);
  return `<!doctype html><html lang="${lang}" dir="${lang === 'ar' ? 'rtl' : 'ltr'}">
    <head><title>${filler}</title><meta name="author" content="A. Writer"></head>
    <body><article><h1>${filler}</h1>${more}${paragraphs.join('')}
    <p id="last">«<b>${words.slice(0, 8)}</b>${words.slice(8)}»</p></article></body></html>`;
}

const select = (page: Page) =>
  page.evaluate(() => {
    const last = document.querySelector('#last');
    const [start, , end] = [last?.firstChild, null, last?.lastChild];
    if (!start || !end) throw new Error('no such words');
    getSelection()?.setBaseAndExtent(start, 1, end, (end.textContent?.length ?? 1) - 1);
  });

/** What is painted on a page in any colour, as the page itself can see it. */
const painted = (page: Page) =>
  page.evaluate(() =>
    [...CSS.highlights]
      .filter(([name]) => name.startsWith('masar-quote-'))
      .flatMap(([, ranges]) => [...ranges].map(String)),
  );

/** A page that is left while it tells what it found is an error to Firefox. */
const TELLING_MS = 300;

/** Waits until the words are painted, and the worker was told. */
async function paintedOn(page: Page, words: string): Promise<void> {
  await settled(async () => (await painted(page)).includes(words), `${words} to be painted`);
  await pause(TELLING_MS);
}

/** Asks the worker as the popup does. */
const ask = (name: string, request: object) =>
  masar().ask(`chrome.runtime.sendMessage(${JSON.stringify({ name, request })})`);

const save = (tabId: number, what: string) => ask('tab/save', { tabId, what });

/** What the worker knows of the quotes of a tab. */
const placesIn = (tabId: number) =>
  masar().ask(
    `chrome.storage.session.get('quotes:${tabId}').then((all) => (all['quotes:${tabId}']?.places ?? []).map(({ status }) => status))`,
  );

test.each([ARABIC, ENGLISH])('words saved in $lang stand at their place again', async (one) => {
  const page = await masar().open(one.url, { [one.url]: pageWith(one) });
  const tabId = await masar().tabIdOf(page);
  await select(page);
  const before = await page.content();
  expect(await save(tabId, 'selection')).toMatchObject({ ok: true, value: { merged: false } });
  await paintedOn(page, one.words);
  expect(await page.content()).toBe(before);

  await page.reload();
  await paintedOn(page, one.words);
  await settled(async () => String(await placesIn(tabId)) === 'exact', 'the worker to know');

  // The same article, reached otherwise and edited since.
  const other = `${one.url}?utm_source=elsewhere`;
  masar().site.serve({ [other]: pageWith(one, '<p>Advertisement: buy now.</p>') });
  await page.goto(other);
  await paintedOn(page, one.words);
  await page.close();
});

test('a click on saved words does not change the page, and undoing takes their paint away', async () => {
  const url = 'https://enabbaladi.net/archives/clippings-undo';
  const one = { ...ENGLISH, url };
  const page = await masar().open(url, { [url]: pageWith(one) });
  const tabId = await masar().tabIdOf(page);
  expect(await save(tabId, 'selection')).toEqual({ ok: false, code: 'nothing-selected' });
  await select(page);
  const saved = (await save(tabId, 'selection')) as { value: { id: string; undo: number } };
  await paintedOn(page, one.words);
  await page.evaluate(() => getSelection()?.removeAllRanges());
  await page.click('#last b');
  await settled(
    async () => (await painted(page)).filter((words) => words === one.words).length === 2,
    'the words to be shown as opened',
  );
  // Chromium opens the panel there. To Firefox a click in a page is no act that may open its
  // sidebar: where it is sent waits for the next time that it is opened.
  const opens = browserName === 'chromium';
  const sent = `"${opens ? 'panel' : 'panel-target'}:`;
  await settled(async () => {
    const all = JSON.stringify(await masar().ask('chrome.storage.session.get(null)'));
    const hash = all.split(sent)[1]?.split('#')[1] ?? '';
    return hash.startsWith(`/clipping/${saved.value.id}`);
  }, 'the panel to be sent to the clipping');
  if (!opens) {
    const panel = await masar().driver.browser.newPage();
    await masar().driver.gotoExtension(panel, 'sidepanel.html');
    await panel.waitForSelector(`[data-clipping-id="${saved.value.id}"]`);
    await panel.close();
  }
  expect(await ask('clipping/undo', { seq: saved.value.undo })).toEqual({ ok: true, value: 1 });
  await settled(async () => (await painted(page)).length === 0, 'the paint to be gone');
  await page.close();
});

test('words that were edited or deleted since are said to be so', async () => {
  const url = 'https://enabbaladi.net/archives/clippings-edited';
  const words = 'the delegations agreed to meet again in the same hotel in a fortnight';
  const one = { ...ENGLISH, url, words };
  const page = await masar().open(url, { [url]: pageWith(one) });
  const tabId = await masar().tabIdOf(page);
  await select(page);
  await save(tabId, 'selection');
  await paintedOn(page, words);

  const edited = words.replace('fortnight', 'month');
  masar().site.serve({ [url]: pageWith({ ...one, words: edited }) });
  await page.reload();
  await paintedOn(page, edited);
  await settled(async () => String(await placesIn(tabId)) === 'changed', 'the worker to know');
  // The panel beside the page shows both versions, and what became of them as the page changes.
  const panel = await masar().driver.browser.newPage();
  await masar().driver.gotoExtension(panel, `sidepanel.html?tab=${tabId}#/page`);
  await panel.waitForSelector('.my-clippings .clip-changed');

  masar().site.serve({ [url]: pageWith({ ...one, words: 'nothing that was there before' }) });
  await page.reload();
  await settled(async () => String(await placesIn(tabId)) === 'lost', 'the worker to know');
  expect(await painted(page)).toEqual([]);
  await settled(
    async () => (await panel.$('.my-clippings .clip-changed')) === null,
    'the old state to go',
  );
  await panel.waitForSelector('.my-clippings .clip-state.off');
  await panel.close();
  await page.close();
});

/** Where the button beside the selection is, in the window; null while there is none. */
const saveButton = (page: Page) =>
  page.evaluate(() => {
    const host = document.querySelector('[data-masar-save]');
    if (!host) return null;
    const { x, y, width, height } = host.getBoundingClientRect();
    return { x: x + width / 2, y: y + height / 2, closed: host.shadowRoot === null };
  });

test('a page saved from by the button at the selection goes elsewhere, its paint with it, and back', async () => {
  const url = 'https://enabbaladi.net/archives/clippings-route';
  const one = { ...ENGLISH, url };
  // A policy that forbids every style of the page's own does not touch the button's.
  const policy = `<meta http-equiv="Content-Security-Policy" content="style-src 'none'">`;
  await masar().set({ saveButton: true });
  const page = await masar().open(url, {
    [url]: pageWith(one).replace('<head>', `<head>${policy}`),
  });
  const before = await page.content();
  await settled(async () => {
    await page.click('#last', { count: 3 });
    await pause(TELLING_MS);
    return (await saveButton(page)) !== null;
  }, 'the button to be offered');
  const button = await saveButton(page);
  expect(button).toMatchObject({ closed: true });
  await page.keyboard.press('Escape');
  expect(await page.content()).toBe(before);
  await page.click('#last', { count: 3 });
  await settled(async () => (await saveButton(page)) !== null, 'the button again');
  await page.mouse.click(button?.x ?? 0, button?.y ?? 0);
  await paintedOn(page, `«${one.words}»`);
  await masar().set({ saveButton: false });
  await settled(async () => (await saveButton(page)) === null, 'the button to be gone');
  expect(await page.content()).toBe(before);
  await page.evaluate(() => {
    history.pushState(null, '', '/archives/another-story');
  });
  await settled(async () => (await painted(page)).length === 0, 'the paint to be gone');
  await page.evaluate(() => {
    history.back();
  });
  await paintedOn(page, `«${one.words}»`);
  await page.close();
});

test('on a site that is not listed, a click saves and shows what was saved', async () => {
  const url = 'https://unlisted.test/clippings';
  const one = { ...ARABIC, url };
  const page = await masar().open(url, { [url]: pageWith(one) });
  const tabId = await masar().tabIdOf(page);
  expect(await save(tabId, 'bookmark')).toEqual({ ok: false, code: 'not-allowed' });
  await select(page);
  await masar().driver.clickIcon(page);
  await settled(async () => {
    const reply = JSON.stringify(await save(tabId, 'selection'));
    return reply.includes('"ok":true');
  }, 'the words to be saved');
  await paintedOn(page, one.words);
  await page.close();
});

test('an article and a page are saved once each, and filed under their event', async () => {
  const { url, pages, event } = anyCoverage();
  const page = await masar().open(url, pages);
  const tabId = await masar().tabIdOf(page);
  const article = await save(tabId, 'article');
  expect(article).toMatchObject({ ok: true, value: { merged: false, eventId: event } });
  expect(await save(tabId, 'article')).toMatchObject({ value: { merged: true } });
  expect(await save(tabId, 'bookmark')).toMatchObject({ value: { merged: false } });
  await page.close();
});

test('the popup saves what is selected, says where it is filed, and takes it back', async () => {
  const { url, pages } = anyCoverage(1);
  const page = await masar().open(url, pages);
  await page.evaluate(() => {
    const paragraph = document.querySelector('article p, main p, p');
    if (paragraph) getSelection()?.selectAllChildren(paragraph);
  });
  const popup = await masar().popupSaying(page, 'covered');
  await settled(
    () => popup.$eval('.save-way', (button) => !button.hasAttribute('disabled')),
    'the selection to be known',
  );
  await popup.locator('.save-way').click();
  const line = () => popup.$eval('.save-line', (said) => said.textContent);
  await settled(async () => (await line()).startsWith('Selection saved'), 'the popup to say so');
  await settled(async () => (await painted(page)).length > 0, 'the paint');
  await popup.locator('.save-acts button:last-child').click();
  await settled(async () => (await painted(page)).length === 0, 'the paint to be gone');
  expect(await line()).toBe('');
  await popup.close();
  await page.close();
});
