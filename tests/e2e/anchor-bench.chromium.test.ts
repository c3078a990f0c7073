import { expect, test } from 'vitest';
import type { Tally } from '../../scripts/bench/anchor/accuracy';
import { ANCHOR_QUICK, benchAnchor } from '../../scripts/bench/anchor/bench';
import { reportOf } from '../../scripts/bench/anchor/report';
import { BenchBrowser } from '../../scripts/bench/browser';

const sum = (tally: Tally) => Object.values(tally).reduce((all, count) => all + count, 0);

// How long things take is no matter here: only that all of it is measured, and on equal terms.
test('the benchmark of quotes measures every condition, beside the others', async () => {
  const browser = await BenchBrowser.start();
  try {
    const results = await benchAnchor(browser, ANCHOR_QUICK, () => undefined);

    const { each, beside, painted } = ANCHOR_QUICK;
    for (const { condition, ours, peers } of results.accuracy) {
      expect([condition, sum(ours)]).toEqual([condition, each]);
      expect([condition, ours.wrong]).toEqual([condition, 0]);
      expect(Object.keys(peers)).toHaveLength(3);
      for (const tally of Object.values(peers)) expect(sum(tally)).toBe(each / beside);
    }
    const unchanged = results.accuracy.find(({ condition }) => condition === 'unchanged');
    expect(unchanged?.ours.right).toBe(each);
    for (const { further } of results.speed) expect(further).toBeGreaterThan(0);
    for (const { found } of results.painting) expect(found).toBeGreaterThan(painted / 2);
    const targets = reportOf(results).filter((line) => line.startsWith('target '));
    for (const line of targets) expect(line).toMatch(/ [≤≥] [\d.]+: [\d.e+-]+ (ok|MISSED)$/);
  } finally {
    await browser.close();
  }
}, 200_000);
