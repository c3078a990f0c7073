/** What the build makes of `data/` for pages: see scripts/data/vite-plugin.ts. */

declare module 'virtual:masar/gate' {
  /** What lib/page/gate.ts looks for. */
  import type { GateTerms } from '@/lib/page/gate';
  const terms: GateTerms;
  export default terms;
}
