/**
 * Shows the extension at work on a sample page: in a window where there is a screen, else without
 * one, as a report in words and pictures.
 */
import { readFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { Masar } from '../../tests/e2e/harness/masar';
import { report } from './report';
import { sampleUrl } from './sample';

const folder = fileURLToPath(new URL('../../.output/chrome-mv3', import.meta.url));
const visible = hasScreen() && !process.argv.includes('--headless');
const masar = await Masar.start('chromium', { extension: folder, visible });
try {
  const html = await readFile(new URL('sample.html', import.meta.url), 'utf8');
  const url = await sampleUrl(folder);
  const page = await masar.open(url, { [url]: html });
  if (visible) {
    console.log(`A browser with Masar is open on a sample page, ${url}`);
    console.log(
      'Click the Masar icon in its toolbar (behind the puzzle piece, if it is not shown).',
    );
    console.log('Close the browser, or press Ctrl+C here, to end.');
    await new Promise((resolve) => masar.driver.browser.once('disconnected', resolve));
  } else {
    process.exitCode = (await report(masar, page)) ? 0 : 1;
  }
} finally {
  await masar.close();
}

/** Whether a window could be shown to someone. */
function hasScreen(): boolean {
  const { env, platform } = process;
  if (env['CI'] || env['SSH_CONNECTION']) return false;
  if (platform === 'darwin' || platform === 'win32') return true;
  return Boolean(env['DISPLAY'] ?? env['WAYLAND_DISPLAY']);
}
