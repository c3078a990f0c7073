import type { ContenderName } from './contenders';
import type { Results, Series } from './detect-bench';
import { ratios, targetLine, targetsOf } from './targets';
import { summarise, type Summary } from './stats';
import type { PageTimes } from './main-thread';

const LONG = 5_000;
const US: readonly ContenderName[] = ['gate', 'gate and reading'];
const PEERS: readonly ContenderName[] = ['Readability', 'Defuddle', 'bare walk'];

/** The run in words and tables; the targets come last. */
export function reportOf(results: Results): string[] {
  const lines: string[] = [];
  for (const { throttle, pages } of results.cold) {
    lines.push('', `First call in a fresh renderer, evaluation included; ${slowed(throttle)}`);
    lines.push(...tables({ throttle, pages }));
  }
  for (const { throttle, pages } of results.warm) {
    lines.push('', `Warm; ${slowed(throttle)}`);
    lines.push(...tables({ throttle, pages }));
  }
  return [
    '',
    'A page counts with its best call of several, for all alike: what else the machine does only adds.',
    ...lines,
    ...growthLines(results),
    ...taskLines(results),
    ...results.matching.flatMap(matchingLines),
    ...workerLines(results),
    ...byteLines(results),
    '',
    ...targetsOf(results).map(targetLine),
  ];
}

function slowed(throttle: number): string {
  return throttle === 1 ? 'processor as it is' : `processor slowed ${throttle} times`;
}

function tables({ pages }: Series): string[] {
  const sets: readonly (readonly [string, readonly PageTimes[]])[] = [
    ['real pages', pages.filter(({ origin }) => origin === 'real')],
    [
      `real pages of ${LONG} characters and more`,
      pages.filter(({ origin, text }) => origin === 'real' && text >= LONG),
    ],
    ["the project's own pages", pages.filter(({ origin }) => origin === 'own')],
  ];
  return sets.flatMap(([name, set]) => (set.length === 0 ? [] : tableOf(name, set)));
}

function tableOf(name: string, pages: readonly PageTimes[]): string[] {
  const rows = [...US, ...PEERS].flatMap((contender) => {
    const times = pages.flatMap(({ ms }) => ms[contender] ?? []);
    return times.length === 0 ? [] : [row(contender, summarise(times))];
  });
  const shares = US.flatMap((contender) =>
    PEERS.flatMap((peer) => {
      const list = ratios(pages, contender, peer);
      return list.length === 0 ? [] : [row(`${contender} / ${peer}`, summarise(list))];
    }),
  );
  const gaveUp = pages.filter(({ ms }) => ms.Readability === null).length;
  return [
    `  ${name}: ${pages.length}${gaveUp > 0 ? ` (Readability gave up on ${gaveUp})` : ''}`,
    `  ${''.padEnd(34)}${['median', 'p95', 'max'].map((word) => word.padStart(10)).join('')}`,
    ...rows,
    ...shares,
  ];
}

function row(name: string, { median, p95, max }: Summary): string {
  const figures = [median, p95, max].map((value) => value.toPrecision(3).padStart(10));
  return `  ${name.padEnd(34)}${figures.join('')}`;
}

function growthLines({ growth }: Results): string[] {
  const rows = growth.map(({ page, text, ms }) => {
    const perMillion = US.map((name) => {
      const time = ms[name] ?? NaN;
      return `${time.toFixed(2).padStart(9)} ms, ${((time / text) * 1e6).toFixed(2)} a million`;
    });
    return `  ${page.padEnd(10)}${perMillion.join('  ')}`;
  });
  return ['', 'Growth with the text of the page: gate; gate and reading (warm)', ...rows];
}

function taskLines({ tasks }: Results): string[] {
  const long = tasks.filter((page) => page.tasks.length > 0);
  const silent = tasks.filter(({ told }) => told === 'page/opened' || told === '');
  return [
    '',
    `The whole script at work, processor slowed 4 times: ${tasks.length} runs, ${long.length} with a task over 50 ms, ${silent.length} without an answer`,
    ...long.map(({ page, asked, told, tasks: times }) => {
      const list = times.map((time) => time.toFixed(0)).join(', ');
      return `  ${page}${asked ? ', asked to read' : ''} (${told}): ${list} ms`;
    }),
  ];
}

function matchingLines({ names, found, units, speeds }: Results['matching'][number]): string[] {
  const ours = speeds.find(({ kind }) => kind === 'ours')?.ms ?? NaN;
  return [
    '',
    `${names} names in 50,000 characters of Arabic, Hebrew and English, in a worker: the same ${found} found by all`,
    '  Packages run on text that is folded for them at no cost, and find every name inside every',
    '  other: whole words are chosen from these. RegExps run on raw text, their folding counted.',
    ...speeds.map(({ name, ms }) => {
      const speed = (units / ms / 1e3).toFixed(1).padStart(8);
      return `  ${name.padEnd(52)}${speed} million characters/s ${(ms / ours).toFixed(2).padStart(8)} × ours`;
    }),
  ];
}

function workerLines({ detecting }: Results): string[] {
  const { median, p95, max } = summarise(detecting.times);
  return [
    '',
    'The whole answer on a page with 50,000 characters of text, in a worker, ms',
    `  tables ${detecting.load.toFixed(2)}, first answer ${detecting.first.toFixed(2)}; warm: median ${median.toFixed(2)}, p95 ${p95.toFixed(2)}, max ${max.toFixed(2)}`,
  ];
}

function byteLines({ bytes }: Results): string[] {
  return [
    '',
    'Bytes, minified / gzip',
    ...bytes.map(({ name, raw, gzip, reported }) => {
      const note = reported ? '  (not measured here)' : '';
      return `  ${name.padEnd(48)}${String(raw).padStart(9)} /${String(gzip).padStart(8)}${note}`;
    }),
  ];
}
