import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { bundle } from './bundle';
import { injectedScripts } from './fresh-build';
import type { Contender } from './in-page/clock';
import type { Script } from './in-page/evaluate';
import type { Extension } from './in-page/stage';

export type ContenderName = 'gate' | 'gate and reading' | 'Readability' | 'Defuddle' | 'bare walk';
export type NamedContender = Contender & { readonly name: ContenderName };

/** The script that a build puts in where there is a reason to read. */
const READING = 'read-page.js';

/** A file of in-page/ as a script in pages. */
export async function script(name: string): Promise<Script> {
  const global = `masar_${name}`;
  return { source: await bundle(`in-page/${name}.ts`, global), global };
}

/** The scripts of a build, as they are put into pages. */
export function extensionOf(build: string): Extension {
  const gate = injectedScripts(build).map((file) => readFileSync(file, 'utf8'));
  return { gate: gate.join('\n'), reading: readFileSync(join(build, READING), 'utf8') };
}

/** Who is measured on pages, in the order in which they take their turns. */
export async function contenders(extension: Extension): Promise<NamedContender[]> {
  return [
    { name: 'gate', extension: { ...extension, reading: null } },
    { name: 'gate and reading', extension },
    {
      name: 'Readability',
      script: await script('readability'),
      call: 'parse',
      onClone: true,
    },
    { name: 'Defuddle', script: await script('defuddle'), call: 'parse', onClone: false },
    { name: 'bare walk', script: await script('walk'), call: 'walk', onClone: false },
  ];
}
