import type { Plugin } from 'vite';

const WRAPPER = 'virtual:wxt-unlisted-script-entrypoint';
/** How the wrapper takes in the script that it wraps. */
const TAKES = /^import definition from .+$/m;

/**
 * Scripts in pages as they are written: WXT's wrapper catches what they throw only to log it and
 * throw it on, its log is silent in a build, and each page would read it first.
 */
export function bareScripts(): Plugin {
  return {
    name: 'masar-bare-scripts',
    apply: 'build',
    enforce: 'post',
    transform(code, id) {
      if (!id.includes(WRAPPER)) return null;
      const [definition] = TAKES.exec(code) ?? [];
      if (definition === undefined) this.error(`WXT wraps scripts in another way now: ${id}`);
      return { code: `${definition}\nexport default definition.main();\n`, map: null };
    },
  };
}
