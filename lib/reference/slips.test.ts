import { describe, expect, it } from 'vitest';
import { articlesBeside, differencesOf, disputedAspects } from './compare-articles';
import { odditiesOf } from './slips';
import { account } from './test-account';
import { inAll, meeting } from './test-meeting';
import type { Alias, Article } from './types';
import { voicesOf } from './voices';

const named = (id: string, ...aliases: Alias[]) => ({ id, name: inAll(id), aliases });
const slip = (text: string, lang = 'en'): Alias => ({ text, lang, mark: 'slip' });
const names = [
  named('weir', slip('Beer'), slip('Ada Beer'), slip('Bière', 'fr'), {
    text: 'Weir',
    lang: 'en',
  }),
  named('lock', slip('Luck')),
];
const article = (over: Partial<Article> = {}): Article => ({
  id: 'x',
  headline: null,
  inLanguage: 'en',
  name: inAll('x'),
  outlet: inAll(''),
  url: null,
  datePublished: null,
  dateNote: inAll(''),
  machineTranslated: false,
  original: null,
  digest: inAll(''),
  keyPoints: [],
  quotations: [],
  oddities: [],
  about: [],
  mentions: [],
  ...over,
});
const sorted = (inLanguage: string, ...oddities: string[]) => {
  const { slips, notes } = odditiesOf(
    article({ inLanguage, oddities: oddities.map(inAll) }),
    names,
  );
  return {
    slips: slips.map((note) =>
      note.slips.map(({ printed, meant }) => `${printed.join('/')}=${meant.id}`),
    ),
    notes: notes.map(({ en }) => en),
  };
};

describe('odditiesOf', () => {
  it('tells notes that cite a slip from the rest, with what is meant', () => {
    expect(sorted('en', '“Ada Beer” is Weir.', 'The date is wrong.', '‘Luck’ and Beer')).toEqual({
      slips: [['Ada Beer=weir'], ['Beer=weir', 'Luck=lock']],
      notes: ['The date is wrong.'],
    });
  });

  it('takes no part of a word, no sound spelling, and no slip of another language', () => {
    const notes = ['Beers and Lucky', 'Weir', 'Bière'];
    expect(sorted('en', ...notes)).toEqual({ slips: [], notes });
    expect(sorted('fr', 'Bière').slips).toEqual([['Bière=weir']]);
  });
});

describe('beside the other accounts', () => {
  const voices = voicesOf([], []);
  const url = 'https://example.org/mine';
  const { record } = meeting('2025-01-01', [], {
    accounts: [
      account('a', { url }),
      account('b', { url, aspect: 'place', differsWith: ['c'] }),
      account('c', { aspect: 'place' }),
    ],
  });

  it('finds the accounts taken from the article, and those they cannot stand beside', () => {
    for (const mine of [article({ url }), article({ original: url })]) {
      const found = differencesOf(mine, [record], voices);
      expect(found.map(({ aspect, account }) => [aspect, account.account.id])).toEqual([
        ['place', 'b'],
      ]);
      expect(found[0]?.others.map((one) => one.account.id)).toEqual(['c']);
    }
    expect(differencesOf(article(), [record], voices)).toEqual([]);
  });

  it('names the aspects in which an event’s accounts differ', () => {
    expect(disputedAspects(record.accounts, voices)).toEqual(['place']);
    expect(disputedAspects([account('a')], voices)).toEqual([]);
  });

  it('finds the other articles on the same event', () => {
    const all = [
      article({ id: 'x', about: ['e'] }),
      article({ id: 'y', about: ['f', 'e'] }),
      article({ id: 'z', mentions: ['e'] }),
    ];
    expect(articlesBeside(article({ id: 'x', about: ['e'] }), all).map(({ id }) => id)).toEqual([
      'y',
    ]);
  });
});
