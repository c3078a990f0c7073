/**
 * `npm run kill -- --times 100 [--browser firefox]`: kills the browser while it saves clippings, and
 * looks whether all that were reported as saved are there.
 */
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { killAndLook } from './kills';

const { values } = parseArgs({
  options: { times: { type: 'string', default: '100' }, browser: { type: 'string' } },
});
const browser = values.browser === 'firefox' ? 'firefox' : 'chromium';
const folder = browser === 'firefox' ? 'firefox-mv3' : 'chrome-mv3';
const extension = fileURLToPath(new URL(`../../.output/${folder}`, import.meta.url));

const profile = await mkdtemp(join(tmpdir(), 'masar-kill-'));
try {
  const times = Number(values.times);
  const result = await killAndLook({ browser, extension, profile, times }, (line) => {
    console.log(line);
  });
  console.log(JSON.stringify(result));
  const whole = result.lost.length + result.broken.length === 0 && result.reported > 0;
  process.exitCode = whole ? 0 : 1;
} finally {
  await rm(profile, { recursive: true, force: true, maxRetries: 5 });
}
