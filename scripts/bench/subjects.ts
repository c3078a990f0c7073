/** What can be measured: each gives its results, and the run in words with the targets last. */
import { ANCHOR_FULL, ANCHOR_QUICK, benchAnchor } from './anchor/bench';
import { reportOf as anchorReport } from './anchor/report';
import type { BenchBrowser } from './browser';
import {
  benchClippings,
  CLIPPINGS_FULL,
  CLIPPINGS_QUICK,
  clippingsReport,
  clippingsTargets,
} from './clippings-bench';
import { benchDetect, FULL, QUICK } from './detect-bench';
import { realPages } from './pages';
import { reportOf } from './report';
import { measurePopup } from './search/popup-open';
import { popupReport, searchReport } from './search/report';
import * as search from './search/run';
import { targetLine } from './targets';
import { benchUi } from './ui/main';

type Say = (line: string) => void;

export const SUBJECTS = {
  async detect(browser: BenchBrowser, quick: boolean, say: Say) {
    if (realPages().length === 0) {
      say("Real pages are not at hand (MASAR_SHARED): the project's own pages alone.");
    }
    const results = await benchDetect(browser, quick ? QUICK : FULL, say);
    return { results, report: reportOf(results) };
  },
  async anchor(browser: BenchBrowser, quick: boolean, say: Say) {
    const results = await benchAnchor(browser, quick ? ANCHOR_QUICK : ANCHOR_FULL, say);
    return { results, report: anchorReport(results) };
  },
  async search(browser: BenchBrowser, quick: boolean, say: Say) {
    const results = await search.benchSearch(browser, quick ? search.QUICK : search.FULL, say);
    const popup = quick ? [] : popupReport(await measurePopup(15));
    return { results, report: [...searchReport(results), ...popup] };
  },
  async clippings(browser: BenchBrowser, quick: boolean, say: Say) {
    const results = await benchClippings(browser, quick ? CLIPPINGS_QUICK : CLIPPINGS_FULL, say);
    const targets = clippingsTargets(results).map(targetLine);
    return { results, report: [...clippingsReport(results), '', ...targets] };
  },
  // It measures whole surfaces, in browsers with the extension.
  ui: (_browser: BenchBrowser, quick: boolean, say: Say) => benchUi(quick, say),
};

export type Subject = keyof typeof SUBJECTS;

export function isSubject(name: string): name is Subject {
  return Object.hasOwn(SUBJECTS, name);
}
