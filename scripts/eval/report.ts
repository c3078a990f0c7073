/** The evaluation in words: tables for a terminal, and each miss with its reasons. */
import { type Answer, byLanguage, countCoverage, countEvents, type Counts } from './measures.ts';

const three = (value: number) => value.toFixed(3);

const row = (name: string, c: Counts) =>
  [
    name.padEnd(8),
    String(c.n).padStart(5),
    three(c.precision).padStart(7),
    three(c.recall).padStart(7),
    three(c.f1).padStart(7),
    `  ${c.falsePositives} false, ${c.falseNegatives} missed`,
  ].join('');

/** One line a language. */
export function languageTable(answers: readonly Answer[]): string {
  const head = 'language    n      P      R     F1';
  const rows = byLanguage(answers).map(([lang, list]) => row(lang, countCoverage(list)));
  return [head, ...rows, row('all', countCoverage(answers))].join('\n');
}

/** How the pages of a folder came to their answers. */
export function wayLine(answers: readonly { way: 'listed' | 'asked'; stopped: boolean }[]): string {
  const listed = answers.filter(({ way }) => way === 'listed').length;
  const stopped = answers.filter((answer) => answer.stopped).length;
  const asked = answers.length - listed;
  return `in the browser: ${listed} read unasked, ${stopped} stopped by the gate; ${asked} on sites that are not listed, read because asked`;
}

/** How the borderline pages were decided; no answer is wrong there. */
export function borderlineLine(answers: readonly Answer[]): string {
  const borderline = answers.filter(({ page }) => page.label === 'borderline');
  const covered = borderline.filter(({ detection }) => detection.covered).length;
  return `borderline: ${borderline.length}, of which ${covered} covered`;
}

/** Each error of coverage and of events, with the evidence. */
export function misses(answers: readonly Answer[]): string {
  return answers.flatMap((answer) => [...coverageMiss(answer), ...eventMiss(answer)]).join('\n');
}

function coverageMiss({ page, detection }: Answer): string[] {
  if (page.label === 'borderline' || (page.label === 'positive') === detection.covered) return [];
  const kind = detection.covered ? 'FALSE' : 'MISSED';
  const reasons = detection.evidence
    .slice(0, 8)
    .map((e) => `    ${e.weight > 0 ? '+' : ''}${e.weight} ${e.feature} in ${e.where}: ${e.quote}`);
  const sure = detection.probability.toFixed(2);
  const head = `${kind} ${page.id} ${page.lang} p=${sure} ${page.reading.headline} (${page.why})`;
  return [head, ...reasons];
}

function eventMiss({ page, detection }: Answer): string[] {
  const [wanted] = page.events;
  if (page.label !== 'positive' || wanted === undefined || !detection.covered) return [];
  if (page.events.includes(detection.events[0]?.id ?? '')) return [];
  const given = detection.events.map(({ id, confidence }) => `${id} ${confidence.toFixed(2)}`);
  const got = given.length === 0 ? 'none' : given.join(', ');
  return [
    `EVENT ${page.id} ${page.lang} ${page.reading.headline}\n    wanted ${wanted}\n    got ${got}`,
  ];
}

/** The last line, for scripts. */
export function lastLine(answers: readonly Answer[]): string {
  const c = countCoverage(answers);
  const event = countEvents(answers).share;
  return `eval: n=${c.n} P=${three(c.precision)} R=${three(c.recall)} F1=${three(c.f1)} event=${three(event)}`;
}
