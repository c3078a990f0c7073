/**
 * Timelines drawing the same events in the same browser, one after another and again.
 */
import puppeteer from 'puppeteer-core';
import * as v from 'valibot';
import type { TimelineEvent } from '../../../lib/reference/types';
import { startSite } from '../../../tests/e2e/harness/site';
import { summarise } from '../stats';
import { requireBrowser } from '../../setup/browsers.mjs';
import { type TimelineName, type TimelinePage, timelinePages } from './contenders';
import { referenceEvents, syntheticEvents } from './events';

const Drawn = v.object({ draw: v.number(), pan: v.array(v.number()), zoom: v.array(v.number()) });

export interface TimelineRun extends v.InferOutput<typeof Drawn> {
  readonly name: TimelineName;
  readonly events: number;
  readonly throttle: number;
}

export interface TimelineResults {
  readonly runs: readonly TimelineRun[];
  /** What gave up, and what it said. */
  readonly failed: readonly string[];
  readonly bytes: readonly Pick<TimelinePage, 'name' | 'bytes'>[];
}

const FRAMES = 80;
/** After so many milliseconds a contender is left where it is. */
const PATIENCE = 90_000;

export async function benchTimelines(
  rounds: number,
  say: (line: string) => void,
): Promise<TimelineResults> {
  const pages = await timelinePages();
  const site = await startSite();
  const urlOf = ({ name }: TimelinePage) => `https://${name.toLowerCase()}.example.org/`;
  for (const page of pages) site.serve({ [urlOf(page)]: page.html });
  const browser = await puppeteer.launch({
    executablePath: await requireBrowser('chromium'),
    acceptInsecureCerts: true,
    protocolTimeout: 2 * PATIENCE,
    args: [
      `--host-resolver-rules=MAP * 127.0.0.1:${site.port}`,
      '--disable-quic',
      ...(process.platform === 'linux' && process.getuid?.() === 0 ? ['--no-sandbox'] : []),
    ],
  });
  const runs: TimelineRun[] = [];
  const failed: string[] = [];
  const sets: readonly (readonly TimelineEvent[])[] = [referenceEvents(), syntheticEvents(2_000)];
  try {
    for (let round = 0; round < rounds; round++) {
      for (const events of sets) {
        for (const page of pages) {
          for (const throttle of [1, 4]) {
            const tag = `${page.name}, ${events.length} events, slowed ${throttle} times`;
            const tab = await browser.newPage();
            try {
              await tab.setViewport({ width: 1120, height: 800 });
              await tab.goto(urlOf(page), { waitUntil: 'load' });
              await tab.emulateCPUThrottling(throttle);
              const given = `${JSON.stringify(JSON.stringify(events))}, ${FRAMES}`;
              const json = await within(tab.evaluate(`runContender(${given})`));
              const drawn = v.parse(Drawn, JSON.parse(String(json)));
              runs.push({ name: page.name, events: events.length, throttle, ...drawn });
              say(`${tag}: ${figures(drawn)}`);
            } catch (error) {
              failed.push(`${tag}: ${error instanceof Error ? error.message : String(error)}`);
            }
            await tab.close();
          }
        }
      }
    }
  } finally {
    await browser.close();
    await site.close();
  }
  return { runs, failed, bytes: pages.map(({ name, bytes }) => ({ name, bytes })) };
}

/** Milliseconds until it is drawn, and from frame to frame: median, 95th percentile. */
export function figures({ draw, pan, zoom }: v.InferOutput<typeof Drawn>): string {
  const of = (times: readonly number[]) => {
    const { median, p95 } = summarise(times);
    return `${median.toFixed(1)} / ${p95.toFixed(1)} ms`;
  };
  return `drawn in ${draw.toFixed(0)} ms, frames of a pan ${of(pan)}, of a zoom ${of(zoom)}`;
}

async function within<T>(task: Promise<T>): Promise<T> {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const late = new Promise<never>((_resolve, reject) => {
    timer = setTimeout(() => reject(new Error(`not done in ${PATIENCE / 1_000} s`)), PATIENCE);
  });
  try {
    return await Promise.race([task, late]);
  } finally {
    clearTimeout(timer);
  }
}
