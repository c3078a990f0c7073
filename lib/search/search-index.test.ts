import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { loadIndex, packIndex } from './bytes';
import { buildSegment } from './build';
import { SearchIndex } from './search-index';
import { document, DOCUMENTS, LEXICON, testIndex } from './test-index';
import type { SearchDocument } from './types';

const index = testIndex();
const first = (question: string) => index.search(question).answers[0]?.id;
const ids = (question: string, undone: string[] = []) =>
  index.search(question, { undone: new Set(undone) }).answers.map(({ id }) => id);

describe('a question', () => {
  it.each([
    ['Ada Weirani', 'ada'],
    ['weirani ada', 'ada'],
    ['al-Weirany', 'ada'],
    ['الويراني', 'ada'],
    ['والويراني', 'ada'],
    ['ויראני', 'ada'],
    ['Вейрани', 'ada'],
    ['weir', 'ada'],
    ['wierani', 'ada'],
    ['brigtn', 'brigton'],
    ['fvdyj,k', 'brigton'],
    ['лщлыудф', undefined],
    ['bridge 2032', 'bridge-2'],
    ['19 August', 'bridge-1'],
    ['2031-08-19', 'bridge-1'],
    ['٥ كانون الثاني ٢٠٣٢', 'bridge-2'],
    ['strikes 2031', 'raid'],
    ['last round', 'bridge-2'],
    ['first round', 'bridge-1'],
    ['disputed', 'bridge-2'],
    ['مختلف فيه', 'bridge-2'],
    ['Weirani + Lokman', 'bridge-1'],
    ['since 2032', 'bridge-2'],
    ['who is Bo', 'bo'],
    ['el wirani', 'ada'],
    ['3da el weirani', 'ada'],
    ['Bri8ton', 'brigton'],
    ['summer 2031', 'bridge-1'],
    ['Warden of Brigton', 'ada'],
    ['Brigtonian keeper', 'ada'],
  ])('%s → %s', (question, wanted) => {
    expect(first(question)).toBe(wanted);
  });

  it('finds only what all of them have to do with, where it says both', () => {
    expect(ids('Weirani + Lokman')).toEqual(['bridge-1']);
    expect(ids('Weirani + Lokman', ['both']).length).toBeGreaterThan(1);
  });

  it('says what it was read as, and reads it as letters where that is taken back', () => {
    const [understood] = index.search('strikes 2031').understood;
    expect(understood).toMatchObject({ kind: 'event-kind', value: 'strike', from: 0, to: 7 });
    expect(ids('disputed')).toEqual(['bridge-2']);
    expect(ids('disputed', ['status:disputed'])).toEqual([]);
  });

  it('says which spelling answered, and through whom', () => {
    const [person, meeting] = index.search('الويراني').answers;
    expect(person?.spelling?.text).toBe('عادة الويراني');
    expect(meeting).toMatchObject({ through: 'ada', spelling: { text: 'عادة الويراني' } });
  });

  it('says the keyboard that was meant', () => {
    expect(index.search('fvdyj,k').understood[0]).toMatchObject({ kind: 'layout' });
    expect(ids('fvdyj,k', ['layout'])).not.toContain('brigton');
  });

  it('owns that nothing fits', () => {
    expect(index.search('qqqqqq').answers).toEqual([]);
    expect(index.search('bridge of sighs and many other things').nearest).toBe(true);
  });

  const anything = fc.oneof(
    fc.string({ unit: 'binary', maxLength: 1000 }),
    fc.stringMatching(/^[a-zا-يא-ת0-9 +./-]{0,60}$/u),
    fc
      .array(fc.constantFrom('+', '2031', 'may', 'last', 'آب', 'ada', '-', '/', '<b>', '"'), {
        maxLength: 300,
      })
      .map((words) => words.join(' ')),
  );

  it('never throws, and answers nothing that is not in the index', () => {
    const known = new Set(DOCUMENTS.map(({ id }) => id));
    fc.assert(
      fc.property(anything, (question) => {
        for (const { id, score } of index.search(question).answers) {
          expect(known.has(id)).toBe(true);
          expect(Number.isFinite(score)).toBe(true);
        }
      }),
    );
  });

  it('is answered the same whatever was asked before', () => {
    fc.assert(
      fc.property(anything, anything, (before, question) => {
        const fresh = testIndex().search(question);
        index.search(before);
        expect(index.search(question)).toEqual(fresh);
      }),
      { numRuns: 40 },
    );
  });

  it('takes no more work for a thousand letters than for two hundred', () => {
    const long = 'weirani + brigton 2031 '.repeat(50);
    expect(index.search(long)).toEqual(index.search(long.slice(0, 200)));
  });
});

