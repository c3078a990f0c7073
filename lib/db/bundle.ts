/**
 * The reference as it comes with the extension: what the database is seeded from, and what the
 * surfaces read where there is no database.
 */
import type { Reference, ReferenceManifest } from '@/lib/reference/types';

export type ReferencePart = keyof Reference;

/** The compiled reference, a part at a time. */
export interface ReferenceBundle {
  readonly manifest: ReferenceManifest;
  /** Rejects where the part is missing or is not what it should be. */
  load<P extends ReferencePart>(part: P): Promise<Reference[P]>;
}

/** The bundle in this extension's own files. */
export function extensionBundle(manifest: ReferenceManifest): ReferenceBundle {
  const parts = new Map<ReferencePart, Promise<unknown>>();
  return {
    manifest,
    async load<P extends ReferencePart>(part: P): Promise<Reference[P]> {
      const loading = parts.get(part) ?? fetchJson(`/reference/${part}.json`);
      parts.set(part, loading);
      const value: unknown = await loading.catch((error: unknown) => {
        parts.delete(part);
        throw error;
      });
      if (!isPart(part, value)) throw new TypeError(`reference/${part}.json has another shape`);
      return value;
    },
  };
}

async function fetchJson(path: string): Promise<unknown> {
  const response = await fetch(path);
  if (!response.ok) throw new Error(`${path}: ${response.status}`);
  return response.json();
}

/** The rows themselves were checked when they were compiled; this tells a wrong file. */
function isPart<P extends ReferencePart>(part: P, value: unknown): value is Reference[P] {
  return part === 'story'
    ? typeof value === 'object' && value !== null && 'knowsUntil' in value
    : Array.isArray(value) && value.every((row) => typeof row?.id === 'string');
}
