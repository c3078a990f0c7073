import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { runNpm, SetupError } from './run.mjs';

/** @typedef {{ version?: string, optional?: boolean, devOptional?: boolean }} LockedPackage */

/**
 * Installs the packages of the lockfile when they are missing or not the ones it names.
 * @param {string} root
 */
export async function ensurePackages(root) {
  if (areInstalled(root)) return;
  console.log('Installing the packages of package-lock.json (about a minute) …');
  const { code } = await runNpm(['ci', '--no-fund', '--no-audit', '--loglevel=error'], {
    cwd: root,
  });
  if (code !== 0) {
    throw new SetupError(
      'npm could not install the packages (its own words are above). Check the connection to the npm registry, then run the command again.',
    );
  }
}

/**
 * Whether `node_modules` holds what the lockfile names. npm notes what it installed in
 * `node_modules/.package-lock.json`; packages for other systems are optional and may be absent.
 * @param {string} root
 */
export function areInstalled(root) {
  const wanted = lockedPackages(join(root, 'package-lock.json'));
  const installed = lockedPackages(join(root, 'node_modules', '.package-lock.json'));
  return Object.entries(wanted).every(
    ([path, { version, optional, devOptional }]) =>
      path === '' || optional || devOptional || installed[path]?.version === version,
  );
}

/**
 * @param {string} file
 * @returns {Record<string, LockedPackage>}
 */
function lockedPackages(file) {
  try {
    return JSON.parse(readFileSync(file, 'utf8')).packages;
  } catch {
    return {};
  }
}
