/** Modules that the build makes of `data/`: see scripts/data/vite-plugin.ts. */

declare module 'virtual:masar/manifest' {
  /** What the bundle says of its reference before any of it is loaded. */
  import type { ReferenceManifest } from '@/lib/reference/types';
  const manifest: ReferenceManifest;
  export default manifest;
}

declare module 'virtual:masar/gate' {
  /**
   * A text may be worth reading when, in one of these rows, every term is found: when one of its
   * expressions is. The other ones are for texts with letters that are not Latin.
   */
  const gate: readonly (readonly Record<
    'latin' | 'other',
    readonly (readonly [source: string, flags: string])[]
  >[])[];
  export default gate;
}
