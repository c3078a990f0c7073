import { describe, expect, test } from 'vitest';
import { importGraph, importsOf } from './imports';
import { code, readFiles, shippedFolders, testCode } from './tree';

/** The folders of lib/, from the inside out. Surfaces are ring 3. */
const rings: Readonly<Record<string, 1 | 2>> = {
  text: 1,
  match: 1,
  detect: 1,
  reference: 1,
  anchor: 1,
  search: 1,
  page: 2,
  db: 2,
  messages: 2,
  platform: 2,
  i18n: 2,
  clippings: 2,
};

/** What runs in pages: the gate with its reader, and what is brought in where there is a reason. */
const inPage = ['entrypoints/reader.ts', 'entrypoints/read-page.ts'];

/** Packages that ring 1 may use: those that work on values alone. */
const purePackages = new Set(['valibot']);

function ringOf(path: string): number | null {
  const [top = '', folder = ''] = path.split('/');
  if (top === 'components' || top === 'entrypoints') return 3;
  return top === 'lib' ? (rings[folder] ?? null) : null;
}

const sources = readFiles(code, ...shippedFolders).filter(({ path }) => !testCode.test(path));
const imports = sources.flatMap(({ path, text }) =>
  importsOf(path, text).map((found) => ({ path, ...found })),
);
const show = ({ path, specifier }: { path: string; specifier: string }) => `${path} → ${specifier}`;

describe('rings', () => {
  test('every folder of lib/ has its ring', () => {
    const homeless = sources.filter(({ path }) => ringOf(path) === null).map(({ path }) => path);
    expect(homeless).toEqual([]);
  });

  test('imports point inwards only', () => {
    const outward = imports.filter(({ path, target }) => {
      const [from, to] = [ringOf(path), ringOf(target)];
      return from !== null && to !== null && to > from;
    });
    expect(outward.map(show)).toEqual([]);
  });

  test('ring 1 uses no package but those for plain values', () => {
    const impure = imports.filter(
      ({ path, target }) =>
        ringOf(path) === 1 &&
        ringOf(target) === null &&
        !purePackages.has(target) &&
        !target.startsWith('virtual:'),
    );
    expect(impure.map(show)).toEqual([]);
  });

  test('shipped code imports nothing of tests/ or of the terminal scripts', () => {
    const stray = imports.filter(({ target }) => /^(tests|scripts)\//.test(target));
    expect(stray.map(show)).toEqual([]);
  });

  test('only lib/platform imports the browser, and nobody a hidden one', () => {
    const direct = imports.filter(
      ({ path, target }) => target === 'webextension-polyfill' && !path.startsWith('lib/platform/'),
    );
    const hidden = imports.filter(({ target }) =>
      /^(wxt\/browser|#imports|wxt\/storage)/.test(target),
    );
    expect([...direct, ...hidden].map(show)).toEqual([]);
  });

  test('the reader in the page pulls in no database, no interface library, no polyfill', () => {
    const graph = inPage.flatMap((entry) => [...importGraph(entry)]);
    const heavy =
      /^(dexie|preact|valibot|webextension-polyfill)(\/|$)|^lib\/(db|detect|match|reference)\/|^components\//;
    expect(graph.filter((target) => heavy.test(target))).toEqual([]);
    // The graph is really walked: the reader is made of parts.
    expect(graph.length).toBeGreaterThan(3);
  });
});
