import { expect, test } from 'vitest';
import { BenchBrowser } from '../../scripts/bench/browser';
import {
  benchClippings,
  CLIPPINGS_QUICK,
  clippingsReport,
  clippingsTargets,
} from '../../scripts/bench/clippings-bench';

// How long things take is no matter here: only that all of it is measured, and on equal terms.
test('the benchmark of clippings measures everything, on equal terms', async () => {
  const browser = await BenchBrowser.start();
  try {
    const results = await benchClippings(browser, CLIPPINGS_QUICK, () => undefined);
    const [ours, raw] = results.inserts.stored;
    expect(ours).toBe(raw);
    expect(ours).toBeGreaterThan(CLIPPINGS_QUICK.batch);
    expect(results.searches.found).toBeGreaterThan(CLIPPINGS_QUICK.queries / 3);
    for (const { value } of clippingsTargets(results)) expect(value).toBeGreaterThan(0);
    expect(clippingsReport(results).length).toBeGreaterThan(8);
  } finally {
    await browser.close();
  }
}, 200_000);
