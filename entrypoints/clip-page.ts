import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { startClipper } from '@/lib/page/clipper';

/** What saves from a page and paints what was saved: put in when the reader saves, or has. */
export default defineUnlistedScript(() => {
  startClipper();
});
