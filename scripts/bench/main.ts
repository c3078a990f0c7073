/** `npm run bench -- detect [--quick]`: what the detector costs beside others, in a real browser. */
import { mkdirSync, writeFileSync } from 'node:fs';
import { cpus } from 'node:os';
import { fileURLToPath } from 'node:url';
import { BenchBrowser } from './browser';
import { benchDetect, FULL, QUICK } from './detect-bench';
import { realPages } from './pages';
import { reportOf } from './report';

const USAGE = 'npm run bench -- detect [--quick], or npm run bench -- ui [--quick]';
const folder = fileURLToPath(new URL('../../.masar/bench/', import.meta.url));

const [subject, ...flags] = process.argv.slice(2);
if (subject === 'ui' && flags.every((flag) => flag === '--quick')) {
  const { benchUi } = await import('./ui/main');
  await benchUi(flags.includes('--quick'), folder);
} else if (subject !== 'detect' || flags.some((flag) => flag !== '--quick')) {
  console.error(`usage: ${USAGE}`);
  process.exitCode = 2;
} else {
  await run(flags.includes('--quick'));
}

async function run(quick: boolean): Promise<void> {
  const start = performance.now();
  const browser = await BenchBrowser.start();
  try {
    const version = await browser.version();
    console.log(`${version}, Node ${process.version}, ${cpus().length} processors`);
    if (realPages().length === 0) {
      console.log("Real pages are not at hand (MASAR_SHARED): the project's own pages alone.");
    }
    const results = await benchDetect(browser, quick ? QUICK : FULL, (line) => {
      console.log(`${((performance.now() - start) / 1000).toFixed(0).padStart(5)} s  ${line}`);
    });
    mkdirSync(folder, { recursive: true });
    const file = `${folder}detect${quick ? '-quick' : ''}.json`;
    writeFileSync(file, JSON.stringify({ version, node: process.version, ...results }, null, 1));
    for (const line of reportOf(results)) console.log(line);
  } finally {
    await browser.close();
  }
}
