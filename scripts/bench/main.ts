/** `npm run bench -- detect|clippings [--quick]`: what Masar costs beside others, in a real browser. */
import { mkdirSync, writeFileSync } from 'node:fs';
import { cpus } from 'node:os';
import { fileURLToPath } from 'node:url';
import { BenchBrowser } from './browser';
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
import { targetLine } from './targets';

const USAGE = 'npm run bench -- detect|clippings [--quick]';
const folder = fileURLToPath(new URL('../../.masar/bench/', import.meta.url));

type Say = (line: string) => void;

/** What can be measured: the results, and the run in words with the targets last. */
const SUBJECTS = {
  async detect(browser: BenchBrowser, quick: boolean, say: Say) {
    if (realPages().length === 0) {
      say("Real pages are not at hand (MASAR_SHARED): the project's own pages alone.");
    }
    const results = await benchDetect(browser, quick ? QUICK : FULL, say);
    return { results, report: reportOf(results) };
  },
  async clippings(browser: BenchBrowser, quick: boolean, say: Say) {
    const results = await benchClippings(browser, quick ? CLIPPINGS_QUICK : CLIPPINGS_FULL, say);
    const targets = clippingsTargets(results).map(targetLine);
    return { results, report: [...clippingsReport(results), '', ...targets] };
  },
};

const [subject = '', ...flags] = process.argv.slice(2);
if (!isSubject(subject) || flags.some((flag) => flag !== '--quick')) {
  console.error(`usage: ${USAGE}`);
  process.exitCode = 2;
} else {
  await run(subject, flags.includes('--quick'));
}

function isSubject(name: string): name is keyof typeof SUBJECTS {
  return Object.hasOwn(SUBJECTS, name);
}

async function run(name: keyof typeof SUBJECTS, quick: boolean): Promise<void> {
  const start = performance.now();
  const browser = await BenchBrowser.start();
  try {
    const version = await browser.version();
    console.log(`${version}, Node ${process.version}, ${cpus().length} processors`);
    const { results, report } = await SUBJECTS[name](browser, quick, (line) => {
      console.log(`${((performance.now() - start) / 1000).toFixed(0).padStart(5)} s  ${line}`);
    });
    mkdirSync(folder, { recursive: true });
    const file = `${folder}${name}${quick ? '-quick' : ''}.json`;
    writeFileSync(file, JSON.stringify({ version, node: process.version, ...results }, null, 1));
    for (const line of report) console.log(line);
  } finally {
    await browser.close();
  }
}
