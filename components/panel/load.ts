/**
 * The reference as wide surfaces hold it: what every view needs, and the way to ask for the rest.
 */
import type { ReferenceReader } from '@/lib/db/reference-store';
import { readReference, type LoadedReference } from '../popup/reference-state';

export interface WideReference extends LoadedReference {
  readonly queries: ReferenceReader;
}

/** Reads what the first view needs. */
export async function readWideReference(queries: ReferenceReader): Promise<WideReference> {
  return { ...(await readReference(queries)), queries };
}
