import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, afterEach, beforeAll, expect } from 'vitest';
import type { BrowserName, DriverOptions } from './driver';
import { Masar } from './masar';
import { unexpectedArrivals } from './network';

const root = fileURLToPath(new URL('../../..', import.meta.url));

/** The browser that this run is for; `npm test` runs once for each. */
export const browserName: BrowserName =
  process.env['MASAR_BROWSER'] === 'firefox' ? 'firefox' : 'chromium';

/** Folder of the unpacked build for a browser; `MASAR_OUTPUT` may name other builds than ours. */
export function buildOf(name: BrowserName): string {
  const folder = join(
    process.env['MASAR_OUTPUT'] ?? join(root, '.output'),
    name === 'chromium' ? 'chrome-mv3' : 'firefox-mv3',
  );
  if (existsSync(join(folder, 'manifest.json'))) return folder;
  const command = name === 'chromium' ? 'npm run build' : 'npm run build:firefox';
  throw new Error(`there is no build in ${folder}: run "${command}" first`);
}

/**
 * One browser for all the tests of a file. After each test it must have made no request of its own
 * and met no error.
 */
export function useMasar(options: Pick<DriverOptions, 'prefs' | 'profile'> = {}): () => Masar {
  let masar: Masar | undefined;
  beforeAll(async () => {
    masar = await Masar.start(browserName, { extension: buildOf(browserName), ...options });
  });
  afterEach(async () => {
    if (masar) await expectQuiet(masar);
  });
  afterAll(async () => {
    await masar?.close();
  });
  return () => {
    if (!masar) throw new Error('the browser has not started');
    return masar;
  };
}

/** Asserts that the extension met no error and that nothing but the test's pages was asked for. */
export async function expectQuiet(masar: Masar): Promise<void> {
  expect(await masar.driver.problems(), 'errors of the extension').toEqual([]);
  expect(unexpectedArrivals(masar.site.takeArrivals()), 'requests that no page made').toEqual([]);
}
