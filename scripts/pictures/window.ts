/**
 * The page with the toolbar's icon over it, as the browser would show them, and the popup.
 */
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Page } from 'puppeteer-core';
import { TITLES } from '../../lib/platform/toolbar-titles';
import type { Masar } from '../../tests/e2e/harness/masar';
import { settled } from '../../tests/e2e/harness/wait';

const scale = 2;

/** A picture (WebP) of `page` with what the toolbar says of it; `icons` is the folder of its faces. */
export async function takeWindow(
  masar: Masar,
  page: Page,
  tabId: number,
  icons: string,
): Promise<Uint8Array> {
  await page.setViewport({ width: 950, height: 652, deviceScaleFactor: scale });
  const popup = await masar.openPopup(tabId, { language: 'ar', scale });
  await popup.waitForSelector('[data-article-id]');
  const title = await settled(() => masar.titleOf(tabId), 'the tooltip');
  const shots = await Promise.all([page, popup].map((it) => it.screenshot({ encoding: 'base64' })));
  const icon = await readFile(join(icons, `${faceSaying(title)}-48.png`), 'base64');
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
  return frame.screenshot({ type: 'webp', quality: 80 });
}

/** The picture that goes with a tooltip. */
function faceSaying(title: string): string {
  const id = Object.entries(TITLES).find(([, words]) => Object.values(words).includes(title))?.[0];
  return id === 'maybe' || id === 'note' || id === 'quiet' || id === 'off' ? id : 'on';
}
