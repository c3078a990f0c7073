import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { startSaveButton } from '@/lib/page/save-button';

/** The small button beside a selection: put in where a page was looked at, if the reader wants it. */
export default defineUnlistedScript(() => {
  startSaveButton();
});
