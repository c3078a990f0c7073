/** Modules that the build makes of `data/`: see scripts/data/vite-plugin.ts. */

declare module 'virtual:masar/manifest' {
  /** What the bundle says of its reference before any of it is loaded. */
  import type { ReferenceManifest } from '@/lib/reference/types';
  const manifest: ReferenceManifest;
  export default manifest;
}
