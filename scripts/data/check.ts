import { checkData } from './check-data.ts';
import { formatMistake } from './mistake.ts';
import { FOLDER_NAMES } from './sources.ts';

/** `npm run data`: says every mistake of `data/`, or counts what is there. */
function main(dataDir: string): number {
  const { sources, mistakes } = checkData(dataDir);
  if (mistakes.length > 0) {
    for (const mistake of mistakes) process.stderr.write(`${formatMistake(mistake)}\n`);
    process.stderr.write(`${mistakes.length} mistake(s).\n`);
    return 1;
  }
  const counts = FOLDER_NAMES.map((folder) => `${sources.items[folder].length} ${folder}`);
  process.stdout.write(`data/ is right: ${counts.join(', ')}.\n`);
  return 0;
}

process.exitCode = main(process.argv[2] ?? 'data');
