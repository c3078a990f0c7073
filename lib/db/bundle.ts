/**
 * The reference as it comes with the extension: what the database is seeded from, and what the
 * surfaces read where there is no database.
 */
import { ownFile } from '@/lib/platform/own-file';
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
      const loading = parts.get(part) ?? readJson(`/reference/${part}.json`);
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

async function readJson(path: `/${string}`): Promise<unknown> {
  return (await ownFile(path)).json();
}

/** The rows themselves were checked when they were compiled; this tells a wrong file. */
function isPart<P extends ReferencePart>(part: P, value: unknown): value is Reference[P] {
  return part === 'story'
    ? typeof value === 'object' && value !== null && 'knowsUntil' in value
    : Array.isArray(value) && value.every(isRow);
}

function isRow(row: unknown): boolean {
  return typeof row === 'object' && row !== null && 'id' in row && typeof row.id === 'string';
}
