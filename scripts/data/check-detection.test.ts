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
      'an unknown party in a file that is otherwise right',
      'parties.yaml',
      'west: { country: XX, languages: [], names: { en: [west] } }',
      'parties.yaml:1:1  "west" is not known. Write the id of one of the two parties.',
    ],
    ['an unknown event with cues', 'cues.yaml', 'no-day: [direct]', 'cues.yaml:1:1  "no-day" is'],
    [
      'an unknown topic',
      'cues.yaml',
      'no-day: [direct, indirekt]',
      'cues.yaml:1:18  "indirekt" is not known. Did you mean "indirect"?',
    ],
    [
      'an unknown card among cues',
      'cues.yaml',
      "no-day: ['e:nobody', 'n:25']",
      'cues.yaml:1:10  "nobody" is not known. Write the id of a card.',
    ],
    ['cues of a wrong shape', 'cues.yaml', 'no-day: direct', 'cues.yaml:1:9  Expected a list.'],
    [
      'a country that is no third party',
      'countries.yaml',
      'lebannon: { en: [lebanon] }',
      'countries.yaml:1:1  "lebannon" is not known. Did you mean "lebanon"?',
    ],
    [
      'a country of a wrong shape',
      'countries.yaml',
      'lebanon: { en: lebanon }',
      'countries.yaml:1:16  Expected a list.',
    ],
    [
      'somebody unknown who speaks for a third party',
      'others.yaml',
      'lebanon: { people: [nobody], names: {} }',
      'others.yaml:1:21  "nobody" is not known. Write the id of a person.',
    ],
    [
      'unknown ids in contexts',
      'contexts.yaml',
      'track: [nothing]\nbackground: [no-day]',
      'contexts.yaml:2:14  "no-day" is not known. Write the id of an event.',
    ],
    [
      'a broken expression',
      'gate.yaml',
      "gate:\n  - - { source: 'a(', flags: i }",
      'data/detection/gate.yaml:2:17  This is no regular expression.',
    ],
    [
      'capitals in the gate',
      'gate.yaml',
      "gate:\n  - - { source: 'ab|\\\\S|Cd', flags: i }",
      'data/detection/gate.yaml:2:17  Write it in small letters',
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
