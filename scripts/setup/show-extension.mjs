import { fileURLToPath } from 'node:url';
import { ensureBrowsers } from './browsers.mjs';
import { ensurePackages } from './packages.mjs';
import { run, runNpm, SetupError } from './run.mjs';

const root = fileURLToPath(new URL('../..', import.meta.url));

/**
 * Prepares the machine, builds the extension and starts the demonstration.
 * @param {readonly string[]} args passed on: `--headless` asks for no window
 * @returns {Promise<number>} the exit code
 */
export async function showExtension(args) {
  try {
    await ensurePackages(root);
    const env = await ensureBrowsers(['chromium']);
    console.log('Building the extension …');
    const build = await runNpm(['run', '--silent', 'build'], { cwd: root, quiet: true });
    if (build.code !== 0) {
      console.error(build.output);
      throw new SetupError('The extension could not be built; the reasons are above.');
    }
    const program = ['--import', 'tsx', 'scripts/start/main.ts', ...args];
    return (await run(process.execPath, program, { cwd: root, env })).code;
  } catch (error) {
    if (!(error instanceof SetupError)) throw error;
    console.error(error.message);
    return 1;
  }
}
