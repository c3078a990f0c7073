import { readSources } from './sources.ts';

/**
 * Hosts that the extension reads unasked: bare, without `www.`, sorted, each once. Files that are
 * broken count for nothing here; the checker speaks of them.
 */
export function readHosts(dataDir: string): string[] {
  const { items } = readSources(dataDir);
  return [...new Set(items.outlets.flatMap(({ value }) => value.read))].sort();
}
