/**
 * Writes `public/icons/`: every face of the sign in every size, drawn by Chromium.
 * Run it after a change of draw.ts: `npm run icons`.
 */
import { mkdirSync, writeFileSync } from 'node:fs';
import { resolve } from 'node:path';
import puppeteer from 'puppeteer-core';
import { requireBrowser } from '../setup/browsers.mjs';
import { drawSign, FACES, SIZES } from './draw.ts';

const folder = resolve(import.meta.dirname, '../../public/icons');
mkdirSync(folder, { recursive: true });

const browser = await puppeteer.launch({
  executablePath: await requireBrowser('chromium'),
  args: process.platform === 'linux' && process.getuid?.() === 0 ? ['--no-sandbox'] : [],
});
const page = await browser.newPage();
for (const face of FACES) {
  for (const size of SIZES) {
    await page.setViewport({ width: size, height: size });
    const svg = encodeURIComponent(drawSign(face, size));
    await page.goto(`data:image/svg+xml,${svg}`);
    const png = await page.screenshot({ omitBackground: true, type: 'png' });
    writeFileSync(resolve(folder, `${face}-${size}.png`), png);
  }
}
await browser.close();
