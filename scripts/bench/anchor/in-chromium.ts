/** What needs a browser: texts of real pages, and five hundred quotes painted on one. */
import { gzipSync } from 'node:zlib';
import * as v from 'valibot';
import { COLOURS } from '../../../lib/clippings/types';
import { describe } from '../../../lib/anchor/describe';
import { plainTextOf } from '../../../lib/anchor/plain-text';
import type { BenchBrowser } from '../browser';
import { bundle } from '../bundle';
import type { BenchPage } from '../pages';
import { draftOf } from './draft';
import { editWords } from './edits';
import { Random } from './random';
import { corpusPages, languageOf, vocabularyOf, type TextPage } from './texts';
import { takeQuote } from './trials';

/** The script of the quotes' side in pages. */
export async function quotesScript(): Promise<string> {
  return bundle('in-page/quotes.ts', 'masar_quotes');
}

/** A script's bytes, as they are and compressed. */
export function bytesOf(script: string): { readonly raw: number; readonly gzip: number } {
  return { raw: Buffer.byteLength(script), gzip: gzipSync(script, { level: 9 }).length };
}

const FEWEST = 8;

/** The texts of pages as the extension reads them; pages in other languages are left out. */
export async function textsOfPages(
  browser: BenchBrowser,
  script: string,
  pages: readonly BenchPage[],
): Promise<TextPage[]> {
  const texts: TextPage[] = [];
  for (const page of pages) {
    const list = await browser.onPage(page, 1, async (evaluate) => {
      await evaluate(`${script};globalThis.masar_quotes = masar_quotes;0`);
      return v.parse(v.array(v.string()), await evaluate('masar_quotes.blocks()'));
    });
    const language = languageOf(list);
    if (language && list.length >= FEWEST) texts.push({ name: page.name, language, blocks: list });
  }
  return texts;
}

/** How painting many quotes on one page went. */
export interface Painting {
  readonly throttle: number;
  readonly quotes: number;
  readonly characters: number;
  readonly found: number;
  readonly ms: number;
  /** Milliseconds of each task of more than 50. */
  readonly tasks: readonly number[];
}

const Painted = v.object({ found: v.number(), ms: v.number(), tasks: v.array(v.number()) });
const RUNS = 3;

/** Quotes of a page of which a twentieth of the words was edited since. */
export async function paintMany(
  browser: BenchBrowser,
  script: string,
  count: number,
  throttle: number,
): Promise<Painting> {
  const random = new Random(5);
  const pages = corpusPages(60_000);
  const page = pages.find(({ language }) => language === 'ar') ?? pages[0];
  if (!page) throw new Error('there is no page');
  const plain = plainTextOf(page.blocks);
  const quotes: object[] = [];
  while (quotes.length < count) {
    const quote = takeQuote(page, random);
    const start = quote ? (plain.blocks[quote.block] ?? 0) : 0;
    const selectors = quote && describe(plain, start + quote.start, start + quote.end);
    if (selectors) {
      quotes.push({ id: String(quotes.length), colour: random.pick(COLOURS), selectors });
    }
  }
  const whole = draftOf(page.blocks, { block: -1, start: 0, end: 0 });
  const { blocks } = editWords(whole, 0.05, vocabularyOf(page), random);
  const escape = (text: string) =>
    text.replace(/[&<]/g, (sign) => (sign === '&' ? '&amp;' : '&lt;'));
  const paragraphs = blocks.map(
    (block) => `<p>${escape(block.map(({ text }) => text).join(''))}</p>`,
  );
  const html = `<!doctype html><html lang="ar" dir="rtl"><body>${paragraphs.join('\n')}</body></html>`;
  const url = 'https://news.example.org/long';
  let fewest: Painting | null = null;
  // Whatever else the machine does may hold a task up: the run with the fewest long ones counts.
  for (let run = 0; run < RUNS; run++) {
    const painted = await browser.onPage({ url, html }, throttle, async (evaluate) => {
      await evaluate(`${script};globalThis.masar_quotes = masar_quotes;0`);
      return v.parse(Painted, await evaluate(`masar_quotes.paint(${JSON.stringify(quotes)})`));
    });
    const result = { throttle, quotes: count, characters: plain.text.length, ...painted };
    if (!fewest || painted.tasks.length < fewest.tasks.length) fewest = result;
  }
  if (!fewest) throw new Error('nothing was painted');
  return fewest;
}
