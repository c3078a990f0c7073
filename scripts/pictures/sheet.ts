/**
 * Pictures beside one another on one sheet: what belongs together is looked at together, and the
 * project keeps fewer files.
 */
import type { Page } from 'puppeteer-core';

/** A picture (WebP) and the CSS pixels it is wide. */
export interface Cell {
  readonly picture: Uint8Array;
  readonly width: number;
}

/** Pixels between pictures. */
const GAP = 12;

/** Lays pictures out in rows, each row from the top, and gives the sheet as WebP. */
export async function sheetOf(page: Page, rows: readonly (readonly Cell[])[]): Promise<Uint8Array> {
  const across = (row: readonly Cell[]) => row.reduce((sum, { width }) => sum + width + GAP, GAP);
  const width = Math.max(...rows.map(across));
  const images = (row: readonly Cell[]) =>
    row.map(
      (cell) =>
        `<img width="${cell.width}" src="data:image/webp;base64,${Buffer.from(cell.picture).toString('base64')}">`,
    );
  await page.emulateMediaType('screen');
  await page.setViewport({ width, height: 100, deviceScaleFactor: 1 });
  const row = `display:flex;gap:${GAP}px;align-items:flex-start;padding:${GAP}px ${GAP}px 0`;
  await page.setContent(
    `<body style="margin:0;background:#b9b5ad;padding-bottom:${GAP}px">${rows
      .map((cells) => `<div style="${row}">${images(cells).join('')}</div>`)
      .join('')}</body>`,
  );
  await page.waitForFunction('[...document.images].every((image) => image.complete)');
  return page.screenshot({ type: 'webp', quality: 50, fullPage: true });
}
