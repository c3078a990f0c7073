import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { defineConfig, type ViteUserConfig } from 'vitest/config';

const root = fileURLToPath(new URL('.', import.meta.url));

/** The plugin that compiles `data/` into virtual modules. */
async function dataPlugins(): Promise<NonNullable<ViteUserConfig['plugins']>> {
  const path = './scripts/data/vite-plugin.ts';
  if (!existsSync(new URL(path, import.meta.url))) return [];
  const { masarData } = await import(path);
  return [masarData()];
}

const common: ViteUserConfig = {
  resolve: { alias: { '@': root.replace(/[\\/]$/, '') } },
  oxc: { jsx: { runtime: 'automatic', importSource: 'preact' } },
};

/** One browser at a time: the tests share two cores, and a starved browser is a flaky one. */
const oneAtATime = {
  fileParallelism: false,
  maxWorkers: 1,
  testTimeout: 60_000,
  hookTimeout: 90_000,
};

const notUnit = [
  'tests/shape/**',
  'tests/e2e/**',
  'tests/page/**',
  'node_modules/**',
  '.output/**',
];

export default defineConfig(async () => {
  const plugins = await dataPlugins();
  return {
    test: {
      projects: [
        {
          ...common,
          plugins,
          test: { name: 'unit', include: ['**/*.test.{ts,tsx}'], exclude: notUnit },
        },
        {
          ...common,
          test: { name: 'shape', include: ['tests/shape/**/*.test.ts'], testTimeout: 60_000 },
        },
        {
          ...common,
          plugins,
          test: {
            name: 'e2e',
            include: ['tests/e2e/**/*.test.ts', 'tests/page/**/*.test.ts'],
            ...oneAtATime,
          },
        },
      ],
    },
  };
});
