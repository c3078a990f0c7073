import { packSections } from '../../lib/match/bytes';
import { compileMatcher } from '../../lib/match/compile';
import { matchSections } from '../../lib/match/tables';
import { fold } from '../../lib/text/fold';
import { preparedData } from '../data/prepare';
import type { BenchBrowser } from './browser';
import type { Answer, DetectAnswer, Job, MatchAnswer } from './in-worker/protocol';
import { longReadings, mixedTexts } from './texts';

/** Scripts whose names the regular expressions could not hold to whole words. */
const UNSPACED = /[\u0e00-\u109f\u1780-\u17ff\u3040-\u30ff\u3400-\u9fff\uac00-\ud7a3]/;

/** The names that the reference knows, folded, no two equal; those of three languages first. */
export function referenceNames(): string[] {
  const { entities, terms } = preparedData().reference;
  const first: string[] = [];
  const others: string[] = [];
  for (const { name, aliases } of [...entities, ...terms]) {
    first.push(name.ar, name.he, name.en);
    for (const { text, lang } of aliases) {
      (['ar', 'he', 'en'].includes(lang) ? first : others).push(text);
    }
  }
  const folded = [...first, ...others]
    .filter((text) => !UNSPACED.test(text))
    .map((text) => fold(text).trim());
  return [...new Set(folded)].filter((text) => text !== '');
}

/** Every so-manieth of a list, so that `count` are left. */
function thinned<T>(list: readonly T[], count: number): T[] {
  const step = Math.max(1, list.length / count);
  return Array.from(
    { length: Math.min(count, list.length) },
    (_, index) => list.slice(Math.floor(index * step))[0],
  ).filter((item) => item !== undefined);
}

/** Measures the matchers with `count` names in a worker. */
export async function measureMatching(
  browser: BenchBrowser,
  script: string,
  count: number,
  rounds: Rounds,
): Promise<MatchAnswer & { readonly names: number }> {
  const names = thinned(referenceNames(), count);
  const compiled = compileMatcher({
    patterns: names.map((text) => ({ text, ending: { kind: 'closed' }, prefixed: false })),
    endings: {},
    prefixes: [],
  });
  const answer = await ask(browser, script, {
    kind: 'match',
    names,
    tables: base64(packSections(matchSections(compiled))),
    texts: mixedTexts(3),
    rounds,
  });
  if (!('found' in answer)) throw new Error('the worker answered something else');
  return { ...answer, names: names.length };
}

/** Measures the detector on long pages in a worker. */
export async function measureDetecting(
  browser: BenchBrowser,
  script: string,
  rounds: Rounds,
): Promise<DetectAnswer> {
  const answer = await ask(browser, script, {
    kind: 'detect',
    tables: base64(preparedData().detector().bytes),
    readings: longReadings(12),
    rounds,
  });
  if (!('covered' in answer)) throw new Error('the worker answered something else');
  return answer;
}

/** Untimed passes first, then timed ones. */
export interface Rounds {
  readonly warmUp: number;
  readonly timed: number;
}

function base64(bytes: Uint8Array): string {
  return Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).toString('base64');
}

async function ask(
  browser: BenchBrowser,
  script: string,
  job: Job,
): Promise<Exclude<Answer, { readonly error: string }>> {
  const answer = await browser.inWorker(script, job);
  if ('error' in answer) throw new Error(answer.error);
  return answer;
}
