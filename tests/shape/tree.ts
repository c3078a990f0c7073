import { readdirSync, readFileSync } from 'node:fs';
import { join, relative, resolve, sep } from 'node:path';
import { fileURLToPath } from 'node:url';

/** The project's folder, without a slash at the end. */
export const root = resolve(fileURLToPath(new URL('../..', import.meta.url)));

/** Made by machines or by npm, or fetched: not sources. */
const notSources = new Set(['node_modules', '.git', '.output', '.wxt', '.masar']);

/** A file by its path from the root, with forward slashes everywhere. */
export interface SourceFile {
  readonly path: string;
  readonly text: string;
}

/** Paths of all files of the tree under `folders`, with forward slashes. */
export function listFiles(...folders: readonly string[]): string[] {
  const walk = (folder: string): string[] =>
    readdirSync(folder, { withFileTypes: true }).flatMap((entry) => {
      const path = join(folder, entry.name);
      if (entry.isDirectory()) return notSources.has(entry.name) ? [] : walk(path);
      return [relative(root, path).split(sep).join('/')];
    });
  return (folders.length === 0 ? [''] : folders).flatMap((folder) => walk(join(root, folder)));
}

/** The files under `folders` whose path fits `pattern`, with their text. */
export function readFiles(pattern: RegExp, ...folders: readonly string[]): SourceFile[] {
  return listFiles(...folders)
    .filter((path) => pattern.test(path))
    .map((path) => ({ path, text: read(path) }));
}

/** Text of one file of the tree. */
export function read(path: string): string {
  return readFileSync(join(root, path), 'utf8');
}

/** The code that ships, and the tests beside it. */
export const shippedFolders = ['lib', 'components', 'entrypoints'] as const;

/** TypeScript and JavaScript sources. */
export const code = /\.(ts|tsx|js|mjs)$/;

/** Sources that are tests, or stand in for something in tests. */
export const testCode = /(\.test\.tsx?|(^|\/)(fake-|test-)[^/]*\.tsx?)$/;
