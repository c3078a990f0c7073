import type { Reference } from '../../lib/reference/types.ts';
import { canonicalJson } from './compile.ts';

/** The parts of the reference that the bundle carries as files: path in the bundle, JSON text. */
export function referenceFiles(reference: Reference): ReadonlyMap<string, string> {
  return new Map(
    Object.entries(reference).map(([part, value]) => [
      `reference/${part}.json`,
      canonicalJson(value),
    ]),
  );
}
