import preact from '@preact/preset-vite';
import { defineConfig } from 'wxt';
import { bareScripts } from './scripts/build/bare-scripts.ts';
import { BUILD_TARGET, finishManifest, manifest } from './scripts/build/manifest.ts';
import { dataAssets, masarData } from './scripts/data/vite-plugin.ts';

export default defineConfig({
  imports: false,
  manifestVersion: 3,
  outDir: '.output',
  alias: { '@': '.' },
  vite: () => ({
    plugins: [preact(), masarData(), bareScripts()],
    build: { target: BUILD_TARGET },
  }),
  manifest,
  hooks: {
    'build:publicAssets': (_wxt, files) => dataAssets(files),
    'build:manifestGenerated': (_wxt, generated) => finishManifest(generated),
  },
});
