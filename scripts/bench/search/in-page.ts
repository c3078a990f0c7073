/** What runs in the page of the benchmark: two engines over the same documents, turn by turn. */
import type { Reference } from '../../../lib/reference/types';
import type { MoreNames } from '../../../lib/search/documents';
import type { Lexicon } from '../../../lib/search/lexicon';
import { benchDocuments, plainDocuments } from './documents';
import { type Engine, type EngineName, ENGINES } from './engines';

export interface Job {
  readonly reference: Reference;
  readonly more: MoreNames;
  /** How many documents there are to be. */
  readonly size: number;
  readonly lexicon: Lexicon;
  /** The first is asked beside each of the others. */
  readonly engines: readonly EngineName[];
  readonly questions: readonly string[];
  /** What stands in the box after each key, of some of the questions. */
  readonly keys: readonly string[];
}

export interface Measured {
  readonly engine: EngineName;
  readonly buildMs: number;
  readonly bytes: number;
  /** Best three answers to each question. */
  readonly answers: readonly (readonly string[])[];
  readonly keyMs: readonly number[];
}

/** Of so many times the best is taken: the others were disturbed by what else the machine does. */
const TIMES = 3;
const WARM_UP = 24;

/** Builds the engines, asks all questions of each, and times them key by key in turns. */
export function measure(job: Job): Measured[] {
  const documents = benchDocuments(job.reference, job.more, job.size);
  const given = { documents, plain: plainDocuments(documents), lexicon: job.lexicon };
  const built = job.engines.map((name) => {
    const start = performance.now();
    const engine: Engine = ENGINES[name](given);
    return { name, engine, buildMs: performance.now() - start, keyMs: [] as number[] };
  });
  const answers = built.map(({ engine }) =>
    job.questions.map((question) => engine.ask(question).slice(0, 3)),
  );
  const few = job.keys.length < WARM_UP;
  for (const key of few ? [] : job.keys.slice(0, WARM_UP)) {
    for (const { engine } of built) engine.ask(key);
  }
  job.keys.forEach((key, round) => {
    // Who is first in a round finds the processor's caches as the other left them: turn and turn.
    const order = round % 2 === 0 ? built : [...built].reverse();
    const best = new Map<string, number>();
    for (let time = 0; time < (few ? 1 : TIMES); time++) {
      for (const { name, engine } of order) {
        const start = performance.now();
        engine.ask(key);
        best.set(name, Math.min(best.get(name) ?? Infinity, performance.now() - start));
      }
    }
    for (const { name, keyMs } of built) keyMs.push(best.get(name) ?? NaN);
  });
  return built.map(({ name, engine, buildMs, keyMs }, i) => ({
    engine: name,
    buildMs,
    keyMs,
    bytes: engine.bytes(),
    answers: answers[i] ?? [],
  }));
}
