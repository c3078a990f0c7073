import { existsSync } from 'node:fs';
import { dirname, join } from 'node:path';
import * as v from 'valibot';
import { describe, expect, test } from 'vitest';
import { listFiles, read, root } from './tree';

const Package = v.object({
  scripts: v.record(v.string(), v.string()),
  dependencies: v.record(v.string(), v.string()),
  devDependencies: v.record(v.string(), v.string()),
});
const { scripts, dependencies, devDependencies } = v.parse(
  Package,
  JSON.parse(read('package.json')),
);
const documents = listFiles().filter((path) => path.endsWith('.md'));

/** GitHub's anchor of a heading. */
function anchor(heading: string): string {
  return heading
    .trim()
    .toLowerCase()
    .replace(/[^\p{L}\p{N}\s_-]/gu, '')
    .replace(/\s/g, '-');
}

function anchorsOf(path: string): string[] {
  return [...read(path).matchAll(/^#{1,6} (.+)$/gm)].map(([, heading = '']) => anchor(heading));
}

describe.each(documents)('%s', (path) => {
  const text = read(path);

  test('its links lead somewhere', () => {
    const links = [...text.matchAll(/\]\(([^)\s]+)\)|<img[^>]+src="([^"]+)"/g)].map(
      ([, a, b]) => a ?? b ?? '',
    );
    const broken = links
      .filter((link) => !/^(https?|mailto):/.test(link))
      .filter((link) => {
        const [file = '', fragment] = link.split('#');
        const target = file === '' ? path : join(dirname(path), file).replaceAll('\\', '/');
        if (!existsSync(join(root, target))) return true;
        return fragment !== undefined && !anchorsOf(target).includes(fragment);
      });
    expect(broken).toEqual([]);
  });

  test('its commands exist', () => {
    const commands = [
      ...text.matchAll(/\bnpm (?:run |)(start|test|run [\w:-]+|(?<=run )[\w:-]+)/g),
    ];
    const named = commands.map(([whole]) => whole.replace(/^npm (run )?/, ''));
    expect(named.filter((name) => !(name in scripts))).toEqual([]);
  });

  test('the files it names in backticks exist', () => {
    const named = [
      ...text.matchAll(
        /`((?:lib|components|entrypoints|scripts|tests|data|docs|public)\/[\w./-]*\w)`/g,
      ),
    ].map(([, file = '']) => file);
    expect(named.filter((file) => !existsSync(join(root, file)))).toEqual([]);
  });
});

test('every dependency has its line in docs/DEPENDENCIES.md, and no line is left over', () => {
  const listed = [...read('docs/DEPENDENCIES.md').matchAll(/^\| `([^`]+)`/gm)].map(
    ([, name]) => name,
  );
  expect(listed.sort()).toEqual(Object.keys({ ...dependencies, ...devDependencies }).sort());
});

test('dependencies are exact versions', () => {
  const loose = Object.entries({ ...dependencies, ...devDependencies }).filter(
    ([, version]) => !/^\d+\.\d+\.\d+$/.test(version),
  );
  expect(loose).toEqual([]);
});

test.each(['README.md', 'CONTRIBUTING.md', 'CHANGELOG.md', 'LICENSE', 'docs/ARCHITECTURE.md'])(
  '%s is there',
  (path) => {
    expect(existsSync(join(root, path))).toBe(true);
  },
);
