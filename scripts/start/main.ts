/**
 * Shows the extension at work on a sample page: in a window where there is a screen, else without
 * one, as a report in words and pictures.
 */
import { readFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { launch, Masar } from '../../tests/e2e/harness/masar';
import { report } from './report';
import { sampleUrl } from './sample';

const extension = fileURLToPath(new URL('../../.output/chrome-mv3', import.meta.url));
const html = await readFile(new URL('sample.html', import.meta.url), 'utf8');
const url = await sampleUrl(extension);

if (hasScreen() && !process.argv.includes('--headless')) await showWindow();
else process.exitCode = await showReport();

/** A window with the sample page, until somebody closes it. */
async function showWindow(): Promise<void> {
  const { driver, site } = await launch('chromium', { extension, visible: true });
  const ended = new Promise((resolve) => driver.browser.once('disconnected', resolve));
  site.serve({ [url]: html });
  const [first] = await driver.browser.pages();
  const page = first ?? (await driver.browser.newPage());
  await page.goto(url, { waitUntil: 'domcontentloaded' });
  console.log(`A browser with Masar is open on a sample page, ${url}`);
  console.log('Click the Masar icon in its toolbar (behind the puzzle piece, if it is not shown).');
  console.log('Close the browser, or press Ctrl+C here, to end.');
  await ended;
  await site.close();
}

/** @returns the exit code: 0 where the sample was found to be about the talks */
async function showReport(): Promise<number> {
  const masar = await Masar.start('chromium', { extension });
  try {
    return (await report(masar, await masar.open(url, { [url]: html }))) ? 0 : 1;
  } finally {
    await masar.close();
  }
}

/** Whether a window could be shown to someone. */
function hasScreen(): boolean {
  const { env, platform } = process;
  if (env['CI'] || env['SSH_CONNECTION']) return false;
  if (platform === 'darwin' || platform === 'win32') return true;
  return Boolean(env['DISPLAY'] ?? env['WAYLAND_DISPLAY']);
}
