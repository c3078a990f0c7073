import { fileURLToPath } from 'node:url';
import { ensureBrowsers } from './browsers.mjs';
import { ensurePackages } from './packages.mjs';
import { SetupError } from './run.mjs';
import { runSteps, summary } from './steps.mjs';

const root = fileURLToPath(new URL('../..', import.meta.url));

/** @type {import('./steps.mjs').Step[]} */
const steps = [
  { title: 'Data', npm: ['data'], minutes: 2 },
  { title: 'Types', npm: ['types'], minutes: 3 },
  { title: 'Lint and format', npm: ['lint'], minutes: 4, beside: 'Types' },
  { title: 'Unit tests', npm: ['unit'], minutes: 5, counts: true },
  { title: 'Build for Chrome and Edge', npm: ['build'], minutes: 3 },
  { title: 'Build for Firefox', npm: ['build:firefox'], minutes: 3 },
  { title: 'Shape of the tree and the builds', npm: ['shape'], minutes: 3, counts: true },
  {
    title: 'End to end in Chromium',
    npm: ['e2e:chromium'],
    minutes: 12,
    counts: true,
    after: 'Build for Chrome and Edge',
  },
  {
    title: 'End to end in Firefox',
    npm: ['e2e:firefox'],
    minutes: 12,
    counts: true,
    after: 'Build for Firefox',
    beside: 'End to end in Chromium',
  },
];

/**
 * Prepares the machine, runs every step and prints the sums.
 * @returns {Promise<number>} the exit code
 */
export async function testEverything() {
  try {
    const began = performance.now();
    await ensurePackages(root);
    const browsers = await ensureBrowsers(['chromium', 'firefox']);
    const outcomes = await runSteps(steps, root, browsers);
    console.log(`\n${Math.round((performance.now() - began) / 1000)} s in all`);
    console.log(summary(outcomes));
    return outcomes.some(({ failed }) => failed > 0) ? 1 : 0;
  } catch (error) {
    if (!(error instanceof SetupError)) throw error;
    console.error(error.message);
    console.log('0 passed, 1 failed');
    return 1;
  }
}
