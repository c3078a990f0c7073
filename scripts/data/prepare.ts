import { resolve } from 'node:path';
import type { Reference, ReferenceManifest } from '../../lib/reference/types.ts';
import { compileReference, manifestOf } from './compile.ts';
import { searchAsset } from './search-asset.ts';
import { type DetectorAsset, detectorAsset } from './detector-asset.ts';

/** `data/` of this project. */
export const DATA_DIR = resolve(import.meta.dirname, '../../data');

/** Everything that the build takes from `data/`. */
export interface Prepared {
  readonly reference: Reference;
  readonly manifest: ReferenceManifest;
  /** Made when first asked for: it is the slow part, and most askers need it not. */
  readonly detector: () => DetectorAsset;
  /** The index to look things up in, made when first asked for. */
  readonly search: () => Uint8Array<ArrayBuffer>;
}

function prepare(dataDir: string): Prepared {
  const reference = compileReference(dataDir);
  let detector: DetectorAsset | undefined;
  let search: Uint8Array<ArrayBuffer> | undefined;
  return {
    reference,
    manifest: manifestOf(reference),
    detector: () => (detector ??= detectorAsset(reference)),
    search: () => (search ??= searchAsset(reference)),
  };
}

const prepared = new Map<string, Prepared>();

/** Compiled once a process: a build asks for it again with every entry point. */
export function preparedData(dataDir: string = DATA_DIR): Prepared {
  const known = prepared.get(dataDir) ?? prepare(dataDir);
  prepared.set(dataDir, known);
  return known;
}

/** Has the next asker compile anew: a source file was changed. */
export function forgetPrepared(dataDir: string): void {
  prepared.delete(dataDir);
}
