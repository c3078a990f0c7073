import { describe, expect, it } from 'vitest';
import { edited, mistakesOf } from './sample-data.ts';

const EVENT = 'events/first-meeting-2020-05-01.yaml';
const LETTER = 'events/earlier-letter-1999.yaml';

describe('checkData on what is said, by whom, and how names are written', () => {
  it.each<[string, Record<string, string | null>, string]>([
    // Accounts
    [
      'nobody says it',
      edited(EVENT, '    origin: ada\n', ''),
      `${EVENT}:22:5  "origin" is missing`,
    ],
    ['no source at all', edited(LETTER, 'sources:', 'related: []\nx:'), 'Unknown key "x"'],
    [
      'an account twice',
      edited(EVENT, 'id: a2', 'id: a1'),
      `${EVENT}:29:9  Two accounts are called`,
    ],
    [
      'no such account',
      edited(EVENT, '[a1]', '[a9]'),
      `${EVENT}:36:19  No account of this event is`,
    ],
    [
      'an account and itself',
      edited(EVENT, '[a1]', '[a2]'),
      `${EVENT}:36:19  An account is compared`,
    ],
    [
      'accounts of two aspects',
      edited(EVENT, 'id: a2\n    aspect: duration', 'id: a2\n    aspect: place'),
      `${EVENT}:36:19  "a1" speaks of "duration", this one of "place".`,
    ],
    [
      'accounts that agree and differ',
      edited(EVENT, 'differsWith: [a1]', 'differsWith: [a1]\n    agreesWith: [a1]'),
      'said to agree and to differ',
    ],
    [
      'nobody attends',
      edited(EVENT, '- person: ada\n    side', '- side'),
      `${EVENT}:10:5  Nobody is named`,
    ],
    [
      'somebody named twice',
      edited(EVENT, 'person: ada', 'person: ada\n    name: { ar: آدا, en: Ada, he: עדה }'),
      `${EVENT}:10:5  "person" and "name" are both there`,
    ],
    // Outlets
    [
      'a host of two outlets',
      edited('outlets/gazette.yaml', 'news.gazette.example', 'bulletin.example'),
      '"bulletin.example" is data/outlets/bulletin.yaml\'s too.',
    ],
    [
      'a host with www',
      edited('outlets/gazette.yaml', '[gazette', '[www.gazette'),
      'is not a host',
    ],
    [
      'an address as a host',
      edited('outlets/gazette.yaml', '[gazette', '[https://gazette'),
      'not a host',
    ],
    [
      'a host read but not had',
      edited('outlets/bulletin.yaml', 'read: [', 'read: [x.'),
      'not among the',
    ],
    // Spellings and confusions
    [
      'a spelling twice',
      edited('people/ada.yaml', '- Adah', '- Adder'),
      ':11:7  "Adder" is written twice',
    ],
    [
      'a spelling of another script',
      edited('people/ada.yaml', '[آده]', '[עדה]'),
      'not written in ar',
    ],
    [
      'a spelling of one letter',
      edited('people/ada.yaml', '- Adah', '- A'),
      ':10:7  "A" is one letter',
    ],
    [
      'the name itself',
      edited('people/ada.yaml', '- Adah', '- Ada'),
      '"Ada" is the card\'s own name',
    ],
    [
      "another's name",
      {
        'people/eve.yaml': `name: { ar: حواء, en: Eve, he: חוה }
side: north
about: { ar: وزيرة, en: A minister, he: שרה }
aliases: { en: [Ada] }
`,
      },
      'people/eve.yaml:4:17  "Ada" is the name of "ada".',
    ],
    ['no such mark', edited('people/ada.yaml', 'mark: slip', 'mark: odd'), 'people/ada.yaml:11:'],
    [
      'taken for nobody',
      edited('people/ada.yaml', 'entity: harbour\n    how', 'how'),
      'either "entity"',
    ],
  ])('reports %s', (_what, changes, expected) => {
    expect(mistakesOf(changes).join('\n')).toContain(expected);
  });
});
