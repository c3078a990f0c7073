/**
 * `npm run pictures [-- --only <part of a view's name>] [-- --all]`: takes the pictures of docs/
 * from the built extension (`npm run build` first). With `--all` every view in every combination of
 * language, colours and width instead, into `.masar/pictures/`.
 */
import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { join, relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { UI_LANGUAGES } from '../../lib/reference/ui-languages';
import { Masar, waitForCoverage } from '../../tests/e2e/harness/masar';
import { sampleUrl } from '../start/sample';
import { saveClippings } from './clippings';
import { takeViews } from './views';
import { takeWindow } from './window';

const root = fileURLToPath(new URL('../..', import.meta.url));
const build = join(root, '.output', 'chrome-mv3');
const { values } = parseArgs({
  options: { only: { type: 'string' }, all: { type: 'boolean', default: false } },
});
const wanted = { only: values.only ?? null, all: values.all };
const folder = wanted.all ? join(root, '.masar', 'pictures') : join(root, 'docs', 'pictures');

const masar = await Masar.start('chromium', { extension: build });
try {
  await mkdir(folder, { recursive: true });
  const url = await sampleUrl(build);
  const sample = await readFile(new URL('../start/sample.html', import.meta.url), 'utf8');
  const page = await masar.open(url, { [url]: sample });
  const tabId = await masar.tabIdOf(page);
  // Read once, so that everything below shows the page as it is known.
  await (await masar.popupSaying(page, 'covered')).close();
  if (!wanted.all && (wanted.only === null || 'popup'.includes(wanted.only))) {
    await takePopups(tabId);
    await save('window.webp', await takeWindow(masar, page, tabId, join(root, 'public', 'icons')));
  }
  await saveClippings(masar, url);
  await takeViews(masar, tabId, wanted, save);
} finally {
  await masar.close();
}

async function save(name: string, picture: Uint8Array): Promise<void> {
  const path = join(folder, name);
  await writeFile(path, picture);
  console.log(relative(root, path));
}

async function takePopups(tabId: number): Promise<void> {
  for (const language of UI_LANGUAGES) {
    for (const theme of ['light', 'dark'] as const) {
      const popup = await masar.openPopup(tabId, { language, theme, scale: 2 });
      await waitForCoverage(popup, 'covered');
      await popup.waitForSelector('[data-article-id]');
      const picture = await popup.screenshot({ type: 'webp', quality: 80 });
      await save(`popup-${language}-${theme}.webp`, picture);
      await popup.close();
    }
  }
}
