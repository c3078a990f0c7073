import { fileURLToPath } from 'node:url';
import { build } from 'vite';
import { BUILD_TARGET } from '../build/manifest.ts';
import { masarData } from '../data/vite-plugin.ts';

const root = fileURLToPath(new URL('../..', import.meta.url));

/**
 * A file of this folder with all it imports, as the text of one classic script that leaves its
 * exports under a global name: built and minified as WXT builds the script in pages.
 */
export async function bundle(entry: string, name: string): Promise<string> {
  const built = await build({
    root,
    configFile: false,
    logLevel: 'error',
    resolve: { alias: { '@': root.replace(/[\\/]$/, '') } },
    plugins: [masarData()],
    define: { 'process.env.NODE_ENV': '"production"' },
    build: {
      target: BUILD_TARGET,
      write: false,
      lib: { entry: fileURLToPath(new URL(entry, import.meta.url)), formats: ['iife'], name },
    },
  });
  const [chunk] = (Array.isArray(built) ? built : [built]).flatMap((one) =>
    'output' in one ? one.output[0] : [],
  );
  if (!chunk) throw new Error(`nothing was built of ${entry}`);
  return chunk.code;
}
