import { cpSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { checkData } from './check-data.ts';
import { formatMistake } from './mistake.ts';
import { DATA_DIR } from './prepare.ts';
import { writeSample } from './sample-data.ts';

/** Mistakes of the sample with the project's own detection files, some of them changed. */
function mistakesOf(changes: Record<string, string>): string[] {
  const dataDir = writeSample();
  const kept = writeSample(changes);
  cpSync(join(DATA_DIR, 'detection'), join(dataDir, 'detection'), { recursive: true });
  cpSync(join(kept, 'detection'), join(dataDir, 'detection'), { recursive: true });
  return checkData(dataDir).mistakes.map(formatMistake);
}

describe('checkDetection', () => {
  it.each<[string, string, string, string]>([
    ['broken YAML', 'names.yaml', 'ada: [', 'data/detection/names.yaml:1:'],
    ['a wrong shape', 'names.yaml', 'ada: Ada', 'data/detection/names.yaml:1:6  Expected'],
    ['an unknown key', 'force.yaml', 'force: {}\nmore: {}', 'force.yaml:2:1  Unknown key "more"'],
    ['an unknown name', 'names.yaml', 'ada: {}\neve: {}', 'names.yaml:2:1  "eve" is not known.'],
    ['an unknown party', 'parties.yaml', 'west: {}', 'parties.yaml:1:1  "west" is not known.'],
    [
      'a broken expression',
      'gate.yaml',
      "gate:\n  - - { source: 'a(', flags: i }",
      'data/detection/gate.yaml:2:17  This is no regular expression.',
    ],
  ])('reports %s', (_what, name, text, expected) => {
    expect(mistakesOf({ [`detection/${name}`]: text }).join('\n')).toContain(expected);
  });

  it('reports a file that is not there', () => {
    const dataDir = writeSample({ 'detection/force.yaml': 'force: {}' });
    expect(checkData(dataDir).mistakes.map(formatMistake)).toContain(
      'data/detection/gate.yaml:1:1  The file is missing. Add it.',
    );
  });
});
