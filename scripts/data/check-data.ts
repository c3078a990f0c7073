import { checkDetection } from './check-detection.ts';
import { checkSources } from './check-sources.ts';
import { checkSearch } from './search-asset.ts';
import { inReadingOrder, type Mistake } from './mistake.ts';
import { readSources, type Sources } from './sources.ts';

/** Reads the whole of `data/`, with every mistake in it, in the order of reading. */
export function checkData(dataDir: string): { sources: Sources; mistakes: Mistake[] } {
  const sources = readSources(dataDir);
  const mistakes = [
    ...checkSources(sources),
    ...checkDetection(dataDir, sources),
    ...checkSearch(dataDir, sources),
  ];
  return { sources, mistakes: inReadingOrder(mistakes) };
}
