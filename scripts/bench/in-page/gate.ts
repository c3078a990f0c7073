/** What the extension's script in every listed page does, for the clock. */
import gate from 'virtual:masar/gate';
import { hasReason } from '@/lib/page/gate';
import { hasArrived, pageText, sampleProse } from '@/lib/page/page-text';
import { startReader } from '@/lib/page/reader';
import { runAtOnce } from '@/lib/page/steps';

/** Up to the answer that nearly every page gets: whether there is a reason to read. */
export function look(document: Document): boolean {
  const text = pageText(document);
  hasArrived(sampleProse(text));
  return runAtOnce(hasReason(text, gate));
}

/** The script as it runs; in the bundle, so that what is evaluated weighs what it weighs in pages. */
export function start(): void {
  startReader(gate);
}
