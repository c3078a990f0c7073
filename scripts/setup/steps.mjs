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
 */

/** @typedef {{ title: string, seconds: number, passed: number, failed: number, note: string }} Outcome */

/**
 * Runs the steps one after another, each under its heading. A failing step does not stop the next,
 * so that one run shows everything that is wrong.
 * @param {readonly Step[]} steps
 * @param {string} root
 * @param {Record<string, string>} env
 */
export async function runSteps(steps, root, env) {
  /** @type {Outcome[]} */
  const outcomes = [];
  for (const step of steps) {
    console.log(`\n── ${step.title} ${'─'.repeat(Math.max(0, 70 - step.title.length))}`);
    const needed = outcomes.find(({ title, failed }) => title === step.after && failed > 0);
    const outcome = needed
      ? {
          title: step.title,
          seconds: 0,
          passed: 0,
          failed: 1,
          note: `not run: ${needed.title} failed`,
        }
      : await runStep(step, root, env);
    outcomes.push(outcome);
    const mark = outcome.failed === 0 ? 'ok' : 'FAILED';
    console.log(`${mark}: ${outcome.title}, ${outcome.seconds.toFixed(1)} s${suffix(outcome)}`);
  }
  return outcomes;
}

/**
 * The closing lines: which steps failed, and the sum of everything.
 * @param {readonly Outcome[]} outcomes
 */
export function summary(outcomes) {
  const sum = (/** @type {'passed' | 'failed' | 'seconds'} */ key) =>
    outcomes.reduce((total, outcome) => total + outcome[key], 0);
  const broken = outcomes
    .filter(({ failed }) => failed > 0)
    .map((outcome) => `failed: ${outcome.title}${suffix(outcome)}`);
  const took = `${Math.round(sum('seconds'))} s in all`;
  return [...broken, took, `${sum('passed')} passed, ${sum('failed')} failed`].join('\n');
}

/** @param {Outcome} outcome */
function suffix({ note }) {
  return note === '' ? '' : ` (${note})`;
}

/**
 * @param {Step} step
 * @param {string} root
 * @param {Record<string, string>} env
 * @returns {Promise<Outcome>}
 */
async function runStep(step, root, env) {
  const folder = join(root, '.masar');
  const report = join(folder, 'test-report.json');
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
