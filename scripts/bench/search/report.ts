import { type Target, targetLine } from '../targets';
import { type PopupOpen, popupRatios } from './popup-open';
import type { SearchRow } from './run';

const ms = (value: number) => (value < 10 ? value.toFixed(3) : value.toFixed(0));
const share = (value: number) => (Number.isNaN(value) ? '–' : value.toFixed(3));

/** What the rows are held to. */
export function searchTargets(rows: readonly SearchRow[]): Target[] {
  const judged = rows.filter(({ first }) => !Number.isNaN(first));
  const ours = judged.find(({ engine }) => engine === 'Masar');
  const best = Math.max(
    ...judged.filter(({ engine }) => engine !== 'Masar').map(({ firstAside }) => firstAside),
  );
  const mini = rows.filter(({ engine }) => engine === 'MiniSearch');
  return [
    atLeast('wanted answer first, set aside', ours?.firstAside ?? NaN, 0.95),
    atLeast('wanted answer in the first three, set aside', ours?.threeAside ?? NaN, 0.99),
    atLeast('ahead of the best other, first, set aside', (ours?.firstAside ?? NaN) - best, 0.1),
    ...mini.flatMap(({ size, p95, oursP95 }) => [
      atMost(`${size} documents, p95 per key / MiniSearch`, oursP95 / p95, 0.2),
      atMost(`${size} documents, p95 per key, ms`, oursP95, 16),
    ]),
  ];
}

const atLeast = (name: string, value: number, bound: number): Target => {
  return { name, value, bound, side: 'at least' };
};
const atMost = (name: string, value: number, bound: number): Target => {
  return { name, value, bound, side: 'at most' };
};

/** The rows as tables, then the targets. */
export function searchReport(rows: readonly SearchRow[]): string[] {
  const head = [
    '| documents | engine | first | first 3 | first, set aside | first 3, set aside | p50 ms | p95 ms | max ms | Masar’s p95 in turns | build ms | index kB |',
    '|---|---|---|---|---|---|---|---|---|---|---|---|',
  ];
  const lines = rows.map((row) =>
    [
      '',
      row.size,
      row.engine,
      share(row.first),
      share(row.three),
      share(row.firstAside),
      share(row.threeAside),
      ms(row.p50),
      ms(row.p95),
      ms(row.max),
      ms(row.oursP95),
      row.buildMs.toFixed(0),
      (row.bytes / 1000).toFixed(0),
      '',
    ]
      .join(' | ')
      .trim(),
  );
  return [...head, ...lines, '', ...searchTargets(rows).map(targetLine)];
}

/** How long the popup takes beside an empty one. */
export function popupReport(measured: PopupOpen): string[] {
  const { focus, answer } = popupRatios(measured);
  const line = (what: string, { ours, oursP95, empty, ratio }: typeof focus) =>
    `popup, ${what}: ${ours.toFixed(0)} ms (p95 ${oursP95.toFixed(0)}), empty ${empty.toFixed(0)} ms, ratio ${ratio.toFixed(2)}`;
  return [
    line('box with the focus', focus),
    line('first key answered', answer),
    targetLine(atMost('popup, first key taken / empty Preact popup', focus.ratio, 1.5)),
  ];
}
