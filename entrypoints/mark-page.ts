import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { startMarker } from '@/lib/page/marker';

/** What marks the reasons on a page: put in when the reader asks to see them there. */
export default defineUnlistedScript(() => {
  startMarker();
});
