import { fileURLToPath } from 'node:url';
import { defineConfig, type TestProjectInlineConfiguration } from 'vitest/config';
import { masarData } from './scripts/data/vite-plugin.ts';

const root = fileURLToPath(new URL('.', import.meta.url)).replace(/[\\/]$/, '');

/** The reference's modules. `npm run data` says what is wrong in `data/`; no other test needs it whole. */
const reference = { ...masarData(), buildStart: undefined };

const common = {
  resolve: { alias: { '@': root } },
  oxc: { jsx: { runtime: 'automatic', importSource: 'preact' } },
  plugins: [reference],
} satisfies TestProjectInlineConfiguration;

const notUnit = [
  'tests/shape/**',
  'tests/e2e/**',
  'tests/page/**',
  'node_modules/**',
  '.output/**',
];

/** The built extension in a real browser. `*.chromium.test.ts` runs in that browser alone. */
function endToEnd(browser: 'chromium' | 'firefox', other: string): TestProjectInlineConfiguration {
  return {
    ...common,
    test: {
      name: `e2e-${browser}`,
      include: [
        'tests/e2e/**/*.test.ts',
        ...(browser === 'chromium' ? ['tests/page/**/*.test.ts'] : []),
      ],
      exclude: [`**/*.${other}.test.ts`],
      env: { MASAR_BROWSER: browser },
      // One browser at a time: the tests share two cores, and a starved browser is a flaky one.
      fileParallelism: false,
      testTimeout: 60_000,
      hookTimeout: 90_000,
    },
  };
}

export default defineConfig({
  test: {
    projects: [
      {
        ...common,
        // Generous: a property test on a busy machine is slow, not wrong.
        test: {
          name: 'unit',
          include: ['**/*.test.{ts,tsx}'],
          exclude: notUnit,
          testTimeout: 30_000,
        },
      },
      {
        ...common,
        test: { name: 'shape', include: ['tests/shape/**/*.test.ts'], testTimeout: 60_000 },
      },
      endToEnd('chromium', 'firefox'),
      endToEnd('firefox', 'chromium'),
    ],
  },
});
