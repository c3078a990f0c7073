/** The clock: runs scripts in the page that it stands in and says how long they took. */
import { evaluate, type Script } from './evaluate';

/** Something that does a job on a page. */
export interface Contender {
  readonly name: string;
  /** Evaluated and called one after the other, each with the document. */
  readonly scripts: readonly (Script & { readonly call: string })[];
  /** It changes the document and so is given a clone, whose making is not on its clock. */
  readonly onClone: boolean;
}

export interface Rounds {
  /** Untimed rounds first, then timed ones. */
  readonly warmUp: number;
  readonly timed: number;
}

/** Quicker calls than this are timed ten at a time: the clock's own steps are too long for one. */
const QUICK_MS = 0.5;
/** Who has had so much of the clock on one page takes no more rounds. */
const ENOUGH_MS = 2_000;

/**
 * Milliseconds of a contender's first call, the evaluation of its scripts included; null where it
 * gave up with an error.
 */
export function firstCall({ scripts, onClone }: Contender): number | null {
  const target = targetFor(onClone);
  const start = performance.now();
  try {
    for (const script of scripts) evaluate(script, script.call)(target);
  } catch {
    return null;
  }
  return performance.now() - start;
}

/**
 * Milliseconds of each contender's best warm call, by name; null for those that gave up. They take
 * turns, so that what disturbs one disturbs all; and the best counts, for what else the machine
 * does can only add to a time.
 */
export function warmCalls(
  list: readonly Contender[],
  { warmUp, timed }: Rounds,
): Record<string, number | null> {
  const runners = list.map((contender) => new Runner(contender));
  for (let round = 0; round < warmUp; round++) for (const runner of runners) runner.run();
  for (const runner of runners) runner.forget();
  for (let round = 0; round < timed; round++) for (const runner of runners) runner.run();
  return Object.fromEntries(runners.map((runner) => [runner.name, runner.best()]));
}

class Runner {
  readonly name: string;
  readonly #onClone: boolean;
  readonly #jobs: readonly ((document: Document) => unknown)[];
  #times: number[] = [];
  #spent = 0;
  #failed = false;

  constructor({ name, scripts, onClone }: Contender) {
    this.name = name;
    this.#onClone = onClone;
    this.#jobs = scripts.map((script) => evaluate(script, script.call));
  }

  run(): void {
    if (this.#failed || (this.#times.length > 1 && this.#spent > ENOUGH_MS)) return;
    const quick = !this.#onClone && (this.#times.at(-1) ?? QUICK_MS) < QUICK_MS;
    const calls = quick ? 10 : 1;
    const target = targetFor(this.#onClone);
    const start = performance.now();
    try {
      for (let call = 0; call < calls; call++) for (const job of this.#jobs) job(target);
    } catch {
      this.#failed = true;
    }
    const time = performance.now() - start;
    this.#spent += time;
    this.#times.push(time / calls);
  }

  /** Warm from here on. */
  forget(): void {
    this.#times = this.#times.slice(-1);
    this.#spent = 0;
  }

  best(): number | null {
    return this.#failed ? null : Math.min(...this.#times.slice(1));
  }
}

function targetFor(onClone: boolean): Document {
  const target = onClone ? document.cloneNode(true) : document;
  if (!(target instanceof Document)) throw new TypeError('not a document');
  return target;
}
