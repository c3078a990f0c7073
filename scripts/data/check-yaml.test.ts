import { describe, expect, it } from 'vitest';
import { edited, mistakesOf } from './sample-data.ts';

const EVENT = 'events/first-meeting-2020-05-01.yaml';
const ADA = 'people/ada.yaml';
const LETTER = 'events/earlier-letter-1999.yaml';

describe('checkData on files that are no YAML, or not what their writer meant', () => {
  it.each<[string, Record<string, string | null>, string]>([
    ['a tab', edited(EVENT, '  - person: ada', '\t- person: ada'), `${EVENT}:10:1  A tab stands`],
    [
      'a key twice',
      edited(EVENT, 'weight: 3', 'kind: war'),
      `${EVENT}:3:1  This key is written tw`,
    ],
    ['an open bracket', edited(EVENT, '[harbour]', '[harbour'), `${EVENT}:`],
    ['an open quote', edited(EVENT, 'kind: talks', "kind: 'talks"), `${EVENT}:`],
    [
      'a wrong indentation',
      edited(EVENT, '  - person: ada\n', ' - person: ada\n'),
      `${EVENT}:10:12  The indentation does not fit.`,
    ],
    ['an unquoted colon', edited(EVENT, 'They met', 'They met: twice'), ':41:12  A second colon'],
    [
      'a colon in braces',
      edited(EVENT, 'An hour', 'An hour: one'),
      ':24:28  A text between braces',
    ],
    [
      'a comma in braces',
      edited(EVENT, 'An hour', 'An hour, or so'),
      ':24:37  "or so" is a key wi',
    ],
    [
      'no space after a colon',
      edited(EVENT, 'kind: talks', 'kind:talks'),
      ':2:1  There is no space',
    ],
    [
      'a sign of YAML',
      edited(EVENT, 'kind: talks', 'kind: *talks'),
      ':2:7  A text cannot begin with *',
    ],
    [
      'a reserved sign',
      edited(EVENT, 'They met', '@ met'),
      ':41:12  A text cannot begin with this',
    ],
    [
      'an empty value',
      edited(EVENT, 'kind: talks', 'kind:'),
      ':2:6  "kind" has no value. Write one',
    ],
    ['an empty item', edited(EVENT, '[harbour]', '\n  -'), ':8:4  This item of the list is empty.'],
    [
      'an unknown mark',
      edited(ADA, 'mark: slip', 'mark: slop'),
      '"slop" is not known here. Write on',
    ],
    [
      'two documents',
      edited(LETTER, 'kind: contact', '---\nkind: contact'),
      'A line of --- begins',
    ],
    [
      'a name that is not there, in a file of the wrong shape',
      edited(EVENT, 'places: [harbour]', 'places: [harbor]\nplaec: x'),
      `${EVENT}:7:10  "harbor" is not known. Write the id of a file of data/places/, or add it. Did`,
    ],
    ['an empty file', { [LETTER]: '' }, `${LETTER}:1:1  Expected keys and values`],
  ])('reports %s', (_what, changes, expected) => {
    expect(mistakesOf(changes).join('\n')).toContain(expected);
  });
});
