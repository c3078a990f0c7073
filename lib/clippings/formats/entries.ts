/**
 * The entries of another program's file, one by one: what is not understood is left out and counted,
 * and the rest is taken.
 */
import * as v from 'valibot';
import type { Kept } from '../types';
import { refused, type ImportId, type Parsed } from './types';

/** Those entries that are of a shape. */
export function understood<S extends v.GenericSchema>(
  schema: S,
  entries: readonly unknown[],
): readonly v.InferOutput<S>[] {
  return entries.flatMap((entry) => {
    const parsed = v.safeParse(schema, entry, { abortEarly: true });
    return parsed.success ? [parsed.output] : [];
  });
}

/**
 * What came of a file's entries; null is one that could not be a clipping. A file with none that is
 * understood is a broken one.
 * @param entries how many there are.
 */
export function takenIn(format: ImportId, entries: number, made: readonly (Kept | null)[]): Parsed {
  if (entries > 0 && made.length === 0) return refused('file-broken');
  const clippings = made.filter((kept) => kept !== null);
  return { ok: true, format, clippings, articles: [], leftOut: entries - clippings.length };
}
