import { describe, expect, it } from 'vitest';
import { edited, mistakesOf } from './sample-data.ts';

const EVENT = 'events/first-meeting-2020-05-01.yaml';
const LETTER = 'events/earlier-letter-1999.yaml';

describe('checkData', () => {
  it('finds nothing wrong with what is right', () => {
    expect(mistakesOf()).toEqual([]);
  });

  it.each<[string, Record<string, string | null>, string]>([
    // Keys and values
    ['an unknown key', edited(EVENT, 'related:', 'relatd:'), `${EVENT}:45:1  Unknown key "relatd"`],
    ['an unknown key inside', edited(EVENT, 'via:', 'vie:'), `${EVENT}:39:5  Unknown key "vie"`],
    [
      'a missing key',
      edited(EVENT, 'kind: talks\n', ''),
      `${EVENT}:1:1  "kind" is missing. Add it.`,
    ],
    [
      'an unknown word',
      edited(EVENT, 'kind: talks', 'kind: chat'),
      `${EVENT}:2:7  "chat" is not known here. Write one of: agreement,`,
    ],
    [
      'a text for a number',
      edited(EVENT, 'weight: 3', 'weight: high'),
      `${EVENT}:3:9  "high" is not`,
    ],
    [
      'a number for a text',
      edited(EVENT, 'They met', '1949'),
      `${EVENT}:41:12  Expected text. Put`,
    ],
    ['a text for a list', edited(EVENT, '[harbour]', 'harbour'), `${EVENT}:7:9  Expected a list`],
    [
      'a word for yes',
      edited(EVENT, 'copy: true', 'copy: yes'),
      `${EVENT}:40:11  Expected true or`,
    ],
    ['one party', edited('story.yaml', '[north, south]', '[north]'), 'story.yaml:2:'],
    // The look-up
    [
      'names for nobody',
      { 'search/names.yaml': 'ada:\n  en: [the captain]\nadda: { en: [her] }\n' },
      'search/names.yaml:3:1  "adda" is not known. Write the id of an event, a name, a term or an article. Did you mean "ada"?',
    ],
    // Dates
    [
      'no date',
      edited(EVENT, '2020-05-01/2020-05-02', 'spring'),
      `${EVENT}:1:7  "spring" is not a d`,
    ],
    [
      'a day of no calendar',
      edited(EVENT, 'date: 2020-05-01/', 'date: 2020-02-30/'),
      `${EVENT}:1:7`,
    ],
    [
      'an end before the start',
      edited(EVENT, '05-01/2020-05-02', '05-01/2020-04-30'),
      `${EVENT}:1:7`,
    ],
    [
      'a month as a day',
      edited(EVENT, 'published: 2020-05-03', 'published: 2020-05'),
      ':28:16  "2020',
    ],
    [
      'a source from before',
      edited(EVENT, '2020-05-03\n    inL', '2019-05-03\n    inL'),
      ':43:16  2019',
    ],
    [
      'a source from after',
      edited(EVENT, '2020-05-03\n    inL', '2021-05-03\n    inL'),
      ':43:16  2021',
    ],
    [
      'an account from after',
      edited(EVENT, '2020-05-03\n  - id', '2021-05-03\n  - id'),
      ':28:16  2021',
    ],
    [
      'an event from after',
      edited(LETTER, 'date: 1999', 'date: 2022'),
      `${LETTER}:1:7  2022 is after`,
    ],
    [
      'a name of another day',
      edited(LETTER, 'date: 1999', 'date: 2001-02-03'),
      `${LETTER}:1:7  The file's name says 1999 and "date" says 2001-02-03. Mend one of them.`,
    ],
    ['a name without a day', { 'events/lost.yaml': 'date: 1999' }, 'lost.yaml:1:1'],
    // Links and languages
    [
      'a link cut short',
      edited(LETTER, 'example/old', 'example/…'),
      `${LETTER}:9:10  The link is not`,
    ],
    [
      'a link with a tail',
      edited(LETTER, 'old', 'old?utm_source=x'),
      '"utm_source" only tells where',
    ],
    [
      "a link to another's site",
      edited(LETTER, 'http://bulletin', 'http://gazette'),
      `${LETTER}:9:10  "gazette.example" is none of the outlet's hosts.`,
    ],
    [
      'a link without a scheme',
      edited(LETTER, 'http://', ''),
      `${LETTER}:9:10  "bulletin.example/old"`,
    ],
    [
      'a link of a script',
      edited(LETTER, 'http://bulletin', 'javascript:bulletin'),
      `${LETTER}:9:10`,
    ],
    ['a link with a name', edited(LETTER, 'http://', 'http://user@'), `${LETTER}:9:10`],
    [
      'no such language',
      edited(LETTER, 'inLanguage: he', 'inLanguage: hebrew'),
      `${LETTER}:10:17  "he`,
    ],
    [
      'no such alias language',
      edited('people/ada.yaml', 'ar: [', 'arabic: ['),
      'people/ada.yaml:8:3  "a',
    ],
    // Texts
    ['a text left out', edited(LETTER, ', he: מכתב', ''), `${LETTER}:5:7  "he" is missing`],
    ['an empty text', edited(LETTER, 'en: Letter', "en: ''"), `${LETTER}:5:24  "" is empty`],
    [
      'English for Arabic',
      edited(LETTER, 'ar: رسالة', 'ar: Letter'),
      `:5:13  "Letter" has no Arabic`,
    ],
    [
      'English for Hebrew',
      edited(LETTER, 'he: מכתב', 'he: Letter'),
      '"Letter" has no Hebrew letter',
    ],
    [
      'Arabic for English',
      edited(LETTER, 'en: Letter', 'en: رسالة'),
      '"رسالة" has no Latin letter',
    ],
    [
      'Arabic for Hebrew',
      edited('outlets/gazette.yaml', 'he: גאזט', 'he: الجريدة'),
      'not in Hebrew',
    ],
    [
      'space around',
      edited(LETTER, 'en: Letter', "en: ' Letter'"),
      `${LETTER}:5:24  " Letter" has space`,
    ],
    // Ids
    ['a slip of the pen', edited(EVENT, '[harbour]', '[harbor]'), 'Did you mean "harbour"?'],
    [
      'no such place',
      edited(EVENT, '[harbour]', '[bay]'),
      `${EVENT}:7:10  "bay" is not known. Write the`,
    ],
    [
      'a person as a place',
      edited(EVENT, '[harbour]', '[ada]'),
      `${EVENT}:7:10  "ada" is not known.`,
    ],
    [
      'a place as a person',
      edited(EVENT, 'person: ada', 'person: harbour'),
      `${EVENT}:10:13  "harbour"`,
    ],
    [
      'no such side',
      edited(EVENT, 'side: north', 'side: east'),
      `${EVENT}:11:11  "east" is not known`,
    ],
    [
      'no such origin',
      edited(EVENT, 'origin: ada', 'origin: eve'),
      `${EVENT}:25:13  "eve" is not known`,
    ],
    [
      'no such outlet',
      edited(EVENT, 'outlet: gazette', 'outlet: paper'),
      `${EVENT}:38:13  "paper" is no`,
    ],
    ['no such relay', edited(EVENT, '[bulletin]', '[wire]'), `${EVENT}:33:17  "wire" is not known`],
    [
      'no such event',
      edited(EVENT, '[earlier-letter-1999]', '[later]'),
      `${EVENT}:45:11  "later" is not kn`,
    ],
    [
      'no such mediator',
      edited(EVENT, 'entity: harbour', 'entity: sea'),
      `${EVENT}:19:13  "sea" is no`,
    ],
    [
      'a term of no event',
      edited('terms/truce.yaml', '[first-meeting-2020-05-01]', '[x]'),
      'terms/truce.yaml:3:10',
    ],
    [
      'an article of no event',
      edited('articles/000-report.yaml', '[first-meeting-2020-05-01]', '[x]'),
      ':6:9  "x"',
    ],
    [
      'no such party',
      edited('story.yaml', '[north, south]', '[north, west]'),
      'story.yaml:2:18  "west"',
    ],
    [
      'two of one id',
      {
        'terms/ada.yaml':
          'name: { ar: هدنة, en: Truce, he: הפוגה }\ndefinition: { ar: هدنة, en: Truce, he: הפוגה }',
      },
      'terms/ada.yaml:1:1  data/people/ada.yaml bears the same id. Rename one of the two.',
    ],
    [
      'an origin without a name',
      { 'origins/eve.yaml': 'kind: other\nside: north\n' },
      'Add "name".',
    ],
    // Files
    [
      'a name in capitals',
      { 'people/Ada-B.yaml': 'x: 1' },
      "people/Ada-B.yaml:1:1  The file's name is",
    ],
    ['another ending', { 'people/ada.yml': 'x: 1' }, "people/ada.yml:1:1  The file's name is"],
    ['a folder of its own', { 'persons/eve.yaml': 'x: 1' }, 'persons:1:1  Nothing reads this.'],
    ['no story', { 'story.yaml': null }, 'story.yaml:1:1  The file is missing'],
  ])('reports %s', (_what, changes, expected) => {
    expect(mistakesOf(changes).join('\n')).toContain(expected);
  });

  it('reports an event that nothing vouches for', () => {
    const bare = edited(LETTER, 'sources:\n', 'sources: []\n');
    const text = (bare[LETTER] ?? '').replace(/ {2}- outlet[^]*$/, '');
    expect(mistakesOf({ [LETTER]: text })).toEqual([
      expect.stringContaining('Nothing vouches for this event. Add a source or an account.'),
    ]);
  });

  it('reports every mistake of every file at once, in the order of reading', () => {
    const found = mistakesOf({
      ...edited(EVENT, 'kind: talks\nweight: 3', 'kind: chat\nweight: 4\none: 1\ntwo: 2'),
      ...edited(LETTER, '1999', 'spring'),
      ...edited('people/ada.yaml', 'side: north', 'side: east'),
    });
    expect(found.map((line) => line.split('  ')[0])).toEqual([
      `data/${LETTER}:1:7`,
      `data/${EVENT}:2:7`,
      `data/${EVENT}:3:9`,
      `data/${EVENT}:4:1`,
      `data/${EVENT}:5:1`,
      'data/people/ada.yaml:2:7',
    ]);
  });

  it('does not blame others for pointing to a file that is broken', () => {
    expect(mistakesOf({ 'people/ada.yaml': 'name: [' }).join('\n')).not.toContain(EVENT);
  });
});
