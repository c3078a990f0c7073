import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { indexOwn } from '@/lib/platform/own-index';

/** Indexes what is the reader's own for the look-up, in a worker: answers once, with the bytes. */
export default defineUnlistedScript(() => {
  // A dedicated worker's own way, not a window's: there is no other origin.
  const answer = (bytes: ArrayBuffer | null) =>
    self.postMessage(bytes, { transfer: bytes ? [bytes] : [] });
  void indexOwn().then(answer, () => answer(null));
});
