import { spawn } from 'node:child_process';
import process from 'node:process';
import { createInterface } from 'node:readline';

/**
 * @typedef {object} RunOptions
 * @property {string} cwd
 * @property {boolean} [quiet] keep the output and return it instead of showing it
 * @property {number} [timeout] milliseconds after which the command and its children are ended
 * @property {NodeJS.ProcessEnv} [env] added to this process's environment
 * @property {(line: string) => void} [onLine] called with each line of a quiet command's output
 */

/**
 * Runs a program to its end. Never throws: a program that cannot start answers with code 127.
 * @param {string} command
 * @param {readonly string[]} args
 * @param {RunOptions} options
 * @returns {Promise<{ code: number, output: string, timedOut: boolean }>}
 */
export function run(command, args, { cwd, quiet = false, timeout, env, onLine }) {
  return new Promise((resolve) => {
    const child = spawn(command, args, {
      cwd,
      env: { ...process.env, ...env },
      stdio: quiet ? ['ignore', 'pipe', 'pipe'] : ['ignore', 'inherit', 'inherit'],
      // A group of its own can be ended as a whole; Windows has no such groups.
      detached: process.platform !== 'win32',
    });
    let output = '';
    let timedOut = false;
    const forward = () => {
      endTree(child, 'SIGTERM');
    };
    const timer =
      timeout === undefined
        ? undefined
        : setTimeout(() => {
            timedOut = true;
            endTree(child, 'SIGTERM');
            setTimeout(() => {
              endTree(child, 'SIGKILL');
            }, 5000).unref();
          }, timeout);
    for (const stream of [child.stdout, child.stderr]) {
      stream?.setEncoding('utf8').on('data', (/** @type {string} */ text) => (output += text));
      if (stream && onLine) createInterface(stream).on('line', (line) => line && onLine(line));
    }
    process.once('SIGINT', forward);
    process.once('SIGTERM', forward);

    /** @param {number} code */
    const finish = (code) => {
      clearTimeout(timer);
      process.off('SIGINT', forward);
      process.off('SIGTERM', forward);
      resolve({ code, output, timedOut });
    };
    child.on('error', (error) => {
      output += error.message;
      finish(127);
    });
    child.on('close', (code) => {
      finish(code ?? 1);
    });
  });
}

/**
 * @param {import('node:child_process').ChildProcess} child
 * @param {NodeJS.Signals} signal
 */
function endTree(child, signal) {
  if (child.pid === undefined) return;
  try {
    if (process.platform === 'win32') child.kill(signal);
    else process.kill(-child.pid, signal);
  } catch {
    // It has ended by itself.
  }
}

/**
 * Runs npm as the same npm that started us, without a shell, so that folders may have spaces.
 * @param {readonly string[]} args
 * @param {RunOptions} options
 */
export function runNpm(args, options) {
  const cli = process.env['npm_execpath'];
  if (cli?.endsWith('.js')) return run(process.execPath, [cli, ...args], options);
  if (process.platform === 'win32') return run('cmd.exe', ['/c', 'npm', ...args], options);
  return run('npm', args, options);
}

/** A sentence for the person at the terminal; what else happened is of no use to them. */
export class SetupError extends Error {}
