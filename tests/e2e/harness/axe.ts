import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import type { Page } from 'puppeteer-core';
import * as v from 'valibot';

const Results = v.object({
  violations: v.array(
    v.object({
      id: v.string(),
      help: v.string(),
      nodes: v.array(
        v.object({ target: v.array(v.unknown()), failureSummary: v.optional(v.string()) }),
      ),
    }),
  ),
});

const source = readFile(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

/**
 * What axe finds wrong with a page, a line each. The driver evaluates it from outside, where the
 * page's content security policy has no say.
 */
export async function axeFindings(page: Page): Promise<string[]> {
  await page.evaluate(`${await source};0`);
  const json = await page.evaluate(
    `axe.run(document, { resultTypes: ['violations'] }).then((results) => JSON.stringify(results))`,
  );
  const { violations } = v.parse(Results, JSON.parse(String(json)));
  return violations.flatMap(({ id, help, nodes }) =>
    nodes.map(
      ({ target, failureSummary = '' }) => `${id}: ${help}: ${target.join(' ')} ${failureSummary}`,
    ),
  );
}
