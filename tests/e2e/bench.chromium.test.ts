import { expect, test } from 'vitest';
import { BenchBrowser } from '../../scripts/bench/browser';
import { benchDetect, QUICK } from '../../scripts/bench/detect-bench';
import { reportOf } from '../../scripts/bench/report';

// How long things take is no matter here: only that all of it is measured, and on equal terms.
test('the benchmark measures everything, and all matchers find the same', async () => {
  const browser = await BenchBrowser.start();
  try {
    const results = await benchDetect(browser, QUICK, () => undefined);

    for (const { pages } of [...results.cold, ...results.warm]) {
      expect(pages.length).toBeGreaterThan(0);
      for (const { ms } of pages) {
        expect(ms.gate).toBeGreaterThan(0);
        expect(ms['gate and reading']).toBeGreaterThan(0);
        expect(ms.Readability).not.toBe(0);
      }
    }
    // The worker's side throws where two matchers find different names.
    const [matching] = results.matching;
    expect(matching?.found).toBeGreaterThan(50);
    expect(matching?.speeds.filter(({ kind }) => kind === 'package')).toHaveLength(4);
    expect(results.detecting.covered).toBeGreaterThan(0);
    expect(results.tasks.map(({ told }) => told)).not.toContain('');

    const report = reportOf(results);
    const targets = report.filter((line) => line.startsWith('target '));
    expect(targets.length).toBeGreaterThanOrEqual(12);
    for (const line of targets) expect(line).toMatch(/ [≤≥] [\d.]+: [\d.e+-]+ (ok|MISSED)$/);
    expect(report).toContainEqual(expect.stringContaining('gate / Readability'));
  } finally {
    await browser.close();
  }
}, 400_000);
