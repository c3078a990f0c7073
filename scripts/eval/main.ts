/**
 * Measures the detector on labelled pages:
 *   npm run eval -- PATH [--misses] [--events MAP.json] [--json FILE]
 * PATH is a .jsonl file of labelled pages (see tests/corpus/README.md), or a folder with an
 * index.jsonl and HTML files, which are opened in a real browser with the built extension (see
 * pages.ts). MAP.json maps event ids of the labels to ids of this reference.
 */
import { readFileSync, statSync, writeFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import * as v from 'valibot';
import { detect } from '../../lib/detect/detect.ts';
import { loadTables } from '../../lib/detect/tables.ts';
import { compileReference } from '../data/compile.ts';
import { detectorAsset } from '../data/detector-asset.ts';
import { DATA_DIR } from '../data/prepare.ts';
import { type LabelledPage, readCorpus } from '../fit/corpus.ts';
import { type Answer, byLanguage, countCoverage, countEvents } from './measures.ts';
import { readFolder } from './pages-index.ts';
import { borderlineLine, languageTable, lastLine, misses, wayLine } from './report.ts';

const EventMap = v.record(v.string(), v.string());

function withEvents<P extends LabelledPage>(pages: readonly P[], path: string | undefined): P[] {
  if (path === undefined) return [...pages];
  const map = v.parse(EventMap, JSON.parse(readFileSync(path, 'utf8')));
  return pages.map((page) => ({ ...page, events: page.events.map((id) => map[id] ?? id) }));
}

function answer(pages: readonly LabelledPage[]): Answer[] {
  const tables = loadTables(detectorAsset(compileReference(DATA_DIR)).bytes.buffer);
  return pages.map((page) => ({ page, detection: detect(page.reading, tables) }));
}

/** In a real browser, page by page. */
async function answerInBrowser(folder: string, events: string | undefined): Promise<Answer[]> {
  const { evaluatePages } = await import('./pages.ts');
  const pages = withEvents(readFolder(folder), events);
  const answers = await evaluatePages(pages, (done) => {
    if (done % 10 === 0) console.error(`${done} of ${pages.length} pages`);
  });
  console.log(wayLine(answers));
  return answers;
}

function asJson(answers: readonly Answer[]): string {
  const languages = byLanguage(answers).map(([lang, list]) => [lang, countCoverage(list)] as const);
  const pages = answers.map(({ page: { id, lang, label, events }, detection }) => {
    return { id, lang, label, events, detection };
  });
  const all = { coverage: countCoverage(answers), events: countEvents(answers) };
  return JSON.stringify({ ...all, languages: Object.fromEntries(languages), pages }, null, 1);
}

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    misses: { type: 'boolean', default: false },
    events: { type: 'string' },
    json: { type: 'string' },
  },
});
const [path] = positionals;
const found = path === undefined ? undefined : statSync(path, { throwIfNoEntry: false });
if (path === undefined || !found) {
  console.error('Give the path of a .jsonl file of labelled pages, or of a folder with them.');
  process.exit(2);
}
const answers = found.isDirectory()
  ? await answerInBrowser(path, values.events)
  : answer(withEvents(readCorpus(path), values.events));
console.log(languageTable(answers));
console.log(borderlineLine(answers));
const events = countEvents(answers);
console.log(`event right first time: ${events.right} of ${events.n}`);
if (values.misses) console.log(misses(answers));
if (values.json !== undefined) writeFileSync(values.json, asJson(answers));
console.log(lastLine(answers));
