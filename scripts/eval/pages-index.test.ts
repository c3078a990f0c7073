import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { readFolder } from './pages-index';

function folder(
  lines: readonly object[],
  files: Readonly<Record<string, string | Buffer>>,
): string {
  const path = mkdtempSync(join(tmpdir(), 'masar-pages-'));
  onTestFinished(() => rmSync(path, { recursive: true }));
  writeFileSync(join(path, 'index.jsonl'), lines.map((line) => JSON.stringify(line)).join('\n'));
  for (const [name, content] of Object.entries(files)) writeFileSync(join(path, name), content);
  return path;
}

test('a page is found by file, html, path or id, and opened at its address', () => {
  const pages = readFolder(
    folder(
      [
        { file: 'a.html', url: 'http://www.example.org:8080/1?x=2#top', label: 'positive' },
        { html: 'a.html', host: 'example.net', label: 'negative' },
        { path: 'a.html', host: 'example.net', label: 'borderline', event: ['one', 'two'] },
        { id: 'a', path: '/news/7', host: 'example.net', label: 'negative', event: 'one' },
      ],
      { 'a.html': '<p>text</p>' },
    ),
  );
  expect(pages.map(({ url }) => url)).toEqual([
    'https://www.example.org/1?x=2',
    'https://example.net/a.html',
    'https://example.net/a.html',
    'https://example.net/news/7',
  ]);
  expect(pages.map(({ events }) => events)).toEqual([[], [], ['one', 'two'], ['one']]);
  expect(pages.map(({ html }) => html)).toEqual(Array(4).fill('<p>text</p>'));
  expect(pages[0]).toMatchObject({ id: 'a.html', host: 'www.example.org', lang: 'und', why: '' });
});

test('a page is read in the encoding that it declares', () => {
  const head = '<meta http-equiv="Content-Type" content="text/html; charset=windows-1256">';
  const bytes = Buffer.concat([Buffer.from(head), Buffer.from([0xe3, 0xd3, 0xc7, 0xd1])]);
  const line = { file: 'a.html', host: 'example.org', label: 'negative' };
  expect(readFolder(folder([line], { 'a.html': bytes }))[0]?.html).toBe(`${head}مسار`);
});

test.each([
  ['a file that is not there', { file: 'b.html', host: 'example.org', label: 'negative' }],
  ['no address', { file: 'a.html', label: 'negative' }],
  ['no label', { file: 'a.html', host: 'example.org' }],
])('%s is said with file and line', (_name, line) => {
  const good = { file: 'a.html', host: 'example.org', label: 'negative' };
  const path = folder([good, line], { 'a.html': '' });
  expect(() => readFolder(path)).toThrow(`${join(path, 'index.jsonl')}:2: `);
});
