import { mkdirSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { runNpm } from './run.mjs';

/**
 * @typedef {object} Step
 * @property {string} title
 * @property {readonly string[]} npm arguments after `npm run --silent`
 * @property {number} minutes after which it has hung
 * @property {boolean} [counts] it is a Vitest run, whose tests are counted one by one
 * @property {string} [after] title of the step without which this one makes no sense
 * @property {string} [beside] title of the step at whose side this one runs: neither needs all of the machine
 */

/** @typedef {{ title: string, seconds: number, passed: number, failed: number, note: string }} Outcome */

/**
 * Runs the steps one after another, each under its heading, and side by side those that say so. A
 * failing step does not stop the next, so that one run shows everything that is wrong.
 * @param {readonly Step[]} steps
 * @param {string} root
 * @param {Record<string, string>} env
 */
export async function runSteps(steps, root, env) {
  /** @type {Outcome[]} */
  const outcomes = [];
  for (const first of steps.filter(({ beside }) => beside === undefined)) {
    const group = [first, ...steps.filter(({ beside }) => beside === first.title)];
    const heading = group.map(({ title }) => title).join(', ');
    console.log(`\n── ${heading} ${'─'.repeat(Math.max(0, 70 - heading.length))}`);
    const run = (/** @type {Step} */ step) =>
      missing(step, outcomes) ?? runStep(step, root, env, group.length > 1);
    for (const outcome of await Promise.all(group.map(run))) {
      outcomes.push(outcome);
      const mark = outcome.failed === 0 ? 'ok' : 'FAILED';
      console.log(`${mark}: ${outcome.title}, ${outcome.seconds.toFixed(1)} s${suffix(outcome)}`);
    }
  }
  return outcomes;
}

/**
 * The outcome of a step whose ground has failed.
 * @param {Step} step
 * @param {readonly Outcome[]} outcomes
 * @returns {Outcome | null}
 */
function missing({ title, after }, outcomes) {
  const needed = outcomes.find((outcome) => outcome.title === after && outcome.failed > 0);
  if (!needed) return null;
  return { title, seconds: 0, passed: 0, failed: 1, note: `not run: ${needed.title} failed` };
}

/**
 * The closing lines: which steps failed, and the sum of everything.
 * @param {readonly Outcome[]} outcomes
 */
export function summary(outcomes) {
  const sum = (/** @type {'passed' | 'failed'} */ key) =>
    outcomes.reduce((total, outcome) => total + outcome[key], 0);
  const broken = outcomes
    .filter(({ failed }) => failed > 0)
    .map((outcome) => `failed: ${outcome.title}${suffix(outcome)}`);
  return [...broken, `${sum('passed')} passed, ${sum('failed')} failed`].join('\n');
}

/** @param {Outcome} outcome */
function suffix({ note }) {
  return note === '' ? '' : ` (${note})`;
}

/**
 * @param {Step} step
 * @param {string} root
 * @param {Record<string, string>} env
 * @param {boolean} named every line of it says whose it is
 * @returns {Promise<Outcome>}
 */
async function runStep(step, root, env, named) {
  const folder = join(root, '.masar');
  const report = join(folder, `test-report-${step.npm.join('-').replace(':', '-')}.json`);
  mkdirSync(folder, { recursive: true });
  rmSync(report, { force: true });
  const reporters = ['--', '--reporter=default', '--reporter=json', `--outputFile.json=${report}`];
  const args = ['run', '--silent', ...step.npm, ...(step.counts ? reporters : [])];
  const began = performance.now();
  const { code, timedOut } = await runNpm(args, {
    cwd: root,
    // Vite warns of a way of loading its settings that is not the default yet.
    env: { ...env, VITE_CONFIG_NATIVE_IGNORE_WARNING: 'true' },
    timeout: step.minutes * 60_000,
    ...(named && {
      quiet: true,
      onLine: (/** @type {string} */ line) => {
        console.log(`${step.title.replace(/.* /, '')} │ ${line}`);
      },
    }),
  });
  const seconds = (performance.now() - began) / 1000;
  const counted = step.counts ? countTests(report) : null;
  const base = { title: step.title, seconds };
  if (timedOut) {
    const note = `ended after ${step.minutes} minutes`;
    return { ...base, passed: counted?.passed ?? 0, failed: (counted?.failed ?? 0) + 1, note };
  }
  if (!counted)
    return { ...base, passed: code === 0 ? 1 : 0, failed: code === 0 ? 0 : 1, note: '' };
  // A file that cannot even load has no tests to count, and an error outside of any test neither.
  const failed = code === 0 ? counted.failed : Math.max(counted.failed, 1);
  return { ...base, passed: counted.passed, failed, note: counted.note };
}

/**
 * Adds up a Vitest JSON report.
 * @param {string} report
 */
export function countTests(report) {
  /** @type {{ numPassedTests: number, numFailedTests: number, numPendingTests: number, testResults: { status: string, assertionResults: unknown[] }[] }} */
  let json;
  try {
    json = JSON.parse(readFileSync(report, 'utf8'));
  } catch {
    return { passed: 0, failed: 1, note: 'the tests left no report' };
  }
  const unloadable = json.testResults.filter(
    ({ status, assertionResults }) => status === 'failed' && assertionResults.length === 0,
  ).length;
  const failed = json.numFailedTests + unloadable;
  const parts = [
    `${json.numPassedTests} passed`,
    ...(failed > 0 ? [`${failed} failed`] : []),
    ...(json.numPendingTests > 0 ? [`${json.numPendingTests} skipped`] : []),
  ];
  return { passed: json.numPassedTests, failed, note: parts.join(', ') };
}
