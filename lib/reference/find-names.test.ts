import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { findNames, nameIndex } from './find-names';
import { spellingsOf } from './spellings';
import { inAll } from './test-meeting';
import type { Alias, Entity, LocalizedText, Term } from './types';

const byEnglish = (a: LocalizedText, b: LocalizedText) => (a.en < b.en ? -1 : 1);
const person = (id: string, name: LocalizedText, ...aliases: Alias[]): Entity => ({
  id,
  type: 'Person',
  name,
  aliases,
  side: 'up',
  roles: [],
  about: inAll('about'),
  mistakenFor: [],
});
const weir = person(
  'weir',
  { ar: 'عادة السدّ', he: 'עדה סכר', en: 'Ada al-Weir' },
  { text: 'Ada Beer', lang: 'en', mark: 'slip' },
  { text: 'Ada Waïr', lang: 'fr' },
);
const lock = person('lock', { ar: 'بو القفل', he: 'בו מנעול', en: 'Bo Lock' });
const beer = person('beer', inAll('Beer'));
const ford: Term = {
  id: 'ford',
  name: inAll('The ford line'),
  aliases: [{ text: 'Line B', lang: 'en', mark: 'weak' }],
  definition: inAll('defined'),
  events: [],
};
const index = nameIndex([weir, lock, beer], [ford]);
const found = (question: string) =>
  findNames(index, question, byEnglish).map(
    ({ entry, spelling }) => entry.id + (spelling ? ` as ${spelling.text}` : ''),
  );

describe('findNames', () => {
  it('finds a name in each language, from the beginnings of its words in any order', () => {
    for (const question of ['weir', 'AL-WEIR', 'we ad', 'السد', 'سد', 'عادة', 'סכר', 'הסכר']) {
      expect([question, found(question)]).toEqual([question, ['weir']]);
    }
    expect(found('eir')).toEqual([]);
    expect(found('ada lock')).toEqual([]);
  });

  it('tells by which other spelling it was found, garbled ones last', () => {
    expect(found('wair')).toEqual(['weir as Ada Waïr']);
    expect(found('beer')).toEqual(['beer', 'weir as Ada Beer']);
    expect(found('line b')).toEqual(['ford as Line B']);
    expect(found('line')).toEqual(['ford']);
  });

  it('gives every name for an empty question, in order', () => {
    expect(found('')).toEqual(['weir', 'beer', 'lock', 'ford']);
    expect(found(' – ')).toHaveLength(4);
  });

  it('finds every name by any spelling of its own', () => {
    for (const { entry, spellings } of index) {
      for (const { alias } of spellings) {
        const ids = findNames(index, alias?.text ?? entry.name.ar, byEnglish);
        expect(ids.map((one) => one.entry.id)).toContain(entry.id);
      }
    }
  });

  it('never fails, whatever is typed', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (question) => {
        expect(findNames(index, question, byEnglish).length).toBeLessThanOrEqual(4);
      }),
    );
  });
});

describe('spellingsOf', () => {
  const aliases: Alias[] = [
    { text: 'Weir', lang: 'en' },
    { text: 'Wier', lang: 'en', mark: 'slip' },
    { text: 'Weir', lang: 'de' },
    { text: 'Вейр', lang: 'ru' },
    { text: 'سد', lang: 'ar', mark: 'weak' },
    { text: 'Weïr', lang: 'de' },
  ];

  it('puts the reader’s language first, and tells a spelling once', () => {
    expect(spellingsOf(aliases, 'ar').languages).toEqual([
      { lang: 'ar', texts: ['سد'], shared: ['سد'] },
      { lang: 'en', texts: ['Weir'], shared: [] },
      { lang: 'de', texts: ['Weïr'], shared: [] },
      { lang: 'ru', texts: ['Вейр'], shared: [] },
    ]);
    expect(spellingsOf(aliases, 'en').languages[0]?.lang).toBe('en');
  });

  it('keeps what is printed wrongly apart', () => {
    expect(spellingsOf(aliases, 'ar').slips.map(({ text }) => text)).toEqual(['Wier']);
  });
});
