/**
 * `npm run pictures`: takes the pictures of docs/ from the built extension (`npm run build` first).
 */
import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { join, relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import { UI_LANGUAGES } from '../../lib/reference/ui-languages';
import { Masar, waitForCoverage } from '../../tests/e2e/harness/masar';
import { sampleUrl } from '../start/sample';
import { takeViews } from './views';
import { takeWindow } from './window';

const root = fileURLToPath(new URL('../..', import.meta.url));
const build = join(root, '.output', 'chrome-mv3');
const folder = join(root, 'docs', 'pictures');

const masar = await Masar.start('chromium', { extension: build });
try {
  await mkdir(folder, { recursive: true });
  const url = await sampleUrl(build);
  const sample = await readFile(new URL('../start/sample.html', import.meta.url), 'utf8');
  const page = await masar.open(url, { [url]: sample });
  const tabId = await masar.tabIdOf(page);
  for (const language of UI_LANGUAGES) {
    for (const theme of ['light', 'dark'] as const) {
      const popup = await masar.openPopup(tabId, { language, theme, scale: 2 });
      await waitForCoverage(popup, 'covered');
      await popup.waitForSelector('[data-article-id]');
      await save(`popup-${language}-${theme}.png`, await popup.screenshot());
      await popup.close();
    }
  }
  await takeViews(masar, tabId, save);
  await save('window.png', await takeWindow(masar, page, tabId, join(root, 'public', 'icons')));
} finally {
  await masar.close();
}

async function save(name: string, picture: Uint8Array): Promise<void> {
  const path = join(folder, name);
  await writeFile(path, picture);
  console.log(relative(root, path));
}
