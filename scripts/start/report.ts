import { mkdir } from 'node:fs/promises';
import { join, relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Page } from 'puppeteer-core';
import type { Detection } from '@/lib/detect/types';
import type { Reference } from '@/lib/reference/types';
import { UI_LANGUAGES } from '@/lib/reference/ui-languages';
import { articlesOf, coverageOf, linkedEventOf, type Masar } from '../../tests/e2e/harness/masar';
import { settled } from '../../tests/e2e/harness/wait';
import { preparedData } from '../data/prepare';

const root = fileURLToPath(new URL('../..', import.meta.url));
const pictures = join(root, '.masar', 'pictures');

/**
 * Prints what the extension found on `page` and saves pictures of both.
 * @returns whether the page was found to be about the talks
 */
export async function report(masar: Masar, page: Page): Promise<boolean> {
  const tabId = await masar.tabIdOf(page);
  const popup = await masar.openPopup(tabId);
  const coverage = await settled(async () => {
    const now = await coverageOf(popup);
    return now === 'checking' || now === 'unchecked' ? null : now;
  }, 'an answer for the sample page').catch(() => coverageOf(popup));
  const { reference } = preparedData();

  console.log(`\nPage:     ${await page.title()}`);
  console.log(`          ${page.url()}`);
  console.log(`Coverage: ${coverage}`);
  printDetection((await masar.stateOf(tabId))?.detection ?? null);
  printEvent(reference, await linkedEventOf(popup));
  printArticles(reference, await articlesOf(popup));
  await popup.close();
  await takePictures(masar, page, tabId);
  if (coverage === 'covered') return true;
  console.error('\nThe sample page was not detected as being about the talks.');
  return false;
}

function printDetection(detection: Detection | null): void {
  if (!detection) return;
  // Never rounded up to certainty.
  console.log(`How sure: ${(Math.floor(detection.probability * 1000) / 10).toFixed(1)} %`);
  console.log('Evidence:');
  for (const { feature, weight, where, quote } of detection.evidence) {
    const signed = `${weight < 0 ? '−' : '+'}${Math.abs(weight).toFixed(2)}`;
    console.log(`  ${signed}  ${feature} (${where})${quote === '' ? '' : `: ${quote}`}`);
  }
}

function printEvent({ timeline }: Reference, id: string): void {
  const event = timeline.find((one) => one.id === id);
  console.log(`Event:    ${event ? `${event.date}, ${event.name.en} [${event.id}]` : 'none'}`);
}

function printArticles({ articles }: Reference, ids: readonly string[]): void {
  console.log('Related articles of the library:');
  ids.forEach((id, index) => {
    const article = articles.find((one) => one.id === id);
    console.log(`  ${index + 1}. ${article?.name.en ?? ''} [${id}]`);
  });
}

async function takePictures(masar: Masar, page: Page, tabId: number): Promise<void> {
  await mkdir(pictures, { recursive: true });
  const saved: string[] = [];
  const save = async (shown: Page, name: string) => {
    const path = join(pictures, `${name}.png`);
    await shown.screenshot({ path });
    saved.push(relative(root, path));
  };
  await page.setViewport({ width: 1000, height: 800 });
  await save(page, 'page');
  for (const language of UI_LANGUAGES) {
    const popup = await masar.openPopup(tabId, { language });
    await popup.waitForSelector('[data-article-id]', { timeout: 10_000 }).catch(() => null);
    await save(popup, `popup-${language}`);
    await popup.close();
  }
  console.log('Pictures:');
  for (const path of saved) console.log(`  ${path}`);
}
