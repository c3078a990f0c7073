/** `npm run bench -- ui [--quick]`: what the surfaces cost, and the drawn timeline beside its peers. */
import { median, summarise } from '../stats';
import { benchSurfaces, type SurfaceTimes } from './surfaces';
import { benchTimelines, type TimelineResults } from './timelines';

/** Runs both parts: their figures, and these in words. Needs a build. */
export async function benchUi(quick: boolean, say: (line: string) => void) {
  const surfaces = await benchSurfaces(quick ? 5 : 15);
  const timelines = await benchTimelines(quick ? 1 : 3, say);
  return {
    results: { surfaces, timelines },
    report: [...surfaceLines(surfaces), ...byteLines(timelines)],
  };
}

function surfaceLines(times: SurfaceTimes): string[] {
  const empty = median(times['an empty Preact page']);
  const rows = Object.entries(times).map(([name, list]) => {
    const { median: middle, p95 } = summarise(list);
    const ratio = (middle / empty).toFixed(2);
    return `  ${name.padEnd(24)}${middle.toFixed(0).padStart(6)} ms, p95 ${p95.toFixed(0)}; ${ratio} × the empty page`;
  });
  return ['', 'From the opening until it shows what it is opened for', ...rows];
}

function byteLines({ bytes, failed }: TimelineResults): string[] {
  return [
    ...failed.map((line) => `  gave up: ${line}`),
    '',
    'Script and style, bytes: minified / gzip',
    ...bytes.map(({ name, bytes: { raw, gzip } }) => `  ${name.padEnd(16)}${raw} / ${gzip}`),
  ];
}