describe('what is the reader’s own', () => {
  const words = ['river', 'bridge', 'ford', 'الجسر', 'נהר', 'weirani', '2031', 'August', 'strikes'];
  const aText = fc.array(fc.constantFrom(...words), { minLength: 1, maxLength: 6 });
  const aDocument = (number: number): fc.Arbitrary<SearchDocument> =>
    fc.record({ quote: aText, text: aText, dated: fc.boolean() }).map(({ quote, text, dated }) =>
      document({
        id: `clip-${number}`,
        spellings: [
          { text: quote.join(' '), lang: 'en', role: 'kept' },
          { text: text.join(' '), lang: 'en', role: 'text' },
        ],
        date: dated ? { start: '2031-08-20', end: '2031-08-20' } : null,
        links: dated ? ['ada'] : [],
      }),
    );
  const some = fc
    .nat(9)
    .chain((n) => fc.tuple(...Array.from({ length: n }, (_, i) => aDocument(i))));
  const seen = ({ answers }: ReturnType<SearchIndex['search']>) =>
    answers.map(({ id, score, spelling }) => [id, score.toFixed(5), spelling?.role]);

  it('is answered the same in one part or in several', () => {
    fc.assert(
      fc.property(some, fc.nat(9), aText, (own, at, question) => {
        const asked = question.join(' ');
        const one = index.beside([buildSegment(own)]);
        const two = index.beside([buildSegment(own.slice(0, at)), buildSegment(own.slice(at))]);
        expect(seen(two.search(asked))).toEqual(seen(one.search(asked)));
      }),
    );
  });

  it('changes nothing in the order of the rest', () => {
    fc.assert(
      fc.property(some, aText, (own, question) => {
        const asked = question.join(' ');
        const alone = seen(index.search(asked));
        const beside = seen(index.beside([buildSegment(own)]).search(asked));
        const rest = beside.filter(([id]) => !id?.startsWith('clip-'));
        expect(rest).toEqual(alone.slice(0, rest.length));
      }),
    );
  });

  const note = (id: string, text: string) =>
    document({ id, spellings: [{ text, lang: 'en', role: 'kept' }] });

  it('is found by its words, by their beginnings, and by who it is filed under', () => {
    const own = index.beside([
      buildSegment([{ ...note('note', 'A heron stood there'), links: ['ada'] }]),
    ]);
    expect(own.search('heron').answers).toMatchObject([
      { id: 'note', by: 'name', spelling: { text: 'A heron stood there', role: 'kept' } },
    ]);
    expect(own.search('stood her').answers[0]?.id).toBe('note');
    expect(own.search('heorn').answers[0]?.id).toBe('note');
    expect(own.search('الويراني').answers).toContainEqual(
      expect.objectContaining({ id: 'note', through: 'ada' }),
    );
    expect([...own.titles('note').values()]).toEqual(['A heron stood there']);
    expect(own.beside([]).search('heron').answers).toEqual([]);
  });

  it('is an answer, and not only near, where all that is asked stands in its text', () => {
    const text = document({ id: 'text', texts: ['a heron and its kingfisher'] });
    const own = index.beside([buildSegment([text])]);
    expect(own.search('kingfisher heron')).toMatchObject({ nearest: false });
    expect(own.search('kingfisher hero')).toMatchObject({ nearest: true });
  });

  it('does not keep a misspelt name from being known', () => {
    const own = index.beside([buildSegment([note('note', 'wierani was there')])]);
    expect(own.search('wierani').answers[0]?.id).toBe('ada');
  });

  it('neither crowds the reference out nor is crowded out', () => {
    const many = Array.from({ length: 60 }, (_, i) => note(`note-${i}`, `bridge meeting ${i}`));
    const own = index.beside([buildSegment(many)]);
    const found = own.search('meeting bridge', { limit: 6 }).answers.map(({ kind }) => kind);
    expect(found).toHaveLength(6);
    expect(found.slice(0, 2)).toEqual(['event', 'event']);
    expect(found.filter((kind) => kind === 'clipping')).toHaveLength(4);
    const two = own.search('meeting bridge', { limit: 2 }).answers.map(({ kind }) => kind);
    expect(two).toEqual(['event', 'clipping']);
  });
});

it('is the same after it was packed and loaded', () => {
  const { segment, lexicon } = loadIndex(packIndex(buildSegment(DOCUMENTS), LEXICON).buffer);
  const loaded = new SearchIndex(lexicon, [segment]);
  for (const question of ['weirani', '19 August', 'last round', 'fvdyj,k', 'Weirani + Lokman']) {
    expect(loaded.search(question)).toEqual(index.search(question));
  }
  expect(() => loadIndex(new ArrayBuffer(64))).toThrow(RangeError);
});

it('names what it holds', () => {
  expect(index.titles('ada').get('ar')).toBe('عادة الويراني');
  expect(index.kindOf('raid')).toBe('event');
  expect(index.dateOf('bridge-2')).toBe('2032-01-05/2032-01-06');
  expect(index.titles('nobody').size).toBe(0);
  expect(index.kindOf('nobody')).toBeNull();
});
