import { existsSync, readFileSync } from 'node:fs';
import { basename, join, resolve } from 'node:path';
import { checkDetectionIds } from './detection-ids.ts';
import * as schema from './detection-schema.ts';
import { validate } from './explain.ts';
import type { Mistake } from './mistake.ts';
import type { Sources } from './sources.ts';
import { readYaml, type YamlFile } from './yaml-file.ts';

const FILES = {
  acts: schema.ActsFile,
  affixes: schema.AffixesFile,
  calendar: schema.CalendarFile,
  contexts: schema.ContextsFile,
  countries: schema.NamesFile,
  cues: schema.CuesFile,
  force: schema.ForceFile,
  gate: schema.GateFile,
  names: schema.NamesFile,
  others: schema.OthersFile,
  parties: schema.PartiesFile,
  topics: schema.TopicsFile,
  weights: schema.WeightsFile,
} as const;

/** Whether the engine takes it for a regular expression. */
function compiles(source: string, flags: string): boolean {
  try {
    return new RegExp(source, flags).flags === flags;
  } catch {
    return false;
  }
}

function checkGate(file: YamlFile): Mistake[] {
  const { value } = validate(FILES.gate, file);
  return (value?.gate ?? []).flatMap((all, i) =>
    all.flatMap(({ source, flags }, j) => {
      const letters = source.replace(/\\./g, '');
      if (compiles(source, flags) && letters === letters.toLowerCase()) return [];
      const message = compiles(source, flags)
        ? 'Write it in small letters: it is looked for in a text that was put into them.'
        : 'This is no regular expression. Look for an open bracket or a stray sign.';
      return [file.mistake(['gate', i, j, 'source'], message)];
    }),
  );
}

/** Every mistake of `data/detection/`; none where there is no such folder. */
export function checkDetection(dataDir: string, sources: Sources): Mistake[] {
  const folder = `${basename(resolve(dataDir))}/detection`;
  if (!existsSync(join(dataDir, 'detection'))) return [];
  const files = new Map<string, YamlFile>();
  const mistakes = Object.entries(FILES).flatMap(([name, file]) => {
    const shown = `${folder}/${name}.yaml`;
    const path = join(dataDir, 'detection', `${name}.yaml`);
    if (!existsSync(path)) {
      return [{ file: shown, line: 1, column: 1, message: 'The file is missing. Add it.' }];
    }
    const yaml = readYaml(shown, readFileSync(path, 'utf8'));
    if (yaml.mistakes.length > 0) return [...yaml.mistakes];
    files.set(name, yaml);
    return [...validate(file, yaml).mistakes, ...(name === 'gate' ? checkGate(yaml) : [])];
  });
  return [...mistakes, ...checkDetectionIds(files, sources)];
}
