import { expect, test } from 'vitest';
import { BenchBrowser } from '../../scripts/bench/browser';
import { searchReport } from '../../scripts/bench/search/report';
import { benchSearch, QUICK } from '../../scripts/bench/search/run';

// How long things take is no matter here: only that all of it is measured, and who finds more.
test('the benchmark of the look-up asks every engine the same, and ours finds most', async () => {
  const browser = await BenchBrowser.start();
  try {
    const rows = await benchSearch(browser, QUICK, () => undefined);
    expect(rows.map(({ engine }) => engine)).toEqual(['Masar', ...QUICK.engines]);
    const [ours, ...others] = rows;
    for (const { p95, bytes, first } of rows) {
      expect(p95).toBeGreaterThan(0);
      expect(bytes).toBeGreaterThan(1000);
      expect(first).toBeGreaterThan(0);
    }
    const best = Math.max(...others.map(({ first }) => first));
    expect(ours?.first).toBeGreaterThan(best + 0.1);
    expect(searchReport(rows).filter((line) => line.startsWith('target '))).toHaveLength(5);
  } finally {
    await browser.close();
  }
}, 400_000);
