/**
 * The questions by which the look-up is judged, with the answers wanted: written before it was
 * tuned. A hash parts them: one half is looked at while tuning, of the other only the sums. The third
 * set was thought of later, by what readers of other trades would ask: written with its answers, then
 * measured once (docs/BENCHMARKS.md), then mended by.
 */
import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';

export interface JudgedQuery {
  /** What the question is: `person`, `typo`, `layout`, `date` and the like. */
  readonly group: string;
  readonly query: string;
  /** Ids of which the first answer should be one; empty where nothing fits. */
  readonly wanted: readonly string[];
  readonly half: 'tuning' | 'set-aside' | 'third';
}

/** All of them, in the order of the file. */
export function judgedQueries(): readonly JudgedQuery[] {
  const queries: JudgedQuery[] = [];
  let group = '';
  for (const line of readFileSync(join(import.meta.dirname, 'queries.txt'), 'utf8').split('\n')) {
    if (line.startsWith('# ')) group = line.slice(2);
    const at = line.lastIndexOf(' = ');
    if (at < 0) continue;
    const query = line.slice(0, at);
    const wanted = line.slice(at + 3).split(' | ');
    queries.push({
      group,
      query,
      wanted: wanted.filter((id) => id !== 'NONE'),
      half: group.startsWith('third set: ') ? 'third' : halfOf(query),
    });
  }
  return queries;
}

function halfOf(query: string): 'tuning' | 'set-aside' {
  const [byte = 0] = createHash('sha256').update(query).digest();
  return byte % 2 === 0 ? 'tuning' : 'set-aside';
}
