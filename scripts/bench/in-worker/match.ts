import { unpackSections } from '@/lib/match/bytes';
import { MatchBuffer, scan } from '@/lib/match/scan';
import { matchTables } from '@/lib/match/tables';
import { MATCH, type MatchTables } from '@/lib/match/types';
import { fold } from '@/lib/text/fold';
import { bytesOf } from './base64';
import { foldLetters } from './chain';
import { packageMatchers, regExpMatchers } from './matchers';
import type { MatchAnswer, MatchJob, Speed } from './protocol';

const PASSES = 3;

interface Runner extends Omit<Speed, 'ms'> {
  readonly run: (text: string) => unknown;
  readonly texts: readonly string[];
}

/** Measures every matcher on the same texts, after asserting that they find the same names. */
export function match({ names, tables, texts, rounds }: MatchJob): MatchAnswer {
  const loaded = matchTables(unpackSections(bytesOf(tables)));
  const packages = packageMatchers(names);
  const expressions = regExpMatchers(names);
  const folded = texts.map((text) => fold(text));
  const expected = texts.map((text) => found(text, loaded));
  for (const { name, find } of packages) assertSame(name, folded.map(find), expected);
  for (const { name, find } of expressions) assertSame(name, texts.map(find), expected);

  const out = new MatchBuffer();
  const ours = (text: string) => {
    out.length = 0;
    scan(loaded, text, out);
  };
  const runners: Runner[] = [
    { name: 'ours, from raw text', kind: 'ours', run: ours, texts },
    ...packages.flatMap(({ name, search, find }): Runner[] => [
      { name, kind: 'package', run: find, texts: folded },
      { name: `${name}, its own search alone`, kind: 'part', run: search, texts: folded },
    ]),
    ...expressions.map(({ name, search }): Runner => ({
      name,
      kind: 'regexp',
      run: search,
      texts,
    })),
    { name: 'the chain alone', kind: 'fold', run: foldLetters, texts },
  ];
  return {
    found: expected.flat().length,
    units: texts.reduce((sum, { length }) => sum + length, 0),
    speeds: speedsOf(runners, rounds),
  };
}

/** Numbers of the names that ours finds, in order. */
function found(text: string, tables: MatchTables): number[] {
  const out = new MatchBuffer();
  scan(tables, text, out);
  return Array.from({ length: out.length }, (_, index) => out.data[index * MATCH + 2] ?? -1);
}

function assertSame(
  name: string,
  actual: readonly number[][],
  expected: readonly number[][],
): void {
  const [theirs, ours] = [actual.flat(), expected.flat()];
  const at = ours.findIndex((number, index) => number !== theirs[index]);
  if (at < 0 && theirs.length === ours.length) return;
  throw new Error(`${name} finds other names: ${theirs.length} for ${ours.length}, from ${at} on`);
}

/** By turns, so that what disturbs one disturbs all; a few passes in a row, each with its own data
 *  in the processor's caches. The best counts. */
function speedsOf(runners: readonly Runner[], { warmUp, timed }: MatchJob['rounds']): Speed[] {
  const best = runners.map(() => Infinity);
  for (let round = -warmUp; round < timed; round++) {
    runners.forEach(({ run, texts }, index) => {
      for (let pass = 0; pass < PASSES; pass++) {
        const start = performance.now();
        for (const text of texts) run(text);
        const time = performance.now() - start;
        if (round >= 0) best[index] = Math.min(best[index] ?? Infinity, time);
      }
    });
  }
  return runners.map(({ name, kind }, index) => ({ name, kind, ms: best[index] ?? NaN }));
}
