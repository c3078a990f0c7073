import { statSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { build } from 'vite';
import { describe, expect, it } from 'vitest';
import type { ResolvedPublicFile } from 'wxt';
import { DATA_DIR, preparedData } from './prepare.ts';
import { edited, writeSample } from './sample-data.ts';
import { dataAssets, masarData } from './vite-plugin.ts';

/** Builds one line of code with the plugin, in memory, and gives the text that came out. */
async function built(dataDir: string, code: string): Promise<string> {
  const root = dirname(writeSample());
  const entry = join(root, 'entry.js');
  writeFileSync(entry, code);
  const output = await build({
    root,
    configFile: false,
    logLevel: 'silent',
    plugins: [masarData(dataDir)],
    build: { write: false, minify: false, lib: { entry, formats: ['es'] } },
  });
  return JSON.stringify(output);
}

const MANIFEST = "export { default } from 'virtual:masar/manifest';";

describe('masarData', () => {
  it('gives the manifest as a module', async () => {
    const dataDir = writeSample();
    const text = await built(dataDir, MANIFEST);
    expect(text).toContain(preparedData(dataDir).manifest.hash);
    expect(text).toContain('2020-12-31');
  });

  it('gives the gate as a module of expressions', async () => {
    const { detector } = preparedData();
    const text = await built(DATA_DIR, "export { default } from 'virtual:masar/gate';");
    const [[first] = []] = detector().gate;
    const [word = 'none'] = /\p{L}{4,}/u.exec(first?.source ?? '') ?? [];
    expect(text).toContain(word);
  });

  it('ends the build with every mistake of the data', async () => {
    const dataDir = writeSample({
      ...edited('story.yaml', '[north, south]', '[north, west]'),
      ...edited('people/ada.yaml', 'side: north', 'side: east'),
    });
    await expect(built(dataDir, MANIFEST)).rejects.toThrow(
      /data\/people\/ada\.yaml:2:7 .*\n.*data\/story\.yaml:2:18 /,
    );
  });
});

describe('dataAssets', () => {
  it('puts every part of the reference and the detector among the files of the bundle', () => {
    const files: ResolvedPublicFile[] = [];
    dataAssets(files);
    expect(files.map(({ relativeDest }) => relativeDest)).toEqual([
      ...[
        'story',
        'timeline',
        'records',
        'entities',
        'origins',
        'outlets',
        'terms',
        'articles',
      ].map((part) => `reference/${part}.json`),
      'detector.bin',
      'search.bin',
    ]);
    for (const file of files) {
      const size = 'contents' in file ? file.contents.length : statSync(file.absoluteSrc).size;
      expect(size, file.relativeDest).toBeGreaterThan(100);
    }
  });
});
