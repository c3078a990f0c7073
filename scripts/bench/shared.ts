import { existsSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('../..', import.meta.url));

/**
 * A folder of the material that lies beside the project and is no part of it (`MASAR_SHARED`, or
 * `../shared`), or null where it is absent.
 */
export function sharedFolder(name: string): string | null {
  const folder = join(resolve(root, process.env['MASAR_SHARED'] ?? '../shared'), name);
  return existsSync(folder) ? folder : null;
}
