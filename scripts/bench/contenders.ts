import { bundle } from './bundle';
import type { Contender } from './in-page/clock';
import type { Script } from './in-page/evaluate';

export type ContenderName = 'gate' | 'gate and reading' | 'Readability' | 'Defuddle' | 'bare walk';
export type NamedContender = Contender & { readonly name: ContenderName };

/** A file of in-page/ as a script in pages. */
export async function script(name: string): Promise<Script> {
  const global = `masar_${name}`;
  return { source: await bundle(`in-page/${name}.ts`, global), global };
}

/** Who is measured on pages, in the order in which they take their turns. */
export async function contenders(): Promise<NamedContender[]> {
  const gate = { ...(await script('gate')), call: 'look' };
  const reading = { ...(await script('reading')), call: 'read' };
  const parse = async (name: string) => [{ ...(await script(name)), call: 'parse' }];
  return [
    { name: 'gate', scripts: [gate], onClone: false },
    { name: 'gate and reading', scripts: [gate, reading], onClone: false },
    { name: 'Readability', scripts: await parse('readability'), onClone: true },
    { name: 'Defuddle', scripts: await parse('defuddle'), onClone: false },
    { name: 'bare walk', scripts: [{ ...(await script('walk')), call: 'walk' }], onClone: false },
  ];
}
