import { spawnSync } from 'node:child_process';
import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import * as v from 'valibot';

const root = fileURLToPath(new URL('../..', import.meta.url));
const BUILD = join(root, '.output', 'chrome-mv3');

/** Everything that the build is made of. */
const SOURCES = [
  ...['components', 'data', 'entrypoints', 'lib', 'public', 'scripts/build', 'scripts/data'],
  ...['package-lock.json', 'wxt.config.ts'],
];

/** The folder of the unpacked build for Chromium, built anew where a source is newer. */
export function freshBuild(): string {
  const built = timeOf(join(BUILD, 'manifest.json'));
  if (SOURCES.some((source) => timeOf(join(root, source)) > built)) {
    const wxt = join(root, 'node_modules', 'wxt', 'bin', 'wxt.mjs');
    const { status, stderr } = spawnSync(process.execPath, [wxt, 'build', '-b', 'chrome'], {
      cwd: root,
      encoding: 'utf8',
    });
    if (status !== 0) throw new Error(`the extension could not be built:\n${stderr}`);
  }
  return BUILD;
}

const Manifest = v.object({
  content_scripts: v.array(v.object({ js: v.array(v.string()), matches: v.array(v.string()) })),
});

/** The scripts that a build puts into each listed page. */
export function injectedScripts(build: string): string[] {
  return contentScripts(build).flatMap(({ js }) => js.map((file) => join(build, file)));
}

/** Whether a host is one of those whose pages a build reads unasked. */
export function listedHosts(build: string): (host: string) => boolean {
  const hosts = contentScripts(build)
    .flatMap(({ matches }) => matches)
    .map((pattern) => pattern.replace(/^\*:\/\/\*\./, '').replace(/\/\*$/, ''));
  return (host) => hosts.some((listed) => host === listed || host.endsWith(`.${listed}`));
}

function contentScripts(build: string) {
  const text = readFileSync(join(build, 'manifest.json'), 'utf8');
  return v.parse(Manifest, JSON.parse(text)).content_scripts;
}

/** When a file, or the newest file in a folder, was last written; 0 where there is none. */
function timeOf(path: string): number {
  const stat = statSync(path, { throwIfNoEntry: false });
  if (!stat) return 0;
  if (!stat.isDirectory()) return stat.mtimeMs;
  return readdirSync(path, { withFileTypes: true })
    .filter(({ name }) => !name.endsWith('.test.ts') && !name.endsWith('.test.tsx'))
    .reduce((newest, { name }) => Math.max(newest, timeOf(join(path, name))), 0);
}
