import * as v from 'valibot';
import type { BenchBrowser } from './browser';
import { contenders, script, type ContenderName, type NamedContender } from './contenders';
import type { Rounds } from './in-page/clock';
import type { BenchPage } from './pages';

/** Milliseconds of each contender on one page; null for one that gave up with an error. */
export interface PageTimes {
  readonly page: string;
  readonly origin: BenchPage['origin'];
  /** Characters of its text. */
  readonly text: number;
  readonly ms: Readonly<Partial<Record<ContenderName, number | null>>>;
  /** Whether the gate gives a reason to read it. */
  readonly passes: boolean;
}

/** What the reader's script did on one page when it was left to itself. */
export interface PageTasks {
  readonly page: string;
  readonly asked: boolean;
  /** The last that it told the worker. */
  readonly told: string;
  /** Milliseconds of each task of more than 50. */
  readonly tasks: readonly number[];
}

/** How often a page is watched before a long task is believed. */
const RUNS = 4;

const Time = v.nullable(v.number());
const Times = v.record(v.string(), Time);
const Tasks = v.object({ told: v.string(), tasks: v.array(v.number()) });

/** Measures what scripts cost on a page's main thread. */
export class MainThread {
  readonly #browser: BenchBrowser;
  readonly #list: readonly NamedContender[];
  readonly #clock: string;
  readonly #tasks: string;

  private constructor(
    browser: BenchBrowser,
    list: readonly NamedContender[],
    clock: string,
    tasks: string,
  ) {
    this.#browser = browser;
    this.#list = list;
    this.#clock = clock;
    this.#tasks = tasks;
  }

  static async prepare(browser: BenchBrowser): Promise<MainThread> {
    return new MainThread(
      browser,
      await contenders(),
      (await script('clock')).source,
      (await script('tasks')).source,
    );
  }

  /** First calls, evaluation included, each in a renderer of its own; of `repeats` the best. */
  async firstCalls(
    page: BenchPage,
    names: readonly ContenderName[],
    { throttle, repeats }: { readonly throttle: number; readonly repeats: number },
  ): Promise<PageTimes> {
    const ms: Partial<Record<ContenderName, number | null>> = {};
    let [text, passes] = [0, false];
    for (const contender of this.#named(names)) {
      const times: number[] = [];
      for (let repeat = 0; repeat < repeats; repeat++) {
        await this.#browser.onPage(page, throttle, async (evaluate) => {
          await evaluate(this.#clock);
          const time = await evaluate(call('masar_clock.firstCall', contender));
          times.push(v.parse(Time, time) ?? NaN);
          text = v.parse(v.number(), await evaluate(TEXT_LENGTH));
          if (contender.name === 'gate') passes = v.parse(v.boolean(), await evaluate(PASSES));
        });
      }
      ms[contender.name] = Number.isNaN(times[0]) ? null : Math.min(...times);
    }
    return { page: page.name, origin: page.origin, text, ms, passes };
  }

  /** Warm calls of all by turns in one renderer; of the timed ones the best. */
  warmCalls(
    page: BenchPage,
    names: readonly ContenderName[],
    { throttle, ...rounds }: Rounds & { readonly throttle: number },
  ): Promise<PageTimes> {
    return this.#browser.onPage(page, throttle, async (evaluate) => {
      await evaluate(this.#clock);
      const list = this.#named(names);
      const ms = v.parse(Times, await evaluate(call('masar_clock.warmCalls', list, rounds)));
      const text = v.parse(v.number(), await evaluate(TEXT_LENGTH));
      const passes = v.parse(v.boolean(), await evaluate(PASSES));
      return { page: page.name, origin: page.origin, text, ms, passes };
    });
  }

  /**
   * The whole script at work, as the browser runs it; `asked`: it must read the page. Of several
   * runs the one with the fewest long tasks: a task that is long by itself is so in every run.
   */
  async tasks(page: BenchPage, asked: boolean, throttle: number): Promise<PageTasks> {
    let best = await this.#tasksOnce(page, asked, throttle);
    for (let run = 1; run < RUNS && best.tasks.length > 0; run++) {
      const next = await this.#tasksOnce(page, asked, throttle);
      if (next.tasks.length < best.tasks.length) best = next;
    }
    return best;
  }

  #tasksOnce(page: BenchPage, asked: boolean, throttle: number): Promise<PageTasks> {
    const ours = this.#named(['gate and reading']).flatMap(({ scripts }) => scripts);
    return this.#browser.onPage(page, throttle, async (evaluate) => {
      await evaluate(this.#tasks);
      const watch = call('masar_tasks.watch', ...ours, asked);
      return { page: page.name, asked, ...v.parse(Tasks, await evaluate(watch)) };
    });
  }

  /** Bytes of the scripts as they were built, minified. */
  sources(): ReadonlyMap<ContenderName, string> {
    return new Map(
      this.#list.map(({ name, scripts }) => [name, scripts.map(({ source }) => source).join('')]),
    );
  }

  #named(names: readonly ContenderName[]): NamedContender[] {
    return this.#list.filter(({ name }) => names.includes(name));
  }
}

const PASSES = 'masar_gate.look(document)';
const TEXT_LENGTH = 'document.body.textContent.length';

function call(name: string, ...given: readonly unknown[]): string {
  return `${name}(${given.map((value) => JSON.stringify(value)).join(', ')})`;
}
