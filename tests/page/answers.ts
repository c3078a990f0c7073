/** From a page in a real browser to the detector's answer, gate or no gate. */
import type { Browser } from 'puppeteer-core';
import { detect } from '@/lib/detect/detect';
import { loadTables } from '@/lib/detect/tables';
import type { Detection } from '@/lib/detect/types';
import { preparedData } from '../../scripts/data/prepare';
import { PageWorld } from './page-world';

const tables = loadTables(preparedData().detector().bytes.buffer);

/** Opens a page, reads it whatever the gate thinks, and answers. */
export async function answerTo(browser: Browser, url: string, html: string): Promise<Detection> {
  const world = await PageWorld.open(browser, url, html);
  try {
    await world.inPage(`new Promise((resolve) => {
      const end = Date.now() + 2000;
      const look = () => (document.querySelector('h1, td, p') || Date.now() > end
        ? resolve()
        : setTimeout(look, 50));
      look();
    })`);
    return detect(await world.readNow(), tables);
  } finally {
    await world.close();
  }
}
