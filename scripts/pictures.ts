/**
 * `npm run pictures`: takes the README's pictures from the built extension (`npm run build` first).
 */
import { mkdir, readFile } from 'node:fs/promises';
import { join, relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Page } from 'puppeteer-core';
import { TITLES } from '../lib/platform/toolbar-titles';
import { Masar, waitForCoverage } from '../tests/e2e/harness/masar';
import { settled } from '../tests/e2e/harness/wait';
import { sampleUrl } from './start/sample';

const root = fileURLToPath(new URL('..', import.meta.url));
const build = join(root, '.output', 'chrome-mv3');
const folder = join(root, 'docs', 'pictures');
const scale = 2;

const masar = await Masar.start('chromium', { extension: build });
try {
  await mkdir(folder, { recursive: true });
  const url = await sampleUrl(build);
  const sample = await readFile(new URL('start/sample.html', import.meta.url), 'utf8');
  const page = await masar.open(url, { [url]: sample });
  const tabId = await masar.tabIdOf(page);
  for (const language of ['ar', 'en', 'he'] as const) {
    for (const theme of ['light', 'dark'] as const) {
      const popup = await masar.openPopup(tabId, { language, theme, scale });
      await waitForCoverage(popup, 'covered');
      await popup.waitForSelector('[data-article-id]');
      await save(popup, `popup-${language}-${theme}`);
      await popup.close();
    }
  }
  await takeWindow(page, tabId);
} finally {
  await masar.close();
}

/** The page with the toolbar's icon over it, as the browser would show them, and the popup. */
async function takeWindow(page: Page, tabId: number): Promise<void> {
  await page.setViewport({ width: 950, height: 652, deviceScaleFactor: scale });
  const popup = await masar.openPopup(tabId, { language: 'ar', scale });
  await popup.waitForSelector('[data-article-id]');
  const title = await settled(() => masar.titleOf(tabId), 'the tooltip');
  const shots = await Promise.all([page, popup].map((it) => it.screenshot({ encoding: 'base64' })));
  const icon = await readFile(
    join(root, 'public', 'icons', `${faceSaying(title)}-48.png`),
    'base64',
  );
  const image = (data: string, style: string) =>
    `<img src="data:image/png;base64,${data}" style="${style}">`;
  const frame = await masar.driver.browser.newPage();
  await frame.setViewport({ width: 1360, height: 700, deviceScaleFactor: scale });
  await frame.setContent(`<body style="margin:0;font:13px 'Noto Sans',sans-serif;background:#fdfcf9">
<div style="display:flex;align-items:center;gap:10px;height:48px;padding:0 14px;background:#e9e7e2">
<span style="flex:1;background:#fff;border-radius:14px;padding:6px 14px;color:#444">${page.url()}</span>
<span style="color:#555" dir="auto">${title}</span>${image(icon, 'width:24px;height:24px')}</div>
${image(shots[0] ?? '', 'display:block;width:950px')}
${image(shots[1] ?? '', 'position:absolute;top:54px;right:14px;width:380px;border-radius:8px;box-shadow:0 6px 28px #0006')}
</body>`);
  await save(frame, 'window');
}

/** The picture that goes with a tooltip. */
function faceSaying(title: string): string {
  const id = Object.entries(TITLES).find(([, words]) => Object.values(words).includes(title))?.[0];
  return id === 'maybe' || id === 'note' || id === 'quiet' || id === 'off' ? id : 'on';
}

async function save(page: Page, name: string): Promise<void> {
  const path = join(folder, `${name}.png`);
  await page.screenshot({ path });
  console.log(relative(root, path));
}
