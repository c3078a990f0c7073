/**
 * From the opening of a surface until it shows what it is opened for, beside a page of the same
 * extension that draws one line with Preact and nothing else.
 */
import { cp, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Page } from 'puppeteer-core';
import { build } from 'vite';
import { anyCoverage } from '../../../tests/e2e/articles';
import { Masar } from '../../../tests/e2e/harness/masar';
import { settled } from '../../../tests/e2e/harness/wait';

const root = fileURLToPath(new URL('../../..', import.meta.url));

/** A surface by its page, and what it shows once it is of use. */
const SURFACES = [
  ['an empty Preact page', 'bench-empty.html', '.ready'],
  ['popup', 'popup.html', '[data-coverage="covered"] [data-event-id]'],
  ['panel, this page', 'sidepanel.html#/page', '.page-event .event-body:not([aria-busy])'],
  ['panel, timeline', 'sidepanel.html#/timeline', '.timeline-list .stop'],
] as const;

export type SurfaceName = (typeof SURFACES)[number][0];

/** Milliseconds of each opening, by surface; they take turns. */
export type SurfaceTimes = Readonly<Record<SurfaceName, readonly number[]>>;

export async function benchSurfaces(rounds: number): Promise<SurfaceTimes> {
  const folder = await mkdtemp(join(tmpdir(), 'masar-bench-'));
  const extension = join(folder, 'build');
  await cp(join(root, '.output/chrome-mv3'), extension, { recursive: true });
  await addEmptyPage(extension);
  await addMarks(extension);
  const masar = await Masar.start('chromium', { extension });
  try {
    const { url, pages } = anyCoverage();
    const tab = await masar.open(url, pages);
    const tabId = await masar.tabIdOf(tab);
    const popup = await masar.popupSaying(tab, 'covered');
    await popup.close();
    const times: Record<SurfaceName, number[]> = {
      'an empty Preact page': [],
      popup: [],
      'panel, this page': [],
      'panel, timeline': [],
    };
    for (let round = 0; round <= rounds; round++) {
      for (const [name, path, whole] of SURFACES) {
        const page = await masar.driver.browser.newPage();
        const time = await open(page, `${masar.driver.origin}/${at(path, tabId)}`, whole);
        // The first round warms the browser's caches for all alike.
        if (round > 0) times[name].push(time);
        await page.close();
      }
    }
    return times;
  } finally {
    await masar.close();
    await rm(folder, { recursive: true, force: true });
  }
}

const at = (path: string, tabId: number) => path.replace('.html', `.html?tab=${tabId}`);

/** Milliseconds from the navigation until `whole` is in the document, by the page's own clock. */
async function open(page: Page, url: string, whole: string): Promise<number> {
  await page.goto(url);
  const shown = `Number(globalThis.shownAfter?.[${JSON.stringify(whole)}] ?? 0)`;
  return Number(await settled(() => page.evaluate(shown), `${url} to show ${whole}`));
}

/** Runs first in every page of the copy: notes when each of these is there. */
const MARK = `{
  const shown = (globalThis.shownAfter = {});
  const wanted = ${JSON.stringify(SURFACES.map(([, , whole]) => whole))};
  new MutationObserver(() => {
    for (const one of wanted) if (!shown[one] && document.querySelector(one)) shown[one] = performance.now();
  }).observe(document, { childList: true, subtree: true, attributes: true });
}`;

async function addMarks(extension: string): Promise<void> {
  await writeFile(join(extension, 'bench-mark.js'), MARK);
  for (const name of ['popup.html', 'sidepanel.html', 'bench-empty.html']) {
    const path = join(extension, name);
    const html = await readFile(path, 'utf8');
    await writeFile(path, html.replace('<meta', '<script src="/bench-mark.js"></script><meta'));
  }
}

async function addEmptyPage(extension: string): Promise<void> {
  const source = join(extension, 'bench-empty-source.js');
  await writeFile(
    source,
    `import { h, render } from 'preact';\nrender(h('p', { class: 'ready' }, 'ready'), document.getElementById('app'));\n`,
  );
  await build({
    configFile: false,
    root,
    logLevel: 'error',
    resolve: { alias: { preact: join(root, 'node_modules/preact') } },
    build: {
      outDir: extension,
      emptyOutDir: false,
      copyPublicDir: false,
      rolldownOptions: { input: source, output: { entryFileNames: 'bench-empty.js' } },
    },
  });
  await writeFile(
    join(extension, 'bench-empty.html'),
    '<!doctype html><meta charset="utf-8"><div id="app"></div><script type="module" src="/bench-empty.js"></script>',
  );
}
