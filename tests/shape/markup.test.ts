import { expect, test } from 'vitest';
import { code, readFiles, shippedFolders, testCode } from './tree';

const fromStrings =
  /\b(innerHTML|outerHTML|insertAdjacentHTML|dangerouslySetInnerHTML|setHTMLUnsafe|createContextualFragment|document\.write(ln)?|srcdoc|DOMParser|new Function|eval)\b/;

/** Reads the markup of files that a reader brings into a document that runs nothing and shows nothing. */
const inert = ['lib/clippings/own/saved-page.ts', 'lib/clippings/formats/obsidian.ts'];

test('nothing that ships turns a string into markup or code', () => {
  const found = readFiles(code, ...shippedFolders)
    .filter(({ path }) => !testCode.test(path))
    .flatMap(({ path, text }) =>
      text
        .split('\n')
        .map((line, index) => ({ line, place: `${path}:${index + 1}` }))
        .filter(({ line }) =>
          fromStrings.test(inert.includes(path) ? line.replace('DOMParser', '') : line),
        )
        .filter(({ line }) => !/^\s*(\/\/|\*)/.test(line))
        .map(({ place, line }) => `${place} ${line.trim()}`),
    );
  expect(found).toEqual([]);
});

test('pages of the extension hold no inline script and no inline handler', () => {
  const pages = readFiles(/\.html$/, 'entrypoints');
  expect(pages.length).toBeGreaterThan(0);
  for (const { path, text } of pages) {
    expect(text, path).not.toMatch(/<script(?![^>]*\bsrc=)[^>]*>/i);
    expect(text, path).not.toMatch(/\son\w+\s*=/i);
    expect(text, path).not.toMatch(/\bsrc=["']?https?:/i);
  }
});
