/**
 * Quotes in a real page: taken from a selection, painted, found under the pointer, found again on a
 * page that comes late. The page's side alone, without the extension around it.
 */
import puppeteer, { type Browser, type Page } from 'puppeteer-core';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import type { Anchoring, Selectors } from '@/lib/anchor/types';
import type { SelectionReply } from '@/lib/page/selection';
import { bundle } from '../../scripts/bench/bundle';
import { requireBrowser } from '../../scripts/setup/browsers.mjs';

const PAGE = `<!doctype html><html lang="ar" dir="rtl"><body>
<p id="one">قال الوزير: «لن <b>نوقّع</b> قبل <i>الانسحاب</i>»، وأضاف أن اللقاء القادم بعد أسبوعين.</p>
<p id="two" dir="ltr" lang="en">The envoys met on <em>Tuesday</em> for four hours and agreed on nothing at all.</p>
<p id="three" dir="ltr" lang="en">They will meet again in a fortnight, the mediator said, in the same hotel.</p>
<p hidden>The envoys met on Monday in secret.</p>
<script>const envoys = 'met on Tuesday';</script>
<textarea id="field">words of my own</textarea>
<div id="host"></div><div id="late"></div>
</body></html>`;

let browser: Browser;
let page: Page;
let script: string;

beforeAll(async () => {
  const name = process.env['MASAR_BROWSER'] === 'firefox' ? 'firefox' : 'chromium';
  script = await bundle('../../tests/page/quotes-in-page.ts', 'quotes');
  browser = await puppeteer.launch({
    browser: name === 'firefox' ? 'firefox' : 'chrome',
    executablePath: await requireBrowser(name),
    args:
      name === 'chromium' && process.platform === 'linux' && process.getuid?.() === 0
        ? ['--no-sandbox']
        : [],
  });
});
afterAll(() => browser.close());
beforeEach(async () => {
  page = await browser.newPage();
  await page.setContent(PAGE);
  await page.evaluate(`globalThis.eval(${JSON.stringify(`${script};globalThis.quotes = quotes`)})`);
});
afterEach(() => page.close());

/** Selects from one place to another, each `[selector, index of the child, offset]`, and asks. */
async function select(from: string, to: string): Promise<SelectionReply> {
  const reply: unknown = await page.evaluate(`(() => {
    const [a, b] = [${from}, ${to}];
    getSelection().setBaseAndExtent(a[0], a[1], b[0], b[1]);
    return quotes.selectedQuote();
  })()`);
  return reply as SelectionReply;
}

async function taken(from: string, to: string): Promise<Selectors> {
  const reply = await select(from, to);
  if (!reply.ok) throw new Error(reply.code);
  expect(reply.value.text).toBe(reply.value.selectors.quote.exact);
  return reply.value.selectors;
}

/** The line beside which saving is offered. */
const line = () =>
  page.evaluate(`(({ backward, rtl } = {}) => (rtl === undefined ? null : { backward, rtl }))(
    quotes.selectedLine() ?? {},
  )`);

const text = (id: string, child: number) => `document.querySelector('#${id}').childNodes[${child}]`;

interface Told {
  readonly id: string;
  readonly anchoring: Anchoring;
  readonly final: boolean;
}

/** Finds and paints; then `during`. What was told and what is painted, by colour. */
async function anchor(quotes: readonly object[], deadline: number, during = ''): Promise<Told[]> {
  const told: unknown = await page.evaluate(`(async () => {
    const told = [];
    globalThis.painted = globalThis.painted ?? new quotes.Highlights();
    const done = quotes.anchorQuotes(${JSON.stringify(quotes)}, painted, {
      signal: new AbortController().signal, deadline: ${deadline}, onFound: (one) => told.push(one),
    });
    ${during};
    await done;
    return told;
  })()`);
  return told as Told[];
}

async function paintedIn(colour: string): Promise<string[]> {
  const list: unknown = await page.evaluate(
    `[...(CSS.highlights.get('masar-quote-${colour}') ?? [])].map(String)`,
  );
  return list as string[];
}

