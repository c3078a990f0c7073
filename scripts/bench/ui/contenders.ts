/**
 * The timelines that are set side by side, each as one page: ours as its sources are bundled, the
 * others in the builds that their authors publish.
 */
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { gzipSync } from 'node:zlib';
import preact from '@preact/preset-vite';
import { build } from 'vite';
import { masarData } from '../../data/vite-plugin.ts';

const root = fileURLToPath(new URL('../../..', import.meta.url)).replace(/[\\/]$/, '');
const require = createRequire(import.meta.url);

export type TimelineName = 'Masar' | 'vis-timeline' | 'TimelineJS';

export interface TimelinePage {
  readonly name: TimelineName;
  readonly html: string;
  /** Script and style together, without the driver's own part. */
  readonly bytes: { readonly raw: number; readonly gzip: number };
}

/** All of them, ready to be opened. */
export async function timelinePages(): Promise<readonly TimelinePage[]> {
  const ours = await bundle('ours.tsx');
  const vis = require.resolve('vis-timeline/package.json').replace(/package\.json$/, '');
  const knight = join(root, 'node_modules/@knight-lab/timelinejs/dist');
  const file = (path: string) => readFileSync(path, 'utf8');
  return [
    pageOf('Masar', ours, ''),
    pageOf(
      'vis-timeline',
      {
        script: file(join(vis, 'standalone/umd/vis-timeline-graph2d.min.js')),
        style: file(join(vis, 'styles/vis-timeline-graph2d.min.css')),
      },
      (await bundle('vis.ts')).script,
    ),
    pageOf(
      'TimelineJS',
      {
        script: file(join(knight, 'js/timeline.js')),
        style: file(join(knight, 'css/timeline.css')),
      },
      (await bundle('timelinejs.ts')).script,
    ),
  ];
}

interface Code {
  readonly script: string;
  readonly style: string;
}

function pageOf(name: TimelineName, { script, style }: Code, driver: string): TimelinePage {
  const both = Buffer.from(script + style);
  const inline = (code: string) => `<script>${code.replaceAll('</script', '<\\/script')}</script>`;
  return {
    name,
    bytes: { raw: both.length, gzip: gzipSync(both, { level: 9 }).length },
    html: `<!doctype html><html lang="ar" dir="rtl"><head><meta charset="utf-8"><title>${name}</title><style>${style}</style></head><body><div id="app"></div>${inline(script)}${inline(driver)}</body></html>`,
  };
}

async function bundle(entry: string): Promise<Code> {
  const result = await build({
    configFile: false,
    root,
    logLevel: 'error',
    resolve: { alias: { '@': root } },
    plugins: [preact(), masarData()],
    define: { 'process.env.NODE_ENV': '"production"' },
    build: {
      write: false,
      cssCodeSplit: false,
      rolldownOptions: {
        input: join(root, 'scripts/bench/ui/in-page', entry),
        output: { format: 'iife', codeSplitting: false },
      },
    },
  });
  const parts = (Array.isArray(result) ? result : [result]).flatMap((one) =>
    'output' in one ? one.output : [],
  );
  return {
    script: parts.map((one) => (one.type === 'chunk' ? one.code : '')).join('\n'),
    style: parts.map((one) => (one.type === 'asset' ? String(one.source) : '')).join('\n'),
  };
}
