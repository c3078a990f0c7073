import { describe, expect, test } from 'vitest';
import { code, readFiles } from './tree';

const LIMIT = 300;
const lengths = readFiles(
  /\.(ts|tsx|js|mjs|css|html)$/,
  'lib',
  'components',
  'entrypoints',
  'scripts',
  'tests',
)
  .filter(({ path }) => !path.startsWith('tests/fixtures/'))
  .map(({ path, text }) => ({ path, lines: text.split('\n').length - 1 }));

describe('files are short', () => {
  test(`none is longer than ${LIMIT} lines`, () => {
    const long = lengths.filter(({ lines }) => lines > LIMIT);
    expect(long).toEqual([]);
  });

  test('most are under 100 lines', () => {
    const sorted = lengths
      .filter(({ path }) => code.test(path))
      .map(({ lines }) => lines)
      .sort((a, b) => a - b);
    const median = sorted[Math.floor(sorted.length / 2)] ?? 0;
    const ninth = sorted[Math.floor(sorted.length * 0.9)] ?? 0;
    console.info(
      `${sorted.length} files of code; median ${median} lines, nine of ten under ${ninth}`,
    );
    expect(median).toBeLessThan(100);
  });
});
