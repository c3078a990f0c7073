/** `npm run bench -- SUBJECT [--quick]`: what a part of Masar costs beside others, in a real browser. */
import { mkdirSync, writeFileSync } from 'node:fs';
import { cpus } from 'node:os';
import { fileURLToPath } from 'node:url';
import { BenchBrowser } from './browser';
import { isSubject, SUBJECTS, type Subject } from './subjects';

const folder = fileURLToPath(new URL('../../.masar/bench/', import.meta.url));

const [subject = '', ...flags] = process.argv.slice(2);
if (!isSubject(subject) || flags.some((flag) => flag !== '--quick')) {
  console.error(`usage: npm run bench -- ${Object.keys(SUBJECTS).join('|')} [--quick]`);
  process.exitCode = 2;
} else {
  await run(subject, flags.includes('--quick'));
}

async function run(name: Subject, quick: boolean): Promise<void> {
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
    writeFileSync(file, JSON.stringify({ version, node: process.version, results }, null, 1));
    for (const line of report) console.log(line);
  } finally {
    await browser.close();
  }
}
