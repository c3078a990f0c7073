import { readFileSync } from 'node:fs';
import { basename } from 'node:path';
import { gzipSync } from 'node:zlib';
import { injectedScripts } from './fresh-build';
import type { MainThread } from './main-thread';

/** Bytes of a script, as they are and compressed as a download would be. */
export interface Bytes {
  readonly name: string;
  readonly raw: number;
  readonly gzip: number;
  /** Taken from elsewhere and not measured in this run. */
  readonly reported?: boolean;
}

/**
 * What two well-known extensions put into every page, as measured on their releases in November
 * 2026, for scale: `build/boot.js` of the npm package hypothesis 1.1766.0, and the content script of
 * the other. Neither is installed here, and this run has not measured them.
 */
const OTHERS: readonly Bytes[] = [
  { name: 'Hypothesis, boot script', raw: 5_032, gzip: 1_953, reported: true },
  { name: 'Obsidian Web Clipper', raw: 2_640_000, gzip: 564_000, reported: true },
];

/** What the built extension puts into each listed page, and what the libraries weigh as bundled. */
export function measureBytes(build: string, mainThread: MainThread): Bytes[] {
  const scripts = injectedScripts(build);
  const ours = scripts.map((file) => sizeOf(file, readFileSync(file)));
  const sources = mainThread.sources();
  return [
    {
      name: `ours, into each listed page (${scripts.map((file) => basename(file)).join(', ')})`,
      raw: ours.reduce((sum, { raw }) => sum + raw, 0),
      gzip: ours.reduce((sum, { gzip }) => sum + gzip, 0),
    },
    sizeOf('Readability, bundled', Buffer.from(sources.get('Readability') ?? '')),
    sizeOf('Defuddle, bundled', Buffer.from(sources.get('Defuddle') ?? '')),
    ...OTHERS,
  ];
}

function sizeOf(name: string, script: Buffer): Bytes {
  return { name, raw: script.length, gzip: gzipSync(script, { level: 9 }).length };
}
