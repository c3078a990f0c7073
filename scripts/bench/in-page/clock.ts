/** The clock: runs scripts in the page that it stands in and says how long they took. */
import { evaluate, type Script } from './evaluate';
import { Stage, type Extension, type Outcome } from './stage';

/** A library whose function does the job when it is called with the document. */
export interface Library {
  readonly name: string;
  readonly script: Script;
  readonly call: string;
  /** It changes the document and so is given a clone, whose making is not on its clock. */
  readonly onClone: boolean;
}

/** Something that does a job on a page. */
export type Contender = Library | { readonly name: string; readonly extension: Extension };

export interface Rounds {
  /** Untimed rounds first, then timed ones. */
  readonly warmUp: number;
  readonly timed: number;
}

/** Milliseconds by contender, null for those that gave up; and how our script ended. */
export interface Times {
  readonly ms: Record<string, number | null>;
  readonly outcome: Outcome | null;
}

/** Quicker calls than this are timed ten at a time: the clock's own steps are too long for one. */
const QUICK_MS = 0.5;
/** Who has had so much of the clock on one page takes no more rounds. */
const ENOUGH_MS = 2_000;

/** A contender's first call, the evaluation of its script included. */
export async function firstCall(contender: Contender): Promise<Times> {
  const runner = new Runner(contender);
  await runner.first();
  return { ms: { [runner.name]: runner.last() }, outcome: runner.outcome };
}

/**
 * The best warm call of each contender. They take turns, so that what disturbs one disturbs all;
 * and the best counts, for what else the machine does can only add to a time.
 */
export async function warmCalls(list: readonly Contender[], rounds: Rounds): Promise<Times> {
  const runners = list.map((contender) => new Runner(contender));
  for (const runner of runners) await runner.first();
  for (let round = 0; round < rounds.warmUp; round++) {
    for (const runner of runners) await runner.again();
  }
  for (const runner of runners) runner.forget();
  for (let round = 0; round < rounds.timed; round++) {
    for (const runner of runners) await runner.again();
  }
  const [outcome = null] = runners.flatMap((runner) => runner.outcome ?? []);
  return {
    ms: Object.fromEntries(runners.map((runner) => [runner.name, runner.best()])),
    outcome,
  };
}

class Runner {
  readonly name: string;
  outcome: Outcome | null = null;
  readonly #onClone: boolean;
  readonly #start: (document: Document) => unknown;
  #repeat: (document: Document) => unknown = () => undefined;
  #times: number[] = [];
  #spent = 0;
  #failed = false;

  constructor(contender: Contender) {
    this.name = contender.name;
    this.#onClone = 'onClone' in contender && contender.onClone;
    if ('extension' in contender) {
      const stage = new Stage(contender.extension);
      const note = async (outcome: Promise<Outcome>) => {
        this.outcome = await outcome;
      };
      this.#start = () => note(stage.first());
      this.#repeat = () => note(stage.again());
    } else {
      this.#start = (target) => {
        this.#repeat = evaluate(contender.script, contender.call);
        return this.#repeat(target);
      };
    }
  }

  first(): Promise<void> {
    return this.#time(this.#start, 1);
  }

  async again(): Promise<void> {
    if (this.#failed || (this.#times.length > 1 && this.#spent > ENOUGH_MS)) return;
    const quick = !this.#onClone && (this.last() ?? QUICK_MS) < QUICK_MS;
    await this.#time(this.#repeat, quick ? 10 : 1);
  }

  /** Warm from here on. */
  forget(): void {
    this.#times = this.#times.slice(-1);
    this.#spent = 0;
  }

  last(): number | null {
    return this.#failed ? null : (this.#times.at(-1) ?? null);
  }

  /** Of those after the last that is forgotten. */
  best(): number | null {
    return this.#failed ? null : Math.min(...this.#times.slice(1));
  }

  async #time(job: (document: Document) => unknown, calls: number): Promise<void> {
    const target = this.#onClone ? document.cloneNode(true) : document;
    if (!(target instanceof Document)) throw new TypeError('not a document');
    const start = performance.now();
    try {
      for (let call = 0; call < calls; call++) {
        const done = job(target);
        if (done instanceof Promise) await done;
      }
    } catch {
      this.#failed = true;
    }
    const time = performance.now() - start;
    this.#spent += time;
    this.#times.push(time / calls);
  }
}
