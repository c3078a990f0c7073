import puppeteer, { type Browser, type Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import * as v from 'valibot';
import { requireBrowser } from '../../scripts/setup/browsers.mjs';
import { writeGallery } from '../gallery/build';
import { items } from '../gallery/items';
import { MARKS } from '../gallery/pseudo';
import { axeFindings } from './harness/axe';
import { overflowing } from './harness/layout';

let browser: Browser;
let page: Page;
let address: string;
beforeAll(async () => {
  address = `file://${await writeGallery()}`;
  browser = await puppeteer.launch({
    executablePath: await requireBrowser('chromium'),
    args: process.getuid?.() === 0 ? ['--no-sandbox'] : [],
  });
  page = await browser.newPage();
  await page.setViewport({ width: 400, height: 900 });
});
afterAll(() => browser.close());

/** Draws one item, and unfolds what unfolds in it. */
async function draw(number: number, look: string): Promise<void> {
  await page.goto('about:blank');
  await page.goto(`${address}#${number}/${look}`);
  await page.waitForSelector('main[data-item]');
  await page.$$eval('details', (all) => all.forEach((one) => (one.open = true)));
  await page.$$eval('[aria-expanded="false"]', (all) => {
    for (const one of all) if (one instanceof HTMLElement) one.click();
  });
  await page.evaluate(() => new Promise((resolve) => setTimeout(resolve, 30)));
}

/** Each language and each theme; both where letters and colours meet most closely. */
const looks = ['ar/light', 'en/dark'];

describe.each(looks)('every component in every state, %s', (look) => {
  test('has nothing that axe objects to, and fits', async () => {
    const found: string[] = [];
    for (const [number, { name }] of items.entries()) {
      await draw(number, look);
      found.push(...(await axeFindings(page)).map((one) => `${name}: ${one}`));
      // The table of the room scrolls in a box of its own.
      const out = (await overflowing(page)).filter(
        (one) => !/matrix|room|table|t[dhr]\b/.test(one),
      );
      if (name !== 'who was in the room') found.push(...out.map((one) => `${name}: ${one}`));
    }
    // Parts of a view are shown here without the view's own first heading.
    expect(found.filter((one) => !/page-has-heading-one|heading-order/.test(one))).toEqual([]);
  }, 120_000);
});

test('nothing is said that is not a message, no number or date written by hand', async () => {
  const found: string[] = [];
  for (const [number, { name }] of items.entries()) {
    await draw(number, 'pseudo');
    const json = await page.evaluate(unmarked, Object.values(MARKS).join(''));
    const loose = v.parse(v.array(v.string()), JSON.parse(json));
    found.push(...loose.map((one) => `${name}: ${one}`));
  }
  expect(found).toEqual([]);
});

/**
 * Texts and labels of the page that stand in no marks of the pseudo-language, as JSON. Words of the
 * invented story in their own language, addresses and codes are not for translators.
 */
function unmarked(marks: string): string {
  const out: string[] = [];
  const opening = Array.from(marks)
    .filter((_, i) => i % 2 === 0)
    .join('');
  const closing = Array.from(marks)
    .filter((_, i) => i % 2 === 1)
    .join('');
  const main = document.querySelector('main');
  let depth = 0;
  const rest = (text: string) => {
    let loose = '';
    for (const letter of text) {
      if (opening.includes(letter)) depth++;
      else if (closing.includes(letter)) depth--;
      else if (depth === 0) loose += letter;
    }
    return loose;
  };
  const walker = document.createTreeWalker(main ?? document, NodeFilter.SHOW_TEXT);
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    const loose = rest(node.textContent ?? '');
    const own = node.parentElement?.closest(
      'bdi, .own, code, kbd, script, [lang]:not(html, .surface)',
    );
    if (!own && /[\p{L}\p{N}]/u.test(loose)) out.push(`text: ${loose.trim()}`);
  }
  // What stands left to right by itself is an address.
  for (const element of main?.querySelectorAll('*:not([dir="ltr"])') ?? []) {
    for (const name of ['aria-label', 'title', 'placeholder', 'alt', 'aria-valuetext']) {
      const value = element.getAttribute(name) ?? '';
      depth = 0;
      if (/[\p{L}\p{N}]/u.test(rest(value))) out.push(`${name}: ${value}`);
    }
  }
  return JSON.stringify(out);
}
