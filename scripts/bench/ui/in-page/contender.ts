/**
 * What each drawn timeline is asked to do, and how its frames are counted. Runs in the page.
 */
import type { TimelineEvent } from '../../../../lib/reference/types';

export interface Contender {
  /** Draws the events; done when they are in the document. */
  draw(root: HTMLElement, events: readonly TimelineEvent[]): void | Promise<void>;
  /** Moves what is seen by this share of its width. */
  pan(share: number): void;
  /** Above 1 comes closer. */
  zoom(factor: number): void;
}

/** What one run gives: milliseconds. */
export interface Drawn {
  readonly draw: number;
  readonly pan: readonly number[];
  readonly zoom: readonly number[];
}

const frame = () => new Promise<number>((resolve) => requestAnimationFrame(resolve));

/** Puts a contender where the driver finds it. */
export function enter(contender: Contender): void {
  const run = async (json: string, frames: number): Promise<string> => {
    const root = document.getElementById('app');
    if (!root) throw new Error('no place to draw');
    const events = JSON.parse(json) as readonly TimelineEvent[];
    const start = performance.now();
    await contender.draw(root, events);
    await frame();
    await frame();
    const draw = performance.now() - start;
    // What is put off to idle moments is not yet the reader's.
    await new Promise((resolve) => setTimeout(resolve, 500));
    for (let n = 0; n < 4; n++) contender.zoom(1.4);
    await new Promise((resolve) => setTimeout(resolve, 500));
    const pan = await count(frames, (n) => contender.pan(n % 40 < 20 ? 0.02 : -0.02));
    const zoom = await count(frames, (n) => contender.zoom(n % 20 < 10 ? 1.1 : 1 / 1.1));
    return JSON.stringify({ draw, pan, zoom } satisfies Drawn);
  };
  Reflect.set(globalThis, 'runContender', run);
}

/** Milliseconds from frame to frame while each does one step. */
async function count(frames: number, step: (n: number) => void): Promise<number[]> {
  const times: number[] = [];
  let last = await frame();
  for (let n = 0; n < frames; n++) {
    step(n);
    const now = await frame();
    times.push(now - last);
    last = now;
  }
  return times;
}
