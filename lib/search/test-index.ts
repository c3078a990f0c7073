/** An invented story to look up in tests: two lands at the ends of a river. */
import { buildSegment } from './build';
import { compileLexicon, type LexiconSource } from './lexicon';
import { SearchIndex } from './search-index';
import type { SearchDocument, Spelling } from './types';

export const SOURCE: LexiconSource = {
  kinds: {
    strike: { en: ['strike', 'strikes', 'air strikes'], ar: ['غارة', 'غارات'] },
    talks: { en: ['talks', 'round'], ar: ['محادثات', 'جولة'] },
  },
  statuses: { disputed: { en: ['disputed'], ar: ['مختلف فيه'] } },
  orders: { last: { en: ['last'], ar: ['آخر'] }, first: { en: ['first'] } },
  bounds: { before: { en: ['before'] }, after: { en: ['after'] }, since: { en: ['since'] } },
  months: {
    en: { 1: ['january', 'jan'], 8: ['august'], 5: ['may'], 6: ['june'] },
    ar: { 1: ['كانون الثاني', 'يناير'], 8: ['آب', 'أغسطس'] },
    he: { 8: ['אוגוסט'] },
    fr: { 8: ['août'] },
  },
  seasons: { summer: { en: ['summer'] }, autumn: { en: ['autumn'] }, winter: { en: ['winter'] } },
  parts: { early: { en: ['early'] }, mid: { en: ['mid'] }, late: { en: ['late', 'end of'] } },
  joins: {
    from: { en: ['from'], ar: ['من'] },
    between: { en: ['between'], ar: ['بين'] },
    to: { en: ['to'], ar: ['إلى'] },
    and: { en: ['and'] },
  },
  days: { en: { 1: ['first'], 19: ['nineteenth'] }, ar: { 21: ['الحادي والعشرون'] } },
  decades: { en: { 1990: ['nineties'] } },
  alike: [
    ['brigton', 'brigtonian'],
    ['warden', 'keeper'],
  ],
  idle: { en: ['who', 'is', 'the', 'in', 'of', 'on'], ar: ['من هو', 'في'] },
};

/** A document with what matters to a test, and a plain rest. */
export function document(
  over: Pick<SearchDocument, 'id'> & Partial<SearchDocument> & { texts?: readonly string[] },
): SearchDocument {
  const { texts = [], ...rest } = over;
  return {
    kind: 'clipping',
    date: null,
    weight: 0,
    eventKind: null,
    status: null,
    links: [],
    spellings: texts.map((text): Spelling => ({ text, lang: 'en', role: 'text' })),
    ...rest,
  };
}

const names = (role: Spelling['role'], ...texts: string[]): Spelling[] =>
  texts.map((text) => ({ text, lang: /[a-z]/i.test(text) ? 'en' : 'ar', role }));

const day = (start: string, end = start) => ({ start, end });

export const DOCUMENTS: readonly SearchDocument[] = [
  document({
    id: 'ada',
    kind: 'person',
    spellings: [
      ...names('name', 'Ada Weirani', 'عادة الويراني'),
      ...names('office', 'Warden of Brigton'),
    ],
  }),
  document({
    id: 'bo',
    kind: 'person',
    spellings: [...names('name', 'Bo Lokman', 'بو لقمان'), ...names('venue', 'Warden of Brigton')],
  }),
  document({ id: 'brigton', kind: 'place', spellings: names('name', 'Brigton', 'بريغتون') }),
  document({
    id: 'bridge-1',
    kind: 'event',
    spellings: names('title', 'First meeting at the bridge', 'لقاء الجسر الأول'),
    date: day('2031-08-19'),
    weight: 3,
    eventKind: 'talks',
    status: 'confirmed',
    links: ['ada', 'bo', 'brigton'],
  }),
  document({
    id: 'bridge-2',
    kind: 'event',
    spellings: names('title', 'Second meeting at the bridge'),
    date: day('2032-01-05', '2032-01-06'),
    weight: 3,
    eventKind: 'talks',
    status: 'disputed',
    links: ['ada', 'brigton'],
  }),
  document({
    id: 'raid',
    kind: 'event',
    spellings: names('title', 'A raid on the ford'),
    date: day('2031-05-02'),
    weight: 2,
    eventKind: 'strike',
    status: 'confirmed',
  }),
];

export const LEXICON = compileLexicon(SOURCE);

/** An index of the invented story. */
export function testIndex(documents: readonly SearchDocument[] = DOCUMENTS): SearchIndex {
  return new SearchIndex(LEXICON, [buildSegment(documents)]);
}
