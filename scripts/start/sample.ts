import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import * as v from 'valibot';

const Manifest = v.object({
  content_scripts: v.tupleWithRest([v.object({ matches: v.array(v.string()) })], v.unknown()),
});

/** An address on a news site that the built extension reads, so that the sample is read like one. */
export async function sampleUrl(build: string): Promise<string> {
  const manifest: unknown = JSON.parse(await readFile(join(build, 'manifest.json'), 'utf8'));
  const { matches } = v.parse(Manifest, manifest).content_scripts[0];
  const hosts = matches.map((match) => match.replace(/^[^/]+\/\/(\*\.)?/, '').replace(/\/.*$/, ''));
  const host = hosts.find((name) => name === 'enabbaladi.net') ?? hosts[0];
  if (host === undefined) throw new Error('the build reads no site');
  return `https://www.${host}/2026/01/sample`;
}
