import { expect, test } from 'vitest';
import { readFiles, shippedFolders } from './tree';

/** Properties and values that mean one side of the screen, whatever the direction of the text. */
const physical =
  /(^|[\s;{])((margin|padding|border|scroll-margin|scroll-padding)-(left|right)\b|border-(top|bottom)-(left|right)-radius\b|(left|right)\s*:|(text-align|float|clear|caption-side)\s*:\s*(left|right)\b|background-position(-x)?\s*:[^;]*\b(left|right)\b)/;

/** Declarations of a stylesheet, comments apart, that say left or right. */
function physicalLines(path: string, text: string): string[] {
  const bare = text.replace(/\/\*[\s\S]*?\*\//g, (comment) => comment.replace(/[^\n]/g, ' '));
  return bare
    .split('\n')
    .map((line, index) => ({ line, place: `${path}:${index + 1}` }))
    .filter(({ line }) => physical.test(line))
    .map(({ line, place }) => `${place} ${line.trim()}`);
}

const stylesheets = readFiles(/\.css$/, ...shippedFolders);

test('stylesheets lay out along the text, not along the screen', () => {
  expect(stylesheets.length).toBeGreaterThan(0);
  expect(stylesheets.flatMap(({ path, text }) => physicalLines(path, text))).toEqual([]);
});

test('components set no physical side in their styles', () => {
  const inline = readFiles(/\.tsx$/, ...shippedFolders).filter(({ text }) =>
    /\b(margin|padding)(Left|Right)\b|style=\{\{[^}]*\b(left|right)\s*:/.test(text),
  );
  expect(inline.map(({ path }) => path)).toEqual([]);
});

test.each([
  'a { margin-left: 1px }',
  'a{left:0}',
  'a { text-align: right; }',
  'a { border-top-left-radius: 1px; }',
])('%s is seen', (rule) => {
  expect(physicalLines('x.css', rule)).toHaveLength(1);
});
