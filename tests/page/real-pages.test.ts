import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import type { Browser } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { answerTo } from './answers';
import { startBrowser } from './page-world';

/** Pages as they were saved, none about the talks. They are data for development, not of the tree. */
const PAGES = resolve(import.meta.dirname, '../../../shared/pages');

/** No script of a page runs: what counts is the page as it was saved. */
const NO_SCRIPTS = `<meta http-equiv="Content-Security-Policy" content="script-src 'none'">`;

if (existsSync(PAGES)) {
  const names = readdirSync(PAGES).filter(
    (name) => name.endsWith('.html') && !name.endsWith('.expected.html'),
  );

  describe('real pages on other subjects, read whatever the gate thinks', () => {
    let browser: Browser;
    beforeAll(async () => {
      browser = await startBrowser();
    });
    afterAll(() => browser.close());

    test('there are pages', () => {
      expect(names.length).toBeGreaterThan(50);
    });

    test.each(names)('%s is no false alarm', async (name) => {
      const html = readFileSync(resolve(PAGES, name), 'utf8');
      const url = `https://www.haaretz.com/${encodeURIComponent(name)}`;
      const { covered, probability, evidence } = await answerTo(browser, url, NO_SCRIPTS + html);
      expect({ covered, evidence: covered ? evidence : [] }).toEqual({
        covered: false,
        evidence: [],
      });
      expect(probability).toBeLessThan(0.35);
    });
  });
} else {
  process.stdout.write('The real pages of other subjects are not here: not tested.\n');
}
