import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import type { Plugin } from 'vite';
import type { ResolvedPublicFile } from 'wxt';
import { referenceFiles } from './assets.ts';
import { gateModule } from './gate-module.ts';
import { DATA_DIR, forgetPrepared, type Prepared, preparedData } from './prepare.ts';

/** Source text of the modules that the build makes of `data/`, typed in lib/reference/virtual.d.ts. */
const MODULES: ReadonlyMap<string, (data: Prepared) => string> = new Map([
  [
    'virtual:masar/manifest',
    ({ manifest }: Prepared) => `export default ${JSON.stringify(manifest)};`,
  ],
  ['virtual:masar/gate', () => gateModule([])],
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

/** Puts the compiled reference among the files of the bundle (WXT's `build:publicAssets`). */
export function dataAssets(files: ResolvedPublicFile[], dataDir: string = DATA_DIR): void {
  for (const [relativeDest, contents] of referenceFiles(preparedData(dataDir).reference)) {
    files.push({ relativeDest, contents });
  }
}
