import { mkdirSync, readdirSync, renameSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import type { Plugin } from 'vite';
import type { ResolvedPublicFile } from 'wxt';
import { referenceFiles } from './assets.ts';
import { gateModule } from './gate-module.ts';
import { DATA_DIR, forgetPrepared, type Prepared, preparedData } from './prepare.ts';

/** Source text of the modules that the build makes of `data/`, typed in virtual.d.ts where they are used. */
const MODULES: ReadonlyMap<string, (data: Prepared) => string> = new Map([
  [
    'virtual:masar/manifest',
    ({ manifest }: Prepared) => `export default ${JSON.stringify(manifest)};`,
  ],
  ['virtual:masar/gate', ({ detector }: Prepared) => gateModule(detector().gate)],
]);

// Rollup's convention for a module that is no file.
const VIRTUAL = '\0';

/** Makes `data/` importable. Wrong data ends the build with the list of its mistakes. */
export function masarData(dataDir: string = DATA_DIR): Plugin {
  return {
    name: 'masar-data',
    buildStart() {
      preparedData(dataDir);
    },
    resolveId: (id) => (MODULES.has(id) ? `${VIRTUAL}${id}` : null),
    load(id) {
      const make = id.startsWith(VIRTUAL) ? MODULES.get(id.slice(1)) : undefined;
      if (!make) return null;
      for (const entry of readdirSync(dataDir, { recursive: true, encoding: 'utf8' })) {
        if (entry.endsWith('.yaml')) this.addWatchFile(join(dataDir, entry));
      }
      return make(preparedData(dataDir));
    },
    watchChange(id) {
      if (id.startsWith(dataDir)) forgetPrepared(dataDir);
    },
  };
}

/** WXT copies bytes from a file only: writes them beside the build, whole or not at all. */
function fileOf(name: string, bytes: Uint8Array): string {
  const folder = resolve(import.meta.dirname, '../../.masar');
  const path = join(folder, name);
  const unfinished = `${path}.${process.pid}`;
  mkdirSync(folder, { recursive: true });
  writeFileSync(unfinished, bytes);
  renameSync(unfinished, path);
  return path;
}

/** Puts what is compiled of `data/` among the files of the bundle (`build:publicAssets`). */
export function dataAssets(
  files: ResolvedPublicFile[],
  { reference, detector, search }: Prepared = preparedData(),
): void {
  for (const [relativeDest, contents] of referenceFiles(reference)) {
    files.push({ relativeDest, contents });
  }
  const binaries = { 'detector.bin': detector().bytes, 'search.bin': search() };
  for (const [relativeDest, bytes] of Object.entries(binaries)) {
    files.push({ relativeDest, absoluteSrc: fileOf(relativeDest, bytes) });
  }
}
