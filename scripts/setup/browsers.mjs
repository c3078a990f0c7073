import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { canInstallDebianPackages, hasFontsFor, installDebianPackages } from './debian.mjs';
import { usualPlaces } from './browser-paths.mjs';
import { SetupError } from './run.mjs';

/** @typedef {'chromium' | 'firefox'} BrowserName */

const root = fileURLToPath(new URL('../..', import.meta.url));
const variable = { chromium: 'CHROME_PATH', firefox: 'FIREFOX_PATH' };
const debianPackage = { chromium: 'chromium', firefox: 'firefox-esr' };
const title = { chromium: 'Chromium, Chrome or Edge', firefox: 'Firefox' };

/** Where browsers are downloaded to when the machine has none; not part of the repository. */
const downloads = join(root, '.masar', 'browsers');

/**
 * The program file of an installed browser, or null.
 * @param {BrowserName} browser
 * @returns {Promise<string | null>}
 */
export async function findBrowser(browser) {
  const named = process.env[variable[browser]];
  if (named) {
    if (existsSync(named)) return named;
    throw new SetupError(
      `${variable[browser]} says ${named}, and there is no such file. Correct it or unset it.`,
    );
  }
  return usualPlaces(browser).find((path) => existsSync(path)) ?? (await findDownloaded(browser));
}

/**
 * Finds the browsers asked for and installs what is missing: Debian's packages for root on Debian,
 * elsewhere a download into `.masar/`. Needs the npm packages.
 * @param {readonly BrowserName[]} browsers
 * @returns {Promise<Record<string, string>>} paths for the environment: `CHROME_PATH`, `FIREFOX_PATH`
 */
export async function ensureBrowsers(browsers) {
  /** @type {BrowserName[]} */
  const missing = [];
  for (const browser of browsers) if (!(await findBrowser(browser))) missing.push(browser);
  if (canInstallDebianPackages()) {
    const fonts = hasFontsFor(['ar', 'he']) ? [] : ['fonts-noto-core', 'fonts-noto-ui-core'];
    await installDebianPackages([...missing.map((name) => debianPackage[name]), ...fonts], root);
  } else {
    for (const browser of missing) await download(browser);
    if (!hasFontsFor(['ar', 'he'])) {
      console.log(
        'No font for Arabic and Hebrew was found, so pictures may show boxes. Install the Noto fonts (fonts-noto-core on Debian and Ubuntu).',
      );
    }
  }
  /** @type {Record<string, string>} */
  const paths = {};
  for (const browser of browsers) {
    paths[variable[browser]] = await requireBrowser(browser);
  }
  return paths;
}

/**
 * The program file of a browser that must be there.
 * @param {BrowserName} browser
 */
export async function requireBrowser(browser) {
  const path = await findBrowser(browser);
  if (!path) throw new SetupError(missingSentence(browser));
  return path;
}

/** @param {BrowserName} browser */
async function findDownloaded(browser) {
  try {
    const { getInstalledBrowsers } = await import('@puppeteer/browsers');
    const name = browser === 'chromium' ? 'chrome' : 'firefox';
    const all = await getInstalledBrowsers({ cacheDir: downloads });
    return all.find((installed) => installed.browser.toString() === name)?.executablePath ?? null;
  } catch {
    return null;
  }
}

/** @param {BrowserName} browser */
async function download(browser) {
  console.log(`Downloading ${title[browser]} into .masar/browsers (once, about 150 MB) …`);
  try {
    const { Browser, detectBrowserPlatform, install, resolveBuildId } =
      await import('@puppeteer/browsers');
    const name = browser === 'chromium' ? Browser.CHROME : Browser.FIREFOX;
    const platform = detectBrowserPlatform();
    if (!platform) throw new Error('there is no download for this system');
    const buildId = await resolveBuildId(name, platform, 'stable');
    await install({ browser: name, platform, buildId, cacheDir: downloads });
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    throw new SetupError(`${missingSentence(browser)} (The download failed: ${reason})`);
  }
}

/** @param {BrowserName} browser */
function missingSentence(browser) {
  return (
    `${title[browser]} is not on this machine. Install it (on Debian, as root: apt-get install ` +
    `chromium firefox-esr fonts-noto-core), or set ${variable[browser]} to its program file, ` +
    'and run the command again.'
  );
}
