/**
 * A few clippings to show, saved as a surface saves: quotes of the sample page and of invented ones.
 */
import type { Clipping, ClippingDraft } from '../../lib/clippings/types';
import type { Masar } from '../../tests/e2e/harness/masar';

const EVENT = 'paris-talks-2026-01-05';

type Kept = Pick<Clipping, 'text' | 'note' | 'tags' | 'colour'> & {
  readonly title: string;
  readonly outlet: string;
  readonly language: string;
  readonly eventIds: readonly string[];
};

const KEPT: readonly Kept[] = [
  {
    text: 'ولم يحدد الجانبان موعداً للجولة التالية.',
    note: 'يقارَن ببيان الجانب الإسرائيلي.',
    tags: ['باريس'],
    colour: 'amber',
    title: 'وفدان سوري وإسرائيلي يختتمان في باريس يومين من المحادثات برعاية أميركية',
    outlet: 'صحيفة نموذجية',
    language: 'ar',
    eventIds: [EVENT],
  },
  {
    text: 'הצדדים סיכמו להיפגש שוב, אך לא נקבע מועד.',
    note: '',
    tags: ['פריז'],
    colour: 'blue',
    title: 'אחרי יומיים בפריז: אין עדיין מועד לסבב הבא',
    outlet: 'עיתון לדוגמה',
    language: 'he',
    eventIds: [EVENT],
  },
  {
    text: 'Both delegations left without setting a date for the next round.',
    note: 'Same point, third source.',
    tags: ['Paris', 'next round'],
    colour: 'green',
    title: 'Two days of talks end in Paris',
    outlet: 'A sample paper',
    language: 'en',
    eventIds: [EVENT],
  },
  {
    text: 'The line of 1974 was drawn on foot, by officers of both sides.',
    note: '',
    tags: [],
    colour: 'rose',
    title: 'How the line was drawn',
    outlet: 'A sample paper',
    language: 'en',
    eventIds: [],
  },
];

/** Saves them. `url` is the address of the sample page, which the first one is of. */
export async function saveClippings(masar: Masar, url: string): Promise<void> {
  for (const [at, { title, outlet, language, eventIds, ...kept }] of KEPT.entries()) {
    const draft: ClippingDraft = {
      ...kept,
      kind: 'quote',
      selectors: {
        version: 1,
        quote: { type: 'TextQuoteSelector', exact: kept.text, prefix: '', suffix: '' },
        position: null,
        block: null,
      },
      page: {
        url: at === 0 ? url : `https://paper.example/2026/01/${at}`,
        canonical: null,
        aliases: [],
        title,
        outlet,
        author: null,
        published: '2026-01-06',
        inLanguage: language,
        direction: language === 'en' ? 'ltr' : 'rtl',
      },
      filing: { by: 'detector', eventIds, entityIds: [], termIds: [] },
    };
    const message = { name: 'clipping/save', request: { tabId: null, draft } };
    await masar.ask(`chrome.runtime.sendMessage(${JSON.stringify(message)})`);
  }
}
