import type { Row, Tally } from './accuracy';
import type { Painting } from './in-chromium';
import type { Speed } from './speed';

/** Everything that one run has measured. */
export interface AnchorResults {
  readonly pages: { readonly corpus: number; readonly real: number };
  readonly accuracy: readonly Row[];
  readonly speed: readonly Speed[];
  readonly painting: readonly Painting[];
  readonly bytes: { readonly raw: number; readonly gzip: number };
}

/** A figure that was promised. */
export interface Target {
  readonly name: string;
  readonly value: number;
  readonly sign: '≥' | '≤';
  readonly limit: number;
}

const count = ({ right, twin, wrong, lost }: Tally) => right + twin + wrong + lost;
const share = (tally: Tally) =>
  count(tally) === 0 ? '—' : (tally.right / count(tally)).toFixed(4);

/** The run as tables in Markdown, and the targets. */
export function reportOf(results: AnchorResults): string[] {
  const { accuracy, speed, painting, bytes, pages } = results;
  const names = Object.keys(accuracy[0]?.peers ?? {});
  return [
    `Quotes from ${pages.corpus} pages of the corpus and ${pages.real} real pages.`,
    '',
    '| condition | trials | right | the same words elsewhere | wrong | lost |',
    '|---|---|---|---|---|---|',
    ...accuracy.map(
      ({ condition, ours }) =>
        `| ${condition} | ${count(ours)} | ${share(ours)} | ${ours.twin} | ${ours.wrong} | ${ours.lost} |`,
    ),
    '',
    `On the same trials, right (wrong):`,
    '',
    `| condition | trials | Masar | ${names.join(' | ')} |`,
    `|---|---|---|${names.map(() => '---|').join('')}`,
    ...accuracy.map(({ condition, oursBeside, peers }) => {
      const cells = [oursBeside, ...Object.values(peers)].map(
        (tally) => `${share(tally)} (${tally.wrong})`,
      );
      return `| ${condition} | ${count(oursBeside)} | ${cells.join(' | ')} |`;
    }),
    '',
    '| 50,000 characters | quotes | Masar, ms | theirs, ms | ratio, each further quote | ratio, first quote of its page |',
    '|---|---|---|---|---|---|',
    ...speed.map(({ condition, quotes, ours, theirs, first, further }) => {
      const figures = [ours, theirs, further, first].map((value) => value.toFixed(3));
      return `| ${condition} | ${quotes} | ${figures.join(' | ')} |`;
    }),
    '',
    ...painting.map(
      ({ throttle, quotes, characters, found, ms, tasks }) =>
        `${quotes} quotes on a page of ${characters} characters, processor slowed ${throttle} times: ` +
        `${found} painted in ${ms.toFixed(0)} ms, ${tasks.length} tasks over 50 ms`,
    ),
    `The script for it: ${bytes.raw} bytes, ${bytes.gzip} compressed`,
    '',
    ...targetsOf(results).map(targetLine),
  ];
}

/** What the project holds itself to. */
export function targetsOf({ accuracy, speed, painting }: AnchorResults): Target[] {
  const rightIn = (name: string) => {
    const row = accuracy.find(({ condition }) => condition === name);
    return row ? row.ours.right / count(row.ours) : NaN;
  };
  const trials = accuracy.reduce((sum, { ours }) => sum + count(ours), 0);
  const wrong = accuracy.reduce((sum, { ours }) => sum + ours.wrong, 0);
  return [
    ...['unchanged', 'words edited, 2 %', 'words edited, 5 %'].map((name): Target => ({
      name: `right, ${name}`,
      value: rightIn(name),
      sign: '≥',
      limit: 0.99,
    })),
    {
      name: 'right, words edited, 10 %',
      value: rightIn('words edited, 10 %'),
      sign: '≥',
      limit: 0.95,
    },
    { name: `wrong places in ${trials} trials`, value: wrong, sign: '≤', limit: 0 },
    ...speed.flatMap(({ condition, first, further }) =>
      [
        { name: `time by approx-string-match's, ${condition}, further quotes`, value: further },
        {
          name: `time by approx-string-match's, ${condition}, first quote of a page`,
          value: first,
        },
      ].map((ratio): Target => ({ ...ratio, sign: '≤', limit: 0.4 })),
    ),
    ...painting.map(({ throttle, quotes, tasks }): Target => ({
      name: `tasks over 50 ms, ${quotes} quotes, slowed ${throttle} times`,
      value: tasks.length,
      sign: '≤',
      limit: 0,
    })),
  ];
}

/** `target right, unchanged ≥ 0.99: 1 ok` */
export function targetLine({ name, value, sign, limit }: Target): string {
  const met = sign === '≥' ? value >= limit : value <= limit;
  return `target ${name} ${sign} ${limit}: ${Number(value.toPrecision(4))} ${met ? 'ok' : 'MISSED'}`;
}
