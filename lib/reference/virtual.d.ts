/** Modules that the build makes of `data/`: see scripts/data/vite-plugin.ts. */

declare module 'virtual:masar/manifest' {
  /** What the bundle says of its reference before any of it is loaded. */
  import type { ReferenceManifest } from '@/lib/reference/types';
  const manifest: ReferenceManifest;
  export default manifest;
}

declare module 'virtual:masar/gate' {
  /** A text may be worth reading when, in one of these lists, every expression finds something. */
  const gate: readonly (readonly RegExp[])[];
  export default gate;
}
