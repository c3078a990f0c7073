import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import * as v from 'valibot';
import { root } from './tree';

const Manifest = v.looseObject({
  manifest_version: v.literal(3),
  permissions: v.optional(v.array(v.string()), []),
  optional_permissions: v.optional(v.array(v.string()), []),
  host_permissions: v.optional(v.array(v.string()), []),
  optional_host_permissions: v.optional(v.array(v.string()), []),
  content_security_policy: v.object({ extension_pages: v.string() }),
  content_scripts: v.array(
    v.looseObject({ matches: v.array(v.string()), js: v.array(v.string()) }),
  ),
  web_accessible_resources: v.optional(v.array(v.unknown()), []),
});

/** One of the two unpacked builds. */
export interface Build {
  readonly name: string;
  readonly manifest: v.InferOutput<typeof Manifest>;
  /** Paths inside the build, with forward slashes. */
  readonly files: readonly string[];
  read(file: string): Buffer;
}

/** Both builds; `npm test` has made them by now. */
export function builds(): Build[] {
  return ['chrome-mv3', 'firefox-mv3'].map((name) => {
    const folder = join(root, '.output', name);
    if (!existsSync(join(folder, 'manifest.json'))) {
      throw new Error(`.output/${name} is missing: run npm run build and npm run build:firefox`);
    }
    const readOne = (file: string) => readFileSync(join(folder, file));
    const files = readdirSync(folder, { recursive: true, encoding: 'utf8' })
      .filter((file) => statSync(join(folder, file)).isFile())
      .map((file) => file.replaceAll('\\', '/'));
    const manifest = v.parse(Manifest, JSON.parse(readOne('manifest.json').toString()));
    return { name, manifest, files, read: readOne };
  });
}
