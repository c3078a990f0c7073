/**
 * Fits the detector's weights on labelled pages and writes data/detection/weights.yaml:
 *   npx tsx scripts/fit/main.ts tests/corpus/*.jsonl MORE.jsonl
 * Files whose name begins with held-out are left out, whatever is asked: no weight may see them.
 * On those that begin with linking only the linker is fitted (see tests/corpus/README.md).
 */
import { writeFileSync } from 'node:fs';
import { basename, resolve } from 'node:path';
import { loadTables } from '../../lib/detect/tables.ts';
import { compileReference } from '../data/compile.ts';
import { DETECTION_DIR, detectorAsset } from '../data/detector-asset.ts';
import { DATA_DIR } from '../data/prepare.ts';
import { type LabelledPage, readCorpus } from './corpus.ts';
import { groupOf } from './folds.ts';
import { LinkFitter } from './link.ts';
import { fitScore, type ScoreFit } from './score.ts';
import { weightsYaml } from './weights-yaml.ts';

const THRESHOLD = 0.5;

function quality({ validated }: ScoreFit): string {
  const covered = validated.filter(({ probability }) => probability >= THRESHOLD);
  const positive = validated.filter(({ page }) => page.label === 'positive');
  const right = covered.filter(({ page }) => page.label === 'positive').length;
  const precision = right / covered.length;
  const recall = right / positive.length;
  const f1 = (2 * precision * recall) / (precision + recall);
  return `n=${validated.length} P=${precision.toFixed(3)} R=${recall.toFixed(3)} F1=${f1.toFixed(3)}`;
}

const paths = process.argv.slice(2).filter((path) => !basename(path).startsWith('held-out'));
if (paths.length === 0) {
  console.error('Which labelled pages? Give the paths of .jsonl files.');
  process.exit(2);
}
const isForLinking = (path: string) => basename(path).startsWith('linking');
const pages = paths.filter((path) => !isForLinking(path)).flatMap((path) => readCorpus(path));
const linking = paths.filter(isForLinking).flatMap((path) => readCorpus(path));
const outlets = new Set(pages.map(groupOf));

/** What the linker is fitted on where `train` is what the score is fitted on: no page of others' outlets. */
function forLinker(train: readonly LabelledPage[]): LabelledPage[] {
  const own = new Set(train.map(groupOf));
  return [
    ...train,
    ...linking.filter((page) => own.has(groupOf(page)) || !outlets.has(groupOf(page))),
  ];
}
const tables = loadTables(detectorAsset(compileReference(DATA_DIR)).bytes.buffer);
const linker = new LinkFitter([...pages, ...linking], tables);
const score = fitScore(pages, tables, (train) => linker.fit(forLinker(train)));
const link = linker.quality();
const results = [
  `coverage, cross-validated by outlet: ${quality(score)}`,
  `event, cross-validated by outlet: n=${link.labelled} right=${(link.right / link.labelled).toFixed(3)}`,
];
const file = resolve(DETECTION_DIR, 'weights.yaml');
writeFileSync(file, weightsYaml(score.model, THRESHOLD, linker.fit(forLinker(pages)), results));
for (const line of results) console.log(line);
