/**
 * `npm run bench -- detect [--quick]`: what the detector costs beside others, in a real browser;
 * `npm run bench -- anchor [--quick]`: how surely and how fast quotes are found again.
 */
import { mkdirSync, writeFileSync } from 'node:fs';
import { cpus } from 'node:os';
import { fileURLToPath } from 'node:url';
import { ANCHOR_FULL, ANCHOR_QUICK, benchAnchor } from './anchor/bench';
import { reportOf as anchorReport } from './anchor/report';
import { BenchBrowser } from './browser';
import { benchDetect, FULL, QUICK } from './detect-bench';
import { realPages } from './pages';
import { reportOf } from './report';

const USAGE = 'npm run bench -- detect|anchor [--quick]';
const folder = fileURLToPath(new URL('../../.masar/bench/', import.meta.url));

const [subject, ...flags] = process.argv.slice(2);
const known = subject === 'detect' || subject === 'anchor';
if (!known || flags.some((flag) => flag !== '--quick')) {
  console.error(`usage: ${USAGE}`);
  process.exitCode = 2;
} else {
  await run(subject, flags.includes('--quick'));
}

async function run(subject: 'detect' | 'anchor', quick: boolean): Promise<void> {
  const start = performance.now();
  const browser = await BenchBrowser.start();
  try {
    const version = await browser.version();
    console.log(`${version}, Node ${process.version}, ${cpus().length} processors`);
    if (realPages().length === 0) {
      console.log("Real pages are not at hand (MASAR_SHARED): the project's own pages alone.");
    }
    const say = (line: string) => {
      console.log(`${((performance.now() - start) / 1000).toFixed(0).padStart(5)} s  ${line}`);
    };
    const { results, report } = await measure(subject, browser, quick, say);
    mkdirSync(folder, { recursive: true });
    const file = `${folder}${subject}${quick ? '-quick' : ''}.json`;
    writeFileSync(file, JSON.stringify({ version, node: process.version, ...results }, null, 1));
    for (const line of report) console.log(line);
  } finally {
    await browser.close();
  }
}

async function measure(
  subject: 'detect' | 'anchor',
  browser: BenchBrowser,
  quick: boolean,
  say: (line: string) => void,
) {
  if (subject === 'anchor') {
    const results = await benchAnchor(browser, quick ? ANCHOR_QUICK : ANCHOR_FULL, say);
    return { results, report: anchorReport(results) };
  }
  const results = await benchDetect(browser, quick ? QUICK : FULL, say);
  return { results, report: reportOf(results) };
}
