/**
 * Builds the gallery into one file without anything beside it. `npm run gallery` writes it for
 * developers; the tests draw it in a browser. No build of the extension knows of it.
 */
import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import preact from '@preact/preset-vite';
import { build } from 'vite';
import { masarData } from '../../scripts/data/vite-plugin';

const root = fileURLToPath(new URL('../..', import.meta.url)).replace(/[\\/]$/, '');

/** The gallery as one HTML text. */
export async function galleryHtml(): Promise<string> {
  const result = await build({
    configFile: false,
    root,
    logLevel: 'error',
    resolve: { alias: { '@': root } },
    plugins: [preact(), masarData()],
    build: {
      write: false,
      minify: false,
      target: 'es2022',
      cssCodeSplit: false,
      rolldownOptions: {
        input: join(root, 'tests/gallery/main.tsx'),
        output: { format: 'iife', codeSplitting: false },
      },
    },
  });
  const outputs = (Array.isArray(result) ? result : [result]).flatMap((one) =>
    'output' in one ? one.output : [],
  );
  const code = outputs.map((one) => (one.type === 'chunk' ? one.code : '')).join('\n');
  const css = outputs.map((one) => (one.type === 'asset' ? String(one.source) : '')).join('\n');
  const script = code.replaceAll('</script', '<\\/script');
  return `<!doctype html><html><head><meta charset="utf-8"><meta name="color-scheme" content="light dark"><title>Masar</title><style>${css}</style></head><body><div id="app"></div><script>${script}</script></body></html>`;
}

/** Writes the gallery for a developer's browser and says where it is. */
export async function writeGallery(): Promise<string> {
  const folder = join(root, '.masar');
  const path = join(folder, 'gallery.html');
  await mkdir(folder, { recursive: true });
  await writeFile(path, await galleryHtml());
  return path;
}
