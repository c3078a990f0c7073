import { resolve } from 'node:path';
import type { Reference, ReferenceManifest } from '../../lib/reference/types.ts';
import { compileReference, manifestOf } from './compile.ts';

/** `data/` of this project. */
export const DATA_DIR = resolve(import.meta.dirname, '../../data');

/** Everything that the build takes from `data/`. */
export interface Prepared {
  readonly reference: Reference;
  readonly manifest: ReferenceManifest;
}

function prepare(): Prepared {
  const reference = compileReference(DATA_DIR);
  return { reference, manifest: manifestOf(reference) };
}

let prepared: Prepared | null = null;

/** Compiled once a process: a build asks for it again with every entry point. */
export function preparedData(): Prepared {
  prepared ??= prepare();
  return prepared;
}

/** Has the next asker compile anew: a source file was changed. */
export function forgetPrepared(): void {
  prepared = null;
}