describe('a selection', () => {
  test('across inline elements and against the direction of reading', async () => {
    const whole = await taken(`[${text('one', 0)}, 13]`, `[${text('one', 4)}, 1]`);
    expect(whole.quote.exact).toBe('لن نوقّع قبل الانسحاب»');
    expect(whole.quote.prefix).toBe('قال الوزير: «');
    expect(await line()).toMatchObject({ backward: false, rtl: true });
    // Dragged from its end to its beginning, it is the same.
    expect(await taken(`[${text('one', 4)}, 1]`, `[${text('one', 0)}, 13]`)).toEqual(whole);
    expect(await line()).toMatchObject({ backward: true, rtl: true });
    // A button to save it is offered beside several words of the page, not beside one or two.
    await select(`[${text('two', 0)}, 0]`, `[${text('two', 0)}, 10]`);
    expect(await line()).toBeNull();
    await select(`[${text('two', 0)}, 0]`, `[${text('two', 2)}, 4]`);
    expect(await line()).toMatchObject({ backward: false, rtl: false });
  });

  test('of several blocks, and of one by three clicks', async () => {
    const two = await taken(`[${text('two', 1)}.firstChild, 0]`, `[${text('three', 0)}, 8]`);
    expect(two.quote.exact).toMatch(/^Tuesday for .* at all\.\nThey wil$/);
    await page.click('#two', { count: 3 });
    const reply = (await page.evaluate('quotes.selectedQuote()')) as SelectionReply;
    expect(reply).toMatchObject({
      ok: true,
      value: { text: 'The envoys met on Tuesday for four hours and agreed on nothing at all.' },
    });
    // As Chromium has it after three clicks: up to the beginning of the block after.
    const upTo = await taken(`[${text('two', 0)}, 0]`, `[document.querySelector('#three'), 0]`);
    expect(upTo.quote.exact).toMatch(/^The envoys .* at all\.$/);
  });

  test('of nothing, in a field and in a shadow tree is refused', async () => {
    expect(await select(`[${text('two', 0)}, 4]`, `[${text('two', 0)}, 4]`)).toEqual({
      ok: false,
      code: 'nothing-selected',
    });
    const inField: unknown = await page.evaluate(`(() => {
      const field = document.querySelector('#field');
      field.focus();
      field.setSelectionRange(0, 15);
      return quotes.selectedQuote();
    })()`);
    expect(inField).toEqual({ ok: false, code: 'in-field' });
    expect(await line()).toBeNull();
    const inShadow: unknown = await page.evaluate(`(() => {
      document.activeElement.blur();
      const root = document.querySelector('#host').attachShadow({ mode: 'open' });
      const words = document.createElement('p');
      words.textContent = 'Words in the shadow';
      root.append(words);
      getSelection().setBaseAndExtent(words.firstChild, 0, words.firstChild, 5);
      return quotes.selectedQuote();
    })()`);
    expect(inShadow).toMatchObject({ ok: false });
  });
});

describe('quotes on the page', () => {
  test('are painted in their colours without changing the page, and found under the pointer', async () => {
    const long = await taken(`[${text('two', 0)}, 0]`, `[${text('two', 2)}, 15]`);
    const short = await taken(`[${text('two', 1)}.firstChild, 0]`, `[${text('two', 2)}, 4]`);
    const before = await page.content();
    const told = await anchor(
      [
        { id: 'long', colour: 'amber', selectors: long },
        { id: 'short', colour: 'blue', selectors: short },
      ],
      0,
    );
    expect(told.map(({ id, anchoring }) => [id, anchoring.status])).toEqual([
      ['long', 'exact'],
      ['short', 'exact'],
    ]);
    expect(await paintedIn('amber')).toEqual(['The envoys met on Tuesday for four hours']);
    expect(await paintedIn('blue')).toEqual(['Tuesday for']);
    expect(await page.content()).toBe(before);
    const at = (element: string, dx: number) =>
      page.evaluate(`(() => {
        const { x, y, height } = ${element}.getBoundingClientRect();
        return painted.at(x + ${dx}, y + height / 2);
      })()`);
    expect(await at(`document.querySelector('#two em')`, 5)).toEqual(['short', 'long']);
    expect(await at(`document.querySelector('#two')`, 5)).toEqual(['long']);
    expect(await at(`document.querySelector('#three')`, 5)).toEqual([]);
    await page.evaluate(`painted.open('short')`);
    expect(await paintedIn('opened')).toEqual(['Tuesday for']);
    // A click where one is open goes on to the one below it, and round.
    const clicked = await page.evaluate(`(() => {
      const { x, y, height } = document.querySelector('#two em').getBoundingClientRect();
      return [0, 1, 2].map(() => {
        const id = painted.nextAt(x + 5, y + height / 2);
        painted.open(id);
        return id;
      });
    })()`);
    expect(clicked).toEqual(['long', 'short', 'long']);
    expect(await page.evaluate('painted.nextAt(1, 1)')).toBeNull();
    await page.evaluate(`painted.clear()`);
    expect(await paintedIn('amber')).toEqual([]);
  });

  test('that come late, or are built anew, are found when they are there', async () => {
    const selectors = await taken(`[${text('three', 0)}, 0]`, `[${text('three', 0)}, 36]`);
    await page.evaluate(`globalThis.words = document.querySelector('#three'); words.remove()`);
    const quote = { id: 'late', colour: 'rose', selectors };
    const told = await anchor(
      [quote],
      2_500,
      `setTimeout(() => document.querySelector('#late').append(words), 400);
       setTimeout(() => words.replaceWith(words.cloneNode(true)), 1500)`,
    );
    expect(told[0]).toMatchObject({ anchoring: { status: 'lost' }, final: false });
    expect(told.at(-1)?.anchoring.status).toMatch(/exact|moved/);
    expect(told.at(-1)?.final).toBe(true);
    expect(await paintedIn('rose')).toEqual(['They will meet again in a fortnight,']);
    const connected: unknown = await page.evaluate(
      `[...CSS.highlights.get('masar-quote-rose')][0].startContainer.isConnected`,
    );
    expect(connected).toBe(true);
  });
});
