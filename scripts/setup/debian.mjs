import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { run, SetupError } from './run.mjs';

/** Debian proper, as root: elsewhere the packages have other names, or are empty shells. */
export function canInstallDebianPackages() {
  if (process.platform !== 'linux' || process.getuid?.() !== 0) return false;
  try {
    return /^ID="?debian"?$/m.test(readFileSync('/etc/os-release', 'utf8'));
  } catch {
    return false;
  }
}

/**
 * Whether the system can draw these languages. macOS and Windows can; on Linux fontconfig knows.
 * @param {readonly string[]} languages BCP 47
 */
export function hasFontsFor(languages) {
  if (process.platform !== 'linux') return true;
  return languages.every((language) => {
    const list = spawnSync('fc-list', [`:lang=${language}`, 'family'], { encoding: 'utf8' });
    if (list.error) return existsSync('/usr/share/fonts/truetype/noto');
    return list.stdout.trim() !== '';
  });
}

/**
 * Installs Debian packages, with a line now and then that says how far it is.
 * @param {readonly string[]} packages
 * @param {string} cwd
 */
export async function installDebianPackages(packages, cwd) {
  if (packages.length === 0) return;
  console.log(`Installing ${packages.join(', ')} with apt-get (a few minutes) …`);
  await apt(['update', '-q'], cwd);
  await apt(['install', '-y', '-q', '--no-install-recommends', ...packages], cwd);
}

/**
 * @param {readonly string[]} args
 * @param {string} cwd
 */
async function apt(args, cwd) {
  let shown = Date.now();
  const { code, output } = await run('apt-get', args, {
    cwd,
    quiet: true,
    env: { DEBIAN_FRONTEND: 'noninteractive' },
    onLine(line) {
      if (Date.now() - shown < 5000) return;
      shown = Date.now();
      console.log(`  ${line.slice(0, 96)}`);
    },
  });
  if (code === 0) return;
  console.error(output.split('\n').slice(-15).join('\n'));
  throw new SetupError(
    `apt-get ${args[0]} failed (its last words are above). Check the connection to the Debian mirror, or install the browsers by hand and set CHROME_PATH and FIREFOX_PATH.`,
  );
}
