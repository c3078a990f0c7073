/** What the extension's second script does, where there is a reason to read, for the clock. */
import { offerReading } from '@/lib/page/handover';
import { readPage } from '@/lib/page/read-page';
import { runAtOnce, runInSlices } from '@/lib/page/steps';

/** Reads the page, up to the text that leaves for the worker. */
export function read(document: Document): string {
  return JSON.stringify(runAtOnce(readPage(document, location.href)));
}

/** The script as it runs. */
export function start(): void {
  offerReading((url, signal) => runInSlices(readPage(document, url), signal));
}
