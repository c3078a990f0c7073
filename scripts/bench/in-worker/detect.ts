import { detect as detectPage } from '@/lib/detect/detect';
import { loadTables } from '@/lib/detect/tables';
import { bytesOf } from './base64';
import type { DetectAnswer, DetectJob } from './protocol';

/** The whole answer for each page, from the reading as it arrives. */
export function detect({ tables, readings, rounds }: DetectJob): DetectAnswer {
  const bytes = bytesOf(tables);
  const start = performance.now();
  const loaded = loadTables(bytes);
  const load = performance.now() - start;
  const times: number[] = [];
  let covered = 0;
  for (let round = -rounds.warmUp; round < rounds.timed; round++) {
    for (const reading of readings) {
      const before = performance.now();
      const detection = detectPage(reading, loaded);
      times.push(performance.now() - before);
      if (round === 0 && detection.covered) covered++;
    }
  }
  return {
    load,
    first: times[0] ?? NaN,
    times: times.slice(rounds.warmUp * readings.length),
    covered,
  };
}
