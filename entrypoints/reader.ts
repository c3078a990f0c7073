import terms from 'virtual:masar/gate';
import { startReader } from '@/lib/page/reader';

/**
 * The reader in pages. Not one of WXT's content scripts: their wrapper is larger than the gate, and
 * posts to the page. `scripts/build/manifest.ts` says on which sites it runs. As
 * `defineUnlistedScript()` makes it, which each page would read too.
 */
export default {
  main() {
    startReader(terms);
  },
};
