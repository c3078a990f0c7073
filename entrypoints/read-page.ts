import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { offerReading } from '@/lib/page/handover';
import { readPage } from '@/lib/page/read-page';
import { runInSlices } from '@/lib/page/steps';

/** What reads a page: the worker puts it in where the gate found a reason, or the reader asked. */
export default defineUnlistedScript(() => {
  offerReading((url, signal) => runInSlices(readPage(document, url), signal));
});
