import * as v from 'valibot';
import type { BenchBrowser } from './browser';
import { contenders, extensionOf, script } from './contenders';
import type { ContenderName, NamedContender } from './contenders';
import type { Rounds } from './in-page/clock';
import type { Extension } from './in-page/stage';
import { withReason, type BenchPage } from './pages';

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

/** What the extension's scripts did on one page when they were left to themselves. */
export interface PageTasks {
  readonly page: string;
  readonly asked: boolean;
  /** The last that they told the worker. */
  readonly told: string;
  /** Milliseconds of each task of more than 50. */
  readonly tasks: readonly number[];
}

/** How often a page is watched before a long task is believed. */
const RUNS = 4;

const Times = v.object({
  ms: v.record(v.string(), v.nullable(v.number())),
  outcome: v.nullable(v.picklist(['unrelated', 'wanted', 'read', 'waits'])),
});
const Tasks = v.object({ told: v.string(), tasks: v.array(v.number()) });

/** The scripts that do the measuring. */
interface Instruments {
  readonly clock: string;
  readonly tasks: string;
}

/**
 * Measures what scripts cost on a page's main thread. Where the extension must read a page, the page
 * ends with a line that gives a reason: so the gate runs over all of it and then lets it pass.
 */
export class MainThread {
  readonly #browser: BenchBrowser;
  readonly #extension: Extension;
  readonly #list: readonly NamedContender[];
  readonly #instruments: Instruments;

  private constructor(
    browser: BenchBrowser,
    extension: Extension,
    list: readonly NamedContender[],
    instruments: Instruments,
  ) {
    this.#browser = browser;
    this.#extension = extension;
    this.#list = list;
    this.#instruments = instruments;
  }

  static async prepare(browser: BenchBrowser, build: string): Promise<MainThread> {
    const extension = extensionOf(build);
    const [clock, tasks] = [await script('clock'), await script('tasks')];
    return new MainThread(browser, extension, await contenders(extension), {
      clock: clock.source,
      tasks: tasks.source,
    });
  }

  /** First calls, evaluation included, each in a renderer of its own; of `repeats` the best. */
  async firstCalls(
    page: BenchPage,
    names: readonly ContenderName[],
    { throttle, repeats }: { readonly throttle: number; readonly repeats: number },
  ): Promise<PageTimes> {
    const measured: Measured[] = [];
    for (const name of names) {
      for (let repeat = 0; repeat < repeats; repeat++) {
        const [contender] = this.#named([name]);
        const expression = call('masar_clock.firstCall', contender);
        measured.push(await this.#measure(page, [name], throttle, expression));
      }
    }
    return timesOn(page, measured);
  }

  /** Warm calls of all by turns in one renderer; of the timed ones the best. */
  async warmCalls(
    page: BenchPage,
    names: readonly ContenderName[],
    { throttle, ...rounds }: Rounds & { readonly throttle: number },
  ): Promise<PageTimes> {
    // The page that must be read is another, and the clock has one stage.
    const groups = [names.filter((name) => name !== READING), names.filter(isReading)];
    const measured: Measured[] = [];
    for (const group of groups) {
      if (group.length === 0) continue;
      const expression = call('masar_clock.warmCalls', this.#named(group), rounds);
      measured.push(await this.#measure(page, group, throttle, expression));
    }
    return timesOn(page, measured);
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

  /** Bytes of the libraries as they were bundled, minified. */
  sources(): ReadonlyMap<ContenderName, string> {
    return new Map(
      this.#list.flatMap((it) => ('script' in it ? [[it.name, it.script.source] as const] : [])),
    );
  }

  #tasksOnce(page: BenchPage, asked: boolean, throttle: number): Promise<PageTasks> {
    return this.#browser.onPage(page, throttle, async (evaluate) => {
      await evaluate(this.#instruments.tasks);
      const watched = await evaluate(call('masar_tasks.watch', this.#extension, asked));
      return { page: page.name, asked, ...v.parse(Tasks, watched) };
    });
  }

  async #measure(
    page: BenchPage,
    names: readonly ContenderName[],
    throttle: number,
    expression: string,
  ): Promise<Measured> {
    const shown = names.some(isReading) ? withReason(page) : page;
    return this.#browser.onPage(shown, throttle, async (evaluate) => {
      await evaluate(this.#instruments.clock);
      const times = v.parse(Times, await evaluate(expression));
      return { ...times, text: v.parse(v.number(), await evaluate(TEXT_LENGTH)) };
    });
  }

  #named(names: readonly ContenderName[]): NamedContender[] {
    return this.#list.filter(({ name }) => names.includes(name));
  }
}

interface Measured extends v.InferOutput<typeof Times> {
  readonly text: number;
}

const READING = 'gate and reading';
const isReading = (name: ContenderName) => name === READING;

const TEXT_LENGTH = 'document.body.textContent.length';

function call(name: string, ...given: readonly unknown[]): string {
  return `${name}(${given.map((value) => JSON.stringify(value)).join(', ')})`;
}

/** The best of what was measured on one page. */
function timesOn(page: BenchPage, measured: readonly Measured[]): PageTimes {
  const ms: Record<string, number | null> = {};
  for (const { ms: times } of measured) {
    for (const [name, time] of Object.entries(times)) {
      const known = ms[name];
      ms[name] = time === null || known === null ? null : Math.min(known ?? Infinity, time);
    }
  }
  return {
    page: page.name,
    origin: page.origin,
    text: measured[0]?.text ?? 0,
    ms,
    passes: measured.some(({ outcome }) => outcome === 'wanted'),
  };
}
